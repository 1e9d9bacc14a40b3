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
  ['when', 'the pool is shut until Friday', /^(?!.*(?:until when|how long))/i],
  ['when', 'count the till and lock up', /^(?!.*(?:until when|how long))/i],
  ['owner', 'the summer fair needs a date', /whose job|who does/i],
  ['owner', 'can someone sort the ropes', /whose job|who does/i],
  ['owner', 'somebody rang about the keys', /who is that|who, exactly/i],
  ['owner', 'get the water checked before anyone goes in', /deal|is it mine/i],
  ['owner', 'the big lamp has gone again', /deal|is it mine/i],
  ['owner', 'the grey barrow is not to be emptied', /why|reason|go wrong/i],
  ['owner', 'I don’t know who has the key', /deal|is it mine/i],
  ['what', 'the mayor asked for a word', /about\?|this about/i],
  ['what', 'the mason rang about the wording', /exactly/i],
  ['what', 'bring the blanks', /exactly/i],
  ['state', 'the pump should be fine by then', /rely on it|how sure/i],
  ['state', 'the machine is nearly out of coins', /stand|left to do/i],
  ['contact', 'give me a shout if it sticks', /reach you|your number/i],
  ['contact', 'give Karim a shout', /whom do I/i],
]

test('a question is put to fit the words it is about', () => {
  for (const [kind, quote, put] of TURNS)
    for (const id of ['a', 'b', 'c', 'd']) assert.match(questionWords(finding({ kind, quote, id })), put, quote)
})

// Of words that a detector saw: those that its own question fits, and those that another fits better.
const SEEN: [detector: string, kind: Finding['kind'], quote: string, put: RegExp][] = [
  ['change-without-value', 'what', 'we changed the setting', /from what to what|has changed/],
  ['change-without-value', 'what', 'can one of you fetch the new flag', /what exactly\?|meant/i],
  ['change-without-value', 'what', 'the lower gate has a new lock', /what exactly\?|meant/i],
  ['someone-does-it', 'owner', 'someone should ring the glazier', /who does this|whose job/i],
  ['someone-does-it', 'owner', 'someone has moved the ladder', /who is that|who, exactly/i],
  ['passive-duty-without-actor', 'owner', 'the invoices are to be sent', /who does it|whose job/i],
  ['passive-duty-without-actor', 'owner', 'the pump is not to be touched', /why|reason|go wrong/i],
  ['hunch', 'where', 'the stove needs a clean', /who does this|whose job/i],
  ['hunch', 'where', 'the stove is cold', /mean for what I do|follows from that/],
]

test('a detector asks in its own words where they fit what it saw', () => {
  for (const [detector, kind, quote, put] of SEEN)
    for (const id of ['a', 'b', 'c', 'd'])
      assert.match(questionWords(finding({ detector, kind, quote, id })), put, quote)
})

test('a question of the writer is not asked back', () => {
  const own = finding({ kind: 'owner', detector: 'hunch', quote: 'who is paying for the mast', asked: true })
  assert.match(questionWords(own), /hangs on that/)
})

test('half a pair of brackets is not quoted', () => {
  const quoted = (quote: string) => /“(.*)”/.exec(questionWords(finding({ quote })))?.[1]
  assert.equal(quoted('crates), on the van'), 'crates, on the van')
  assert.equal(quoted('crates (six), on the van)'), 'crates (six), on the van')
  assert.equal(quoted('🚚 crates on the van (six'), '🚚 crates on the van six')
})

test('of three words or fewer, what stands before them is said too', () => {
  const clause = { from: 0, to: 18, words: 'floor box 3: dodgy' }
  assert.match(questionWords(finding({ kind: 'state', quote: 'dodgy', clause })), /“floor box 3: dodgy”/)
})
