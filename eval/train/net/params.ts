import { Matrix } from './matrix.ts'

/** Starts a matrix with small numbers around 0, as wide as its inputs allow. */
export function started(rows: number, cols: number, chance: () => number, width = Math.sqrt(1 / rows)): Matrix {
  const out = new Matrix(rows, cols)
  for (let i = 0; i < out.value.length; i++) out.value[i] = (chance() * 2 - 1) * width
  return out
}

/** How many numbers all matrices hold. */
export const sizeOf = (params: Record<string, Matrix>): number =>
  Object.values(params).reduce((sum, { value }) => sum + value.length, 0)

/** Puts the numbers of matrices where other threads see them. */
export function publish(params: Record<string, Matrix>, values: SharedArrayBuffer): void {
  laid(params, (matrix, at) => {
    const seen = new Float32Array(values, at, matrix.value.length)
    seen.set(matrix.value)
    matrix.value = seen
  })
}

/** Takes the numbers that another thread published for matrices, and keeps their slopes where it sees them. */
export function join(params: Record<string, Matrix>, values: SharedArrayBuffer, slopes: SharedArrayBuffer): void {
  laid(params, (matrix, at) => {
    matrix.slope = new Float32Array(slopes, at, matrix.value.length)
    matrix.value = new Float32Array(values, at, matrix.value.length)
  })
}

/** Adds slopes that another thread found to those of matrices. */
export function gather(params: Record<string, Matrix>, slopes: SharedArrayBuffer): void {
  laid(params, ({ slope }, at) => new Float32Array(slopes, at, slope.length).forEach((s, i) => (slope[i]! += s)))
}

// One matrix after the other; `at` counts bytes.
function laid(params: Record<string, Matrix>, lay: (matrix: Matrix, at: number) => void): void {
  let at = 0
  for (const matrix of Object.values(params)) {
    lay(matrix, at)
    at += matrix.value.byteLength
  }
}

/** Steps matrices down their slopes (AdamW), and clears the slopes. `rate` is how far, `decay` how much of each number is forgotten. */
export class Adam {
  #all: { matrix: Matrix; mean: Float32Array; square: Float32Array }[]
  #time = 0
  constructor(matrices: Matrix[]) {
    this.#all = matrices.map(matrix => ({
      matrix,
      mean: new Float32Array(matrix.value.length),
      square: new Float32Array(matrix.value.length),
    }))
  }

  step(rate: number, decay: number, most = 1): void {
    this.#time++
    let norm = 0
    for (const { matrix } of this.#all) for (const s of matrix.slope) norm += s * s
    const clip = Math.min(1, most / (Math.sqrt(norm) + 1e-12))
    const [a, b] = [1 - 0.9 ** this.#time, 1 - 0.999 ** this.#time]
    for (const { matrix, mean, square } of this.#all) {
      const { value, slope } = matrix
      for (let i = 0; i < value.length; i++) {
        const s = slope[i]! * clip
        mean[i] = 0.9 * mean[i]! + 0.1 * s
        square[i] = 0.999 * square[i]! + 0.001 * s * s
        value[i]! -= rate * (mean[i]! / a / (Math.sqrt(square[i]! / b) + 1e-8) + decay * value[i]!)
      }
      slope.fill(0)
    }
  }
}
