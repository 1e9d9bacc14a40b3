import { spread } from '../../../engine/net/kernels.ts'
import { backThrough } from './back.ts'
import { Matrix, zeros } from './matrix.ts'
import { multiply } from './multiply.ts'

/** What was computed, kept so that it can be gone through backwards: each step adds to the slopes of what it was made from. */
export class Tape {
  #steps: (() => void)[] = []
  #chance: (() => number) | undefined

  /** `chance` gives numbers from 0 to 1 for dropping; without it nothing is dropped. */
  constructor(chance?: () => number) {
    this.#chance = chance
  }

  /** What is to be done on the way back. */
  record(step: () => void): void {
    this.#steps.push(step)
  }

  back(): void {
    for (const step of this.#steps.reverse()) step()
    this.#steps = []
  }

  /** Rows of a table by number; -1 gives zeros. */
  rowsOf(table: Matrix, ids: Int32Array): Matrix {
    const { cols } = table
    const out = new Matrix(ids.length, cols)
    ids.forEach((id, i) => {
      if (id >= 0) out.value.set(table.value.subarray(id * cols, id * cols + cols), i * cols)
    })
    this.#steps.push(() =>
      ids.forEach((id, i) => {
        if (id >= 0) for (let j = 0; j < cols; j++) table.slope[id * cols + j]! += out.slope[i * cols + j]!
      }),
    )
    return out
  }

