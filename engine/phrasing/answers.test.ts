import assert from 'node:assert/strict'
import { test } from 'node:test'
import { topicOf } from '../hearing/topic-of.ts'
import { topics } from '../hearing/topics.ts'
import { answers, noAnswer } from './answers.ts'

test('every topic has a short answer: at most 45 words, no exclamation mark, no question', () => {
  for (const [topic, answer] of [...Object.entries(answers), ['none', noAnswer]] as [string, string][]) {
    assert.ok(answer.split(/\s+/).length <= 45, `${topic} is too long`)
    assert.doesNotMatch(answer, /[!?]/, topic)
  }
  assert.deepEqual(Object.keys(answers).sort(), Object.keys(topics).sort())
})

test('a question is found by its meaning, in words that are nobody’s example', () => {
  const asked: [string, string][] = [
    ['so what does async actually mean?', 'what-is-async'],
    ['what d’you mean by blocked', 'what-is-blocked'],
    ['whats scannable', 'what-is-scannable'],
    ['how come it’s 6am', 'why-6am'],
    ['Are you some robot or a real person?', 'who-are-you'],
    ['will my manager be able to read this', 'storage'],
    ['how many minutes will all this take', 'how-long'],
    ['could I see an example please', 'an-example'],
    ['how do you define a competency', 'what-is-a-competency'],
    ['do I have to make an account', 'account'],
    ['is it ok to answer in Spanish', 'own-language'],
    ['does a voice note count', 'voice-note'],
    ['what is the difference between slowing and blocking', 'blocking-slowing'],
  ]
  for (const [text, topic] of asked) assert.equal(topicOf(text).topic, topic, text)
})

test('a question about something else finds no answer', () => {
  for (const text of ['what is the capital of Peru', 'how tall is the Eiffel tower', 'which bus goes to the airport'])
    assert.equal(topicOf(text).topic, '', text)
})
