/** A matrix, row after row, with how the loss changes with each of its numbers. */
export class Matrix {
  rows: number
  cols: number
  value: Float32Array
  slope: Float32Array
  /** Whoever changes its numbers counts this up before going back through it. */
  version = 0
  constructor(rows: number, cols: number, value = zeros(rows * cols)) {
    if (value.length !== rows * cols) throw new Error(`matrix: ${value.length} numbers for ${rows} × ${cols}`)
    this.rows = rows
    this.cols = cols
    this.value = value
    this.slope = zeros(rows * cols)
  }
}

// Enough for a long note and two of its edits, on the way forth and back: 32 MB.
const arena = new Float32Array(2 ** 23)
let used = 0
let open = false

/** Does `work` with its matrices laid in one arena, which the next work takes again: none of them may be kept. */
export function inArena<T>(work: () => T): T {
  if (open) throw new Error('matrix: one work at a time lies in the arena')
  used = 0
  open = true
  try {
    return work()
  } finally {
    open = false
  }
}

/** So many zeros: in the arena while a work is going on and it has room for them, else their own. */
export function zeros(count: number): Float32Array {
  if (!open || used + count > arena.length) return new Float32Array(count)
  used += count
  return arena.subarray(used - count, used).fill(0)
}
