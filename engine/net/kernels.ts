/** The arithmetic of a small network, over matrices laid out row after row. */

/** Adds x · w to `out`: `x` has `rows` rows of `inner` numbers, `w` has `inner` rows of `cols`, `out` `rows` rows of `cols`. */
export function multiply(
  out: Float32Array,
  x: Float32Array,
  w: Float32Array,
  rows: number,
  inner: number,
  cols: number,
): void {
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < inner; k++) {
      const a = x[i * inner + k]!
      if (a === 0) continue
      const from = k * cols
      const to = i * cols
      for (let j = 0; j < cols; j++) out[to + j]! += a * w[from + j]!
    }
}

/** Fills every row of `out` with `row`. */
export function spread(out: Float32Array, row: Float32Array): void {
  for (let at = 0; at < out.length; at += row.length) out.set(row, at)
}

/** A row of numbers made chances that sum to 1, in place: `from` is where it starts, `size` how long it is. */
export function softmax(of: Float32Array, from: number, size: number): void {
  let most = -Infinity
  for (let j = from; j < from + size; j++) most = Math.max(most, of[j]!)
  let sum = 0
  for (let j = from; j < from + size; j++) sum += of[j] = Math.exp(of[j]! - most)
  for (let j = from; j < from + size; j++) of[j]! /= sum
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
