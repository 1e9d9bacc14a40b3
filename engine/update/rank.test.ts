import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segment } from '../segments.ts'
import { BLOCKING, OUT } from './net/net.ts'
import { pictureOf } from './picture/picture.ts'
import { choose, type Asking } from './rank.ts'

const from: Asking = { first: -1, others: -1.2, blocking: -0.5 }
const picture = pictureOf(segment('Ramp sensor is out again.\nBoth bilges were pumped.\nNothing is blocked.'), 'mate')

/** The words asked about where each piece has these log odds. */
function asked(...odds: number[]): string[] {
  const out = new Float32Array(picture.pieces.length * OUT)
  odds.forEach((o, i) => (out[i * OUT] = o))
  // The first would stop the reader, the others would not.
  odds.forEach((_, i) => (out[i * OUT + BLOCKING] = i ? -4 : 4))
  return choose(picture, out, from).map(c => c.piece.plain)
}

test('a note is asked about where one question is likely enough; then the less likely ones are asked too', () => {
  assert.deepEqual(asked(-1.05, -1.1, -9), [])
  assert.deepEqual(asked(-0.8, -1.1, -9), ['ramp sensor is out again', 'both bilges were pumped'])
  assert.deepEqual(asked(-0.8, -1.4, -9), ['ramp sensor is out again'])
})

test('the likeliest question comes first, whether it would stop the reader or not', () => {
  assert.deepEqual(asked(0.8, 1, -9), ['both bilges were pumped', 'ramp sensor is out again'])
})

test('what its own words settle does not open the note to questions', () => {
  assert.deepEqual(asked(-1.05, -1.1, 4), [])
})
