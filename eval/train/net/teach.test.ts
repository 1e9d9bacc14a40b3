import assert from 'node:assert/strict'
import { test } from 'node:test'
import { random } from '../logistic.ts'
import type { Counts } from './learn.ts'
import { paired } from './teach.ts'

// A family of a note and `edits` edits, each of so many words.
const family = (words: number, edits: number) =>
  Array.from({ length: edits + 1 }, () => ({ ask: 1, first: 1, kind: 0, blocking: 0, words, apart: 0, slots: 0, carries: 0 }) satisfies Counts) // prettier-ignore

test('in a pass each pupil learns each of its families once, with two of its edits at most, also where it has more of them', () => {
  const counts = [
    Array.from({ length: 20 }, (_, i) => family(10 + i, i % 4)),
    Array.from({ length: 31 }, (_, i) => family(90 - i, 1)),
  ]
  const batches = paired(counts, random(5))
  for (const [pupil, own] of counts.entries()) {
    const learnt = batches.flatMap(batch => batch[pupil]!)
    assert.deepEqual(learnt.map(([f]) => f).sort((a, b) => a - b), [...own.keys()]) // prettier-ignore
    for (const [f, edits] of learnt) {
      assert.equal(edits.length, Math.min(2, own[f]!.length - 1))
      assert.equal(new Set(edits).size, edits.length)
      assert.ok(edits.every(e => own[f]![e + 1]))
    }
  }
})

test('the pupils have their long batches at the same time, in no order of length', () => {
  const counts = [1, 2].map(seed => Array.from({ length: 30 }, (_, i) => family((i * seed * 7) % 30, 0)))
  const batches = paired(counts, random(5))
  const lengths = batches.map(batch =>
    batch.map((chosen, p) => chosen.reduce((sum, [f]) => sum + counts[p]![f]![0]!.words, 0)),
  )
  const longest = (pupil: number) => lengths.indexOf(lengths.reduce((a, b) => (b[pupil]! > a[pupil]! ? b : a)))
  assert.equal(longest(0), longest(1))
  assert.notDeepEqual(
    lengths,
    lengths.toSorted((a, b) => b[0]! - a[0]!),
  )
})
