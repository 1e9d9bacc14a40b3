import type { Trees } from '../../engine/trees.ts'
import { binned, type Columns } from './bins.ts'
import { packed } from './pack.ts'
import { random } from './logistic.ts'

export interface BoostOptions {
  trees?: number
  depth?: number
  rate?: number
  /** Rows that a leaf needs at least, by weight. */
  leaf?: number
  /** Pull of leaf values towards zero. */
  l2?: number
  /** Share of the negative rows that each tree sees (they then weigh the more), and of the features. */
  rows?: number
  features?: number
  seed?: number
}

/** Boosted trees for two classes, grown on histograms; the same rows and options always give the same trees. */
export function boost(x: number[][], y: number[], weight: number[], options: BoostOptions = {}): Trees {
  const { trees = 150, rate = 0.08, rows = 0.4, features = 0.5, seed = 7, depth = 3, leaf = 12, l2 = 4 } = options
  const columns = binned(x)
  const n = x.length
  const total = weight.reduce((a, w) => a + w, 0)
  const positive = y.reduce((a, v, i) => a + v * weight[i]!, 0)
  const bias = round(Math.log(positive / (total - positive)))
  const sums = new Float64Array(n).fill(bias)
  const grown = new Growth(columns, n, { depth, leaf, l2, rate })
  const next = random(seed)
  const forest: number[][] = []
  for (let t = 0; t < trees; t++) {
    const sample: number[] = []
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-sums[i]!))
      if (!y[i] && next() >= rows) continue
      const w = y[i] ? weight[i]! : weight[i]! / rows
      grown.gradient[i] = (y[i]! - p) * w
      grown.hessian[i] = p * (1 - p) * w
      grown.weight[i] = w
      sample.push(i)
    }
    const some = columns.cuts.map((_, f) => f).filter(f => columns.cuts[f]!.length && next() < features)
    const tree = grown.tree(Int32Array.from(sample), some)
    forest.push(tree)
    for (let i = 0; i < n; i++) sums[i] = sums[i]! + valueOf(tree, x[i]!)
  }
  return packed(forest, bias, depth, columns.cuts)
}

/** One tree at a time, grown on what the last ones left. */
class Growth {
  gradient: Float64Array
  hessian: Float64Array
  weight: Float64Array
  columns: Columns
  settings: { depth: number; leaf: number; l2: number; rate: number }

  constructor(columns: Columns, rows: number, settings: { depth: number; leaf: number; l2: number; rate: number }) {
    this.columns = columns
    this.settings = settings
    this.gradient = new Float64Array(rows)
    this.hessian = new Float64Array(rows)
    this.weight = new Float64Array(rows)
  }

  tree(list: Int32Array, features: number[]): number[] {
    const nodes: number[] = []
    this.grow(nodes, list, features, this.settings.depth)
    return nodes
  }

  grow(nodes: number[], list: Int32Array, features: number[], left: number): number {
    const at = nodes.length
    let g = 0
    let h = 0
    for (const i of list) {
      g += this.gradient[i]!
      h += this.hessian[i]!
    }
    const split = left > 0 ? this.best(list, features, g, h) : undefined
    if (!split) {
      nodes.push(-1, round((this.settings.rate * g) / (h + this.settings.l2)))
      return at
    }
    const column = this.columns.bins[split.feature]!
    nodes.push(split.feature, this.columns.cuts[split.feature]![split.bin]!, 0, 0)
    const below = list.filter(i => column[i]! <= split.bin)
    const above = list.filter(i => column[i]! > split.bin)
    nodes[at + 2] = this.grow(nodes, below, features, left - 1)
    nodes[at + 3] = this.grow(nodes, above, features, left - 1)
    return at
  }

  best(list: Int32Array, features: number[], g: number, h: number): { feature: number; bin: number } | undefined {
    const { leaf, l2 } = this.settings
    const { gradient, hessian, weight } = this
    let best: { feature: number; bin: number } | undefined
    let most = 1e-6
    for (const feature of features) {
      const column = this.columns.bins[feature]!
      const bins = this.columns.cuts[feature]!.length + 1
      const sums = new Float64Array(bins * 3)
      let all = 0
      for (let k = 0; k < list.length; k++) {
        const i = list[k]!
        const b = column[i]! * 3
        const w = weight[i]!
        sums[b] = sums[b]! + gradient[i]!
        sums[b + 1] = sums[b + 1]! + hessian[i]!
        sums[b + 2] = sums[b + 2]! + w
        all += w
      }
      let gl = 0
      let hl = 0
      let nl = 0
      for (let b = 0; b < bins - 1; b++) {
        gl += sums[b * 3]!
        hl += sums[b * 3 + 1]!
        nl += sums[b * 3 + 2]!
        if (nl < leaf || all - nl < leaf) continue
        const gain = (gl * gl) / (hl + l2) + ((g - gl) * (g - gl)) / (h - hl + l2) - (g * g) / (h + l2)
        if (gain > most) {
          most = gain
          best = { feature, bin: b }
        }
      }
    }
    return best
  }
}

function valueOf(tree: number[], row: number[]): number {
  let at = 0
  while (tree[at]! >= 0) at = row[tree[at]!]! < tree[at + 1]! ? tree[at + 2]! : tree[at + 3]!
  return tree[at + 1]!
}

const round = (n: number) => Number(n.toPrecision(5))
