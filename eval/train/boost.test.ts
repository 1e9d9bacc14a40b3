import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logOdds } from '../../engine/trees.ts'
import { boost } from './boost.ts'
import { random } from './logistic.ts'

const next = random(3)
const x = Array.from({ length: 400 }, () => [next(), next(), Math.round(next() * 3)])
const y = x.map(([a, , c]) => (a! > 0.5 !== c! > 1.5 ? 1 : 0))
const model = boost(
  x,
  y,
  x.map(() => 1),
  { trees: 60, depth: 3, features: 1 },
)

test('trees learn what no single feature tells, and the engine reads what training wrote', () => {
  const right = x.filter((row, i) => logOdds(model, row) > 0 === (y[i] === 1)).length
  assert.ok(right / x.length > 0.95, `${right} of ${x.length}`)
})

test('the same rows give the same trees, to the byte', () => {
  const again = boost(
    x,
    y,
    x.map(() => 1),
    { trees: 60, depth: 3, features: 1 },
  )
  assert.deepEqual(again, model)
})
