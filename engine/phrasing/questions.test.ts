import assert from 'node:assert/strict'
import { test } from 'node:test'
import { QUESTION_KINDS } from '../detector.ts'
import { detectors } from '../update/detectors/index.ts'
import type { Finding } from '../update/read.ts'
import { QUESTION_TEMPLATES } from './question-templates.ts'
import { questionWords } from './questions.ts'

const finding = (fields: Partial<Finding>): Finding => ({
  from: 0,
  to: 10,
  id: 'where-spare-keys',
  quote: 'the usual place',
  kind: 'where',
  severity: 'blocking',
  detector: 'pattern',
  about: {},
  ...fields,
})

test('there are words for every kind and for every detector, each one question that never starts with please', () => {
  for (const name of [...QUESTION_KINDS, ...detectors.map(d => d.name)])
    assert.ok(QUESTION_TEMPLATES[name]?.length, name)
  for (const template of Object.values(QUESTION_TEMPLATES).flat()) {
    assert.match(template, /\?$/)
    assert.doesNotMatch(template, /^please|!/i)
  }
})

test('a template is passed over where the note did not give its words', () => {
  for (let i = 0; i < 20; i++)
    assert.doesNotMatch(
      questionWords(finding({ id: `contact-${i}`, kind: 'contact', detector: 'person-without-reach' })),
      /[{}]/,
    )
})

test('the words of the note stand in the question, without marks that would confuse it', () => {
  const words = questionWords(finding({ quote: 'the "usual"\n place?' }))
  assert.ok(words.includes('the usual place'))
  assert.match(words, /\?$/)
})

test('the same finding always reads the same, and two of one kind need not', () => {
  const ids = ['where-a', 'where-b', 'where-c', 'where-d', 'where-e', 'where-f']
  assert.equal(questionWords(finding({})), questionWords(finding({})))
  assert.ok(new Set(ids.map(id => questionWords(finding({ id })))).size > 1)
})

const asked = (quote: string) => questionWords(finding({ quote, kind: 'when' }))

test('a question about a pasted page is asked without its tags', () => {
  for (const quote of [
    'The <b>radio</b> is in the hut',
    '<p class="a">The radio is in the hut',
    'The radio is in&nbsp;the hut</p',
  ])
    assert.match(asked(quote), /“The radio is in the hut”/)
})

test('what only looks like a tag is the writer’s own words', () => {
  for (const quote of ['send it to <person> soon', 'ring Ana <ana@firm.example> soon', 'temp>40 is too hot for Ana'])
    assert.ok(asked(quote).includes(`“${quote}”`), asked(quote))
  assert.match(asked('Ana &amp; Bo'), /“Ana & Bo”/)
})

// What a note says, what is lacking there, and how a colleague puts that.
const TURNS: [kind: Finding['kind'], quote: string, put: RegExp][] = [
  ['when', 'The small pool is shut for now', /until when|how long/i],
  ['when', 'rehearsal at ten', /which day/i],
  ['when', 'the piano comes back on Friday', /what time|what hour/i],
  ['when', 'they sat down with the till', /^(?!.*(?:: at what time|what hour|until when|how long))/i],
  ['when', 'the salt comes Friday at 10:00', /when|which day, and/i],
  ['owner', 'the summer fair needs a date', /whose job|who does/i],
  ['owner', 'somebody rang about the keys', /who is that|who, exactly/i],
  ['owner', 'the big lamp has gone again', /deals with|sees to|is it mine/i],
  ['owner', 'the grey barrow is not to be emptied', /why|reason|go wrong/i],
  ['what', 'the mayor also asked about the drone', /about\?|this about/i],
  ['what', 'bring the blanks', /exactly/i],
  ['state', 'the pump should be fine by then', /rely on it|how sure/i],
  ['contact', 'give me a shout if it sticks', /reach you|what number/i],
  ['contact', 'ask for Halima', /who is that|who is it/i],
]

test('a question is put to fit the words it is about', () => {
  for (const [kind, quote, put] of TURNS)
    for (const id of ['a', 'b', 'c', 'd']) assert.match(questionWords(finding({ kind, quote, id })), put, quote)
})

test('what changed is asked for only where something changed', () => {
  const put = (quote: string) => questionWords(finding({ kind: 'what', detector: 'change-without-value', quote }))
  assert.match(put('we changed the setting'), /from what to what|has changed/)
  assert.doesNotMatch(put('can one of you fetch the new flag'), /from what to what|has changed/)
})

test('words of a detector that do not fit what it saw give way to those of the kind', () => {
  const put = (detector: string, kind: Finding['kind'], quote: string) =>
    questionWords(finding({ kind, detector, quote }))
  assert.match(put('almost-done', 'state', 'the posters are nearly ready'), /left|still open/)
  assert.doesNotMatch(put('almost-done', 'state', 'the machine is nearly out of coins'), /is left, and|still open/)
  assert.match(put('someone-does-it', 'owner', 'someone should ring the glazier'), /who does this|whose job/i)
  assert.match(put('someone-does-it', 'owner', 'someone has moved the ladder'), /who is that|who, exactly/i)
  assert.match(put('as-was-said', 'what', 'the bar asked for their key'), /about/)
  assert.match(put('tried-without-result', 'state', 'the plumber had a look'), /how is it now|came of this/)
  assert.doesNotMatch(put('tried-without-result', 'state', 'a neighbour came by'), /how is it now|came of this/)
  assert.match(put('hunch', 'owner', 'the stove needs a clean'), /who does this|whose job/i)
  assert.doesNotMatch(put('hunch', 'owner', 'the stove is cold'), /who does this|whose job/i)
})

test('a question of the writer is not asked back: am I to answer it', () => {
  const own = finding({ kind: 'owner', detector: 'hunch', quote: 'who is paying for the mast', about: { mark: '?' } })
  assert.match(questionWords(own), /for me to answer|find out/)
})

test('half a pair of brackets is not quoted', () => {
  assert.match(questionWords(finding({ quote: 'crates), on the van' })), /“crates, on the van”/)
  assert.match(questionWords(finding({ quote: 'crates (six) on the van' })), /“crates \(six\) on the van”/)
})

test('of a word or two, what stands before them is said too', () => {
  const short = finding({ kind: 'state', quote: 'dodgy', about: { clause: 'floor box 3: dodgy' } })
  assert.match(questionWords(short), /“floor box 3: dodgy”/)
})
