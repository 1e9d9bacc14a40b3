import { multiply, softmax, spread } from './kernels.ts'
import { numbersOf, type Packed } from './packed.ts'

/** x · w + b for every row of x; `above` keeps it from falling below 0. */
export function dense(x: Float32Array, w: Packed, b?: Packed, above = false): Float32Array {
  const rows = x.length / w.rows
  const out = new Float32Array(rows * w.cols)
  if (b) spread(out, numbersOf(b))
  multiply(out, x, numbersOf(w), rows, w.rows, w.cols)
  if (above) for (let i = 0; i < out.length; i++) if (out[i]! < 0) out[i] = 0
  return out
}

/** Each row beside the rows before and after it. */
export function windows(x: Float32Array, cols: number): Float32Array {
  const rows = x.length / cols
  const out = new Float32Array(rows * 3 * cols)
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < 3; k++)
      if (i + k > 0 && i + k <= rows) out.set(x.subarray((i + k - 1) * cols, (i + k) * cols), (i * 3 + k) * cols)
  return out
}

/** Matrices of `rows` rows side by side. */
export function joined(rows: number, ...parts: Float32Array[]): Float32Array {
  const cols = parts.reduce((sum, p) => sum + p.length / (rows || 1), 0)
  const out = new Float32Array(rows * cols)
  let left = 0
  for (const part of parts) {
    const size = part.length / (rows || 1)
    for (let i = 0; i < rows; i++) out.set(part.subarray(i * size, i * size + size), i * cols + left)
    left += size
  }
  return out
}

/** The greatest of each column over `rows` rows, one at least. */
export function most(x: Float32Array, rows: number): Float32Array {
  const cols = x.length / rows
  const out = x.slice(0, cols)
  for (let i = cols; i < x.length; i++) if (x[i]! > out[i % cols]!) out[i % cols] = x[i]!
  return out
}

/** What each of `rows` rows finds in all rows: values weighed by how its query meets their keys. */
export function attended(query: Float32Array, key: Float32Array, value: Float32Array, rows: number): Float32Array {
  const size = query.length / (rows || 1)
  const cols = value.length / (rows || 1)
  const met = new Float32Array(rows * rows)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < rows; k++) {
      let sum = 0
      for (let j = 0; j < size; j++) sum += query[i * size + j]! * key[k * size + j]!
      met[i * rows + k] = sum / Math.sqrt(size)
    }
    softmax(met, i * rows, rows)
  }
  const out = new Float32Array(rows * cols)
  multiply(out, met, value, rows, rows, cols)
  return out
}
