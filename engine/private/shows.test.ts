import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segment } from '../segments.ts'
import { wordShows } from './shows.ts'

test('a word of a pasted line of thousands shows no more than one of a long sentence', () => {
  const most = (words: number) => Math.max(...wordShows(segment('A17 '.repeat(words)), (...said) => said.join(' ')).map(shows => shows.length)) // prettier-ignore
  assert.equal(most(5000), most(80))
})
