import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inArena, Matrix, zeros } from './matrix.ts'

test('each work in the arena starts from zeros, whatever the work before it left there', () => {
  inArena(() => new Matrix(40, 50).value.fill(7))
  assert.ok(inArena(() => new Matrix(40, 50).value.every(v => v === 0)))
})

test('what outlives the work, or does not fit into the arena, has numbers of its own', () => {
  const before = new Matrix(1, 3, Float32Array.of(1, 2, 3))
  const large = inArena(() => {
    new Matrix(1, 3).value.fill(9)
    return zeros(2 ** 23 + 1).fill(5, 0, 2)
  })
  inArena(() => new Matrix(1, 3).value.fill(8))
  assert.deepEqual([...before.value, ...large.subarray(0, 3)], [1, 2, 3, 5, 5, 0])
})

test('a work within a work would write over it, and is refused', () => {
  assert.throws(() => inArena(() => inArena(() => 1)), /one work at a time/)
  assert.equal(inArena(() => 2), 2) // prettier-ignore
})
