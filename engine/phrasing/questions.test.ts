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
