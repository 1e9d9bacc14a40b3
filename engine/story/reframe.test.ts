import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStory } from './read.ts'
import { forms, frame, shortened, type Fragment } from './reframe.ts'

const said = (line: Fragment[]) => line.map(f => (f.from === 'gap' ? `[${f.text}]` : f.text)).join('')

const TEXT =
  'I run a market stall and my aunt has it on Fridays. In June I wrote the new prices on a card and clipped it to the scales. She sold everything by two without phoning me.'

test('the employer line is an open frame around the learner’s own words, and “I” stays “I”', () => {
  const line = said(frame(readStory(TEXT), 'written handover'))
  assert.match(line, /written handover/)
  assert.match(line, /I wrote the new prices on a card and clipped it to the scales/)
  assert.match(line, /She sold everything by two without phoning me/)
})

test('where nothing was told, a gap is left and no fact is added', () => {
  const story = readStory('I left a card on the scales in June, my aunt has the stall on Fridays.')
  const gaps = frame(story, '').filter(f => f.from === 'gap')
  assert.ok(gaps.length >= 2)
  assert.ok(frame(story, '').every(f => f.from !== 'learner' || f.text !== ''))
})

test('three occasions, the same words', () => {
  const { cv, interview, plain } = forms(TEXT, readStory(TEXT), 'written handover')
  assert.ok(said(cv).split(/\s+/).length < 40)
  assert.match(said(interview), /my aunt has it on Fridays/)
  assert.ok(said(plain).startsWith('I run a market stall'))
})

test('a long piece is cut where a clause ends, or at least not after a small word', () => {
  assert.equal(
    shortened('I taped a card to the pump, with the order of the three valves', 8),
    'I taped a card to the pump',
  )
  assert.doesNotMatch(
    shortened('keeping shared documentation that lets everybody carry on across time zones and shifts', 9),
    /\b(?:on|across)$/,
  )
  assert.equal(shortened('written handover', 8), 'written handover')
})

test('a CV line keeps the whole of what was done while there is room', () => {
  const text =
    'Last autumn I sorted the paint store and put a tag on every tin with the room it belongs to. The Sunday painter found the right blue at 6am without waking anybody.'
  assert.match(
    said(forms(text, readStory(text), 'written handover').cv),
    /put a tag on every tin with the room it belongs to/,
  )
})

test('what was on the page, and why the teller would not be there, are said where the story says them', () => {
  const text =
    'I wrote one sheet because I would not be there on Thursdays. It had the gate code, where the pump is and who brings the key. Rosa opened alone on the Thursday.'
  const { cv, interview } = forms(text, readStory(text), 'written handover')
  assert.match(said(cv), /I wrote one sheet; It had the gate code, where the pump is and who brings the key/)
  assert.match(said(interview), /^The situation: I would not be there on Thursdays/)
})
