import { softmax } from '../../../engine/net/kernels.ts'
import { Matrix } from './matrix.ts'
import { backThrough } from './back.ts'
import { multiply } from './multiply.ts'
import type { Tape } from './tape.ts'

/** What each row finds in all rows: values weighed by how its query meets their keys. */
export function attend(tape: Tape, query: Matrix, key: Matrix, value: Matrix): Matrix {
  const { rows, cols } = query
  const scale = 1 / Math.sqrt(cols)
  const weights = new Matrix(rows, rows)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < rows; k++) {
      let sum = 0
      for (let j = 0; j < cols; j++) sum += query.value[i * cols + j]! * key.value[k * cols + j]!
      weights.value[i * rows + k] = sum * scale
    }
    softmax(weights.value, i * rows, rows)
  }
  const out = new Matrix(rows, value.cols)
  multiply(out.value, weights.value, value.value, rows, rows, value.cols)
  tape.record(() => {
    backThrough(weights, value, out)
    for (let i = 0; i < rows; i++) {
      let sum = 0
      for (let k = 0; k < rows; k++) sum += weights.slope[i * rows + k]! * weights.value[i * rows + k]!
      for (let k = 0; k < rows; k++) {
        const slope = weights.value[i * rows + k]! * (weights.slope[i * rows + k]! - sum) * scale
        for (let j = 0; j < cols; j++) {
          query.slope[i * cols + j]! += slope * key.value[k * cols + j]!
          key.slope[k * cols + j]! += slope * query.value[i * cols + j]!
        }
      }
    }
  })
  return out
}
