/** A matrix, row after row, with how the loss changes with each of its numbers. */
export class Matrix {
  rows: number
  cols: number
  value: Float32Array
  slope: Float32Array
  /** Whoever changes its numbers counts this up before going back through it. */
  version = 0
  constructor(rows: number, cols: number, value = numbers(rows * cols)) {
    if (value.length !== rows * cols) throw new Error(`matrix: ${value.length} numbers for ${rows} × ${cols}`)
    this.rows = rows
    this.cols = cols
    this.value = value
    this.slope = numbers(rows * cols)
  }
}

const room = new Float32Array(1 << 23)
let used = 0
let lending = false

/** Does `work` with matrices that lie in room which the next `work` takes again: none of them may be kept. */
export function lent<T>(work: () => T): T {
  used = 0
  lending = true
  try {
    return work()
  } finally {
    lending = false
  }
}

/** So many zeros, to be gone with the matrices beside them where room is lent. */
export function numbers(count: number): Float32Array {
  if (!lending || used + count > room.length) return new Float32Array(count)
  used += count
  return room.subarray(used - count, used).fill(0)
}
