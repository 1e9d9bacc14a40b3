import assert from 'node:assert/strict'
import test from 'node:test'
import { plainWords } from './plain-words.ts'

test('however it is spaced, quoted or stretched, a message says the same', () => {
  for (const text of [
    'what does blocked mean',
    'What   does \t blocked  mean',
    '  WHAT does blocked mean  ',
    'what does blocked\u200b mean',
    'what does blockeddddd mean',
    'what-does/blocked_mean',
  ])
    assert.equal(plainWords(text), 'what does blocked mean', text)
})

test('lines stay lines, and no apostrophe stands in the way', () => {
  assert.equal(plainWords('I’ve done it\n  and that`s that'), 'ive done it\n and thats that')
})
