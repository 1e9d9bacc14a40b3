/** The arithmetic of a small network, over matrices laid out row after row. */

/**
 * Adds x · w to `out`: `x` has `rows` rows of `inner` numbers, `w` has `inner` rows of `cols`, `out` `rows` rows of `cols`.
 * Four numbers of a row are taken at a time, and those that are 0 passed over: half are.
 */
export function multiply(
  out: Float32Array,
  x: Float32Array,
  w: Float32Array,
  rows: number,
  inner: number,
  cols: number,
): void {
  const at = new Int32Array(inner)
  const of = new Float32Array(inner)
  for (let i = 0; i < rows; i++) {
    const to = i * cols
    let n = 0
    for (let k = 0; k < inner; k++) {
      const a = x[i * inner + k]!
      if (a === 0) continue
      at[n] = k * cols
      of[n++] = a
    }
    let k = 0
    for (; k + 3 < n; k += 4) {
      const a = of[k]!
      const b = of[k + 1]!
      const c = of[k + 2]!
      const d = of[k + 3]!
      const p = at[k]!
      const q = at[k + 1]!
      const r = at[k + 2]!
      const s = at[k + 3]!
      for (let j = 0; j < cols; j++) out[to + j]! += a * w[p + j]! + b * w[q + j]! + c * w[r + j]! + d * w[s + j]!
    }
    for (; k < n; k++) {
      const a = of[k]!
      const p = at[k]!
      for (let j = 0; j < cols; j++) out[to + j]! += a * w[p + j]!
    }
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
