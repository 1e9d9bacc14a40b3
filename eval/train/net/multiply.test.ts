import assert from 'node:assert/strict'
import { test } from 'node:test'
import { multiply as plainly } from '../../../engine/net/kernels.ts'
import { random } from '../logistic.ts'
import { multiply } from './multiply.ts'

// Whole blocks, left-over rows and columns, one row, and big ones before small ones, which leave their numbers in the memory.
const SHAPES = [
  [64, 72, 96],
  [300, 200, 100],
  [5, 240, 48],
  [1, 176, 64],
  [130, 31, 12],
  [7, 300, 9],
  [300, 20, 5],
] as const

test('four numbers at a time give what one at a time gives, added to what was there', () => {
  const chance = random(7)
  for (const [rows, inner, cols] of SHAPES) {
    const drawn = (n: number) => Float32Array.from({ length: n }, () => chance() * 2 - 1)
    const [x, w, before] = [drawn(rows * inner), drawn(inner * cols), drawn(rows * cols)]
    const [fast, plain] = [Float32Array.from(before), Float32Array.from(before)]
    multiply(fast, x, w, rows, inner, cols)
    plainly(plain, x, w, rows, inner, cols)
    const off = fast.reduce((most, v, i) => Math.max(most, Math.abs(v - plain[i]!)), 0)
    assert.ok(off < 1e-4, `${rows} × ${inner} × ${cols}: off by ${off}`)
  }
})
