import { bytesOf } from '../model.ts'

/**
 * A matrix as training wrote it, row after row: each number a whole one of `bits` bits (2 to 8), times its column's
 * scale. The bits follow each other from the low end of each byte; half of their range is added, so that none is below 0.
 */
export interface Packed {
  rows: number
  cols: number
  bits: number
  /** By column. */
  scales: number[]
  data: string
}

const unpacked = new WeakMap<Packed, Float32Array>()

/** The numbers of a matrix, unpacked once. */
export function numbersOf(packed: Packed): Float32Array {
  const before = unpacked.get(packed)
  if (before) return before
  const { rows, cols, bits, scales, data } = packed
  const bytes = bytesOf(data)
  const out = new Float32Array(rows * cols)
  const half = 1 << (bits - 1)
  for (let i = 0; i < out.length; i++) {
    const at = i * bits
    const pair = bytes[at >> 3]! | ((bytes[(at >> 3) + 1] ?? 0) << 8)
    out[i] = (((pair >> (at & 7)) & (2 * half - 1)) - half) * scales[i % cols]!
  }
  unpacked.set(packed, out)
  return out
}
