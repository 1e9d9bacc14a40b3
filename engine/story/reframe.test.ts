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
