/** A matrix, row after row, with how the loss changes with each of its numbers. */
export class Matrix {
  rows: number
  cols: number
  value: Float32Array
  slope: Float32Array
  /** Whoever changes its numbers counts this up before going back through it. */
  version = 0
  constructor(rows: number, cols: number, value = new Float32Array(rows * cols)) {
    if (value.length !== rows * cols) throw new Error(`matrix: ${value.length} numbers for ${rows} × ${cols}`)
    this.rows = rows
    this.cols = cols
    this.value = value
    this.slope = new Float32Array(rows * cols)
  }
}