  /** x · w + b. */
  linear(x: Matrix, w: Matrix, b?: Matrix): Matrix {
    const out = new Matrix(x.rows, w.cols)
    if (b) spread(out.value, b.value)
    multiply(out.value, x.value, w.value, x.rows, w.rows, w.cols)
    this.#steps.push(() => {
      backThrough(x, w, out)
      if (!b) return
      const { rows, cols, slope } = out
      for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) b.slope[j]! += slope[i * cols + j]!
    })
    return out
  }

  /** a + b; where b is one row, it is added to each row of a. */
  add(a: Matrix, b: Matrix): Matrix {
    const { cols } = a
    const step = b.rows === 1 && a.rows !== 1 ? 0 : cols
    const out = copied(a)
    for (let i = 0; i < a.rows; i++) for (let j = 0; j < cols; j++) out.value[i * cols + j]! += b.value[i * step + j]!
    this.#steps.push(() => {
      for (let i = 0; i < a.rows; i++)
        for (let j = 0; j < cols; j++) {
          const slope = out.slope[i * cols + j]!
          a.slope[i * cols + j]! += slope
          b.slope[i * step + j]! += slope
        }
    })
    return out
  }

  /** a, to whose first columns b is added. */
  addTo(a: Matrix, b: Matrix): Matrix {
    const out = copied(a)
    const each = (f: (at: number, from: number) => void) => {
      for (let i = 0; i < a.rows; i++) for (let j = 0; j < b.cols; j++) f(i * a.cols + j, i * b.cols + j)
    }
    each((at, from) => (out.value[at]! += b.value[from]!))
    this.#steps.push(() => {
      out.slope.forEach((slope, i) => (a.slope[i]! += slope))
      each((at, from) => (b.slope[from]! += out.slope[at]!))
    })
    return out
  }

  /** What is below 0 becomes 0. */
  relu(x: Matrix): Matrix {
    const out = new Matrix(x.rows, x.cols)
    const { value, slope } = out
    for (let i = 0; i < value.length; i++) value[i] = Math.max(0, x.value[i]!)
    this.#steps.push(() => {
      for (let i = 0; i < slope.length; i++) x.slope[i]! += value[i]! > 0 ? slope[i]! : 0
    })
    return out
  }

  /** Leaves out each number with a chance of `share` while learning; `whole` leaves out whole rows. */
  drop(x: Matrix, share: number, whole = false): Matrix {
    const chance = this.#chance
    if (!chance || !share) return x
    const keep = 1 - share
    const out = new Matrix(x.rows, x.cols)
    const mask = zeros(out.value.length)
    if (whole) for (let i = 0; i < x.rows; i++) mask.fill(chance() < keep ? 1 : 0, i * x.cols, (i + 1) * x.cols)
    else for (let i = 0; i < mask.length; i++) mask[i] = chance() < keep ? 1 / keep : 0
    const { value } = out
    for (let i = 0; i < mask.length; i++) value[i] = x.value[i]! * mask[i]!
    this.#steps.push(() => {
      const { slope } = out
      for (let i = 0; i < mask.length; i++) x.slope[i]! += slope[i]! * mask[i]!
    })
    return out
  }

  /** Each row beside the rows before and after it. */
  windows(x: Matrix): Matrix {
    const { rows, cols } = x
    const out = new Matrix(rows, 3 * cols)
    const each = (f: (from: number, to: number) => void) => {
      for (let i = 0; i < rows; i++)
        for (let k = 0; k < 3; k++) if (i + k > 0 && i + k <= rows) f((i + k - 1) * cols, (i * 3 + k) * cols)
    }
    each((from, to) => out.value.set(x.value.subarray(from, from + cols), to))
    this.#steps.push(() =>
      each((from, to) => {
        for (let j = 0; j < cols; j++) x.slope[from + j]! += out.slope[to + j]!
      }),
    )
    return out
  }

  /** By group: the greatest of each column, `least` at least. `group` names each row's group, -1 for none. */
  most(x: Matrix, group: Int32Array, groups: number, least = 0): Matrix {
    const { cols } = x
    const out = new Matrix(groups, cols, zeros(groups * cols).fill(least))
    const from = new Int32Array(groups * cols).fill(-1)
    group.forEach((g, i) => {
      if (g < 0) return
      for (let j = 0; j < cols; j++)
        if (x.value[i * cols + j]! > out.value[g * cols + j]!) {
          out.value[g * cols + j] = x.value[i * cols + j]!
          from[g * cols + j] = i * cols + j
        }
    })
    this.#steps.push(() =>
      from.forEach((at, to) => {
        if (at >= 0) x.slope[at]! += out.slope[to]!
      }),
    )
    return out
  }

  /** By group: the mean of each column. */
  mean(x: Matrix, group: Int32Array, groups: number): Matrix {
    const { cols } = x
    const out = new Matrix(groups, cols)
    const sizes = new Float32Array(groups)
    for (const g of group) if (g >= 0) sizes[g]!++
    const each = (f: (at: number, to: number, share: number) => void) =>
      group.forEach((g, i) => {
        if (g >= 0) for (let j = 0; j < cols; j++) f(i * cols + j, g * cols + j, 1 / sizes[g]!)
      })
    each((at, to, share) => (out.value[to]! += x.value[at]! * share))
    this.#steps.push(() => each((at, to, share) => (x.slope[at]! += out.slope[to]! * share)))
    return out
  }

  /** Matrices of as many rows side by side. */
  beside(...parts: Matrix[]): Matrix {
    const rows = parts[0]!.rows
    const out = new Matrix(
      rows,
      parts.reduce((sum, p) => sum + p.cols, 0),
    )
    const each = (f: (part: Matrix, at: number, to: number) => void) => {
      let left = 0
      for (const part of parts) {
        for (let i = 0; i < rows; i++) f(part, i * part.cols, i * out.cols + left)
        left += part.cols
      }
    }
    each((part, at, to) => out.value.set(part.value.subarray(at, at + part.cols), to))
    this.#steps.push(() =>
      each((part, at, to) => {
        for (let j = 0; j < part.cols; j++) part.slope[at + j]! += out.slope[to + j]!
      }),
    )
    return out
  }
}

function copied(a: Matrix): Matrix {
  const out = new Matrix(a.rows, a.cols)
  out.value.set(a.value)
  return out
}
