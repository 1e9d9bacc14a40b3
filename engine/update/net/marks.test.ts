import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segment } from '../../segments.ts'
import { pictureOf } from '../picture/picture.ts'
import { marksOf } from './marks.ts'

const VOCABULARY = new Map(['received', 'denies', 'form'].map((word, i) => [word, i]))
const UNKNOWN = VOCABULARY.size

/** The vocabulary's numbers for the words of a note. */
const numbers = (text: string) =>
  marksOf(pictureOf(segment(text), ''), VOCABULARY)
    .filter(mark => mark.from >= 0)
    .map(mark => mark.word)

test('two letters that changed places in a long word leave it the word it is', () => {
  assert.deepEqual(numbers('parcel recieved'), [UNKNOWN, 0])
})

test('a name is no slip of another word, nor is a short word', () => {
  assert.deepEqual(numbers('ask Denise from'), [UNKNOWN, UNKNOWN, UNKNOWN])
})
