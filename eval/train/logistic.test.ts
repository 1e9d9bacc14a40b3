import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chance } from '../../engine/model.ts'
import { folds } from './folds.ts'
import { trainLogistic, type Row } from './logistic.ts'

const rows: Row[] = Array.from({ length: 60 }, (_, i) => ({
  features: [i % 3 ? 'soon' : 'by nine', `row ${i % 7}`],
  label: i % 3 ? 1 : 0,
}))

test('a model learns which word goes with which class, and the engine reads what training wrote', () => {
  const model = trainLogistic(rows, { l2: 0.1 })
  assert.ok(chance(model, ['soon']) > 0.8)
  assert.ok(chance(model, ['by nine']) < 0.3)
})

test('the same rows give the same model, to the byte', () => {
  assert.deepEqual(trainLogistic(rows), trainLogistic(rows))
})

test('no trade is both learnt from and held out', () => {
  const notes = ['bakery', 'bakery', 'dental', 'lab', 'lab', 'lab', 'port'].map((domain, id) => ({ domain, id }))
  const parts = folds(notes, n => n.domain, 3)
  for (const { train, held } of parts)
    assert.ok(held.every(h => train.every(t => t.domain !== h.domain)) && train.length + held.length === notes.length)
  assert.deepEqual(parts.flatMap(p => p.held.map(h => h.id)).sort(), [0, 1, 2, 3, 4, 5, 6])
})
