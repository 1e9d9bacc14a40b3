import { bytesOf } from '../model.ts'

/**
 * A matrix as training wrote it, row after row: each number a whole one of `bits` bits (4 or 8), times its column's
 * scale.
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
  for (let i = 0; i < out.length; i++) {
    const whole = bits === 8 ? (bytes[i]! << 24) >> 24 : ((bytes[i >> 1]! >> (4 * (i & 1))) & 15) - 8
    out[i] = whole * scales[i % cols]!
  }
  unpacked.set(packed, out)
  return out
}
