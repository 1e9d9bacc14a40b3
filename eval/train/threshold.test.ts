import assert from 'node:assert/strict'
import { test } from 'node:test'
import { balancedAt, bestOf, othersBelow, preciseAt, quantile, type Case } from './threshold.ts'

// Of six notes three lack something; one of those looks as if it did not.
const cases: Case[] = [
  [-1, false],
  [-0.5, true],
  [0, false],
  [0.2, false],
  [1, true],
  [1.5, true],
]

test('odds are chosen where most is told right; of those as good, the nearest to even', () => {
  assert.equal(balancedAt(-2, cases), 0.5)
  assert.equal(balancedAt(1, cases), (2 / 3 + 1) / 2)
  // Two are taken and right, of three.
  assert.equal(preciseAt(1, cases), (1.25 * 2) / (0.25 * 3 + 2))
  assert.ok(preciseAt(1, cases) > preciseAt(-2, cases))
  const tried = [-2, -1, 0, 0.4, 0.6, 0.8, 1.2, 2]
  assert.equal(
    bestOf(tried, odds => balancedAt(odds, cases)),
    0.4,
  )
  assert.equal(
    bestOf(tried, odds => odds),
    2,
  )
})

test('of what stands below, the share that is not what is looked for is told; of nothing, all', () => {
  assert.equal(othersBelow(-1, cases), 1)
  assert.equal(othersBelow(0.2, cases), 2 / 3)
  assert.equal(othersBelow(2, cases), 0.5)
})

test('a quantile stands its share of the way from the least to the greatest', () => {
  const list = [5, 1, 4, 2, 3]
  assert.deepEqual(
    [0, 0.5, 0.75, 1].map(share => quantile(list, share)),
    [1, 3, 4, 5],
  )
})
