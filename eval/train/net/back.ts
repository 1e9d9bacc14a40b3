import { zeros, type Matrix } from './matrix.ts'
import { multiply } from './multiply.ts'

/** The slopes of x · w: to x through w, to w through x. */
export function backThrough(x: Matrix, w: Matrix, out: Matrix): void {
  const { rows, cols: inner } = x
  const { cols } = w
  multiply(x.slope, out.slope, turned(w), rows, cols, inner)
  const aside = zeros(x.value.length)
  for (let i = 0; i < rows; i++) for (let k = 0; k < inner; k++) aside[k * rows + i] = x.value[i * inner + k]!
  multiply(w.slope, aside, out.slope, inner, rows, cols)
}

const turnedOnce = new WeakMap<Matrix, { of: number; numbers: Float32Array }>()

// A matrix with its columns as rows, made anew when the parameters have changed.
function turned(w: Matrix): Float32Array {
  const { rows, cols, value, version } = w
  const before = turnedOnce.get(w)
  if (before?.of === version) return before.numbers
  const numbers = before?.numbers ?? new Float32Array(value.length)
  for (let k = 0; k < rows; k++) for (let j = 0; j < cols; j++) numbers[j * rows + k] = value[k * cols + j]!
  turnedOnce.set(w, { of: version, numbers })
  return numbers
}
