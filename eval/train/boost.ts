import type { Trees } from '../../engine/trees.ts'
import { random } from './logistic.ts'

export interface BoostOptions {
  trees?: number
  depth?: number
  rate?: number
  /** Rows that a leaf needs at least, by weight. */
  leaf?: number
  /** Pull of leaf values towards zero. */
  l2?: number
  /** Share of rows and of features that each tree sees. */
  rows?: number
  features?: number
  seed?: number
}

const BINS = 48

/** Boosted trees for two classes, grown on histograms; the same rows and options always give the same trees. */
export function boost(x: number[][], y: number[], weight: number[], options: BoostOptions = {}): Trees {
  const { trees = 150, depth = 3, rate = 0.08, leaf = 12, l2 = 4, rows = 0.7, features = 0.5, seed = 7 } = options
  const cuts = cutsOf(x)
  const bins = x.map(row => Uint8Array.from(row, (v, f) => binOf(cuts[f]!, v)))
  const positive = y.reduce((a, v, i) => a + v * weight[i]!, 0)
  const total = weight.reduce((a, w) => a + w, 0)
  const bias = Math.log(positive / (total - positive))
  const sums = new Float64Array(x.length).fill(bias)
  const gradient = new Float64Array(x.length)
  const hessian = new Float64Array(x.length)
  const next = random(seed)
  const model: Trees = { bias: round(bias), trees: [] }
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < x.length; i++) {
      const p = 1 / (1 + Math.exp(-sums[i]!))
      gradient[i] = (y[i]! - p) * weight[i]!
      hessian[i] = p * (1 - p) * weight[i]!
    }
    const sample = x.map((_, i) => i).filter(i => weight[i]! > 0 && next() < rows)
    const some = cuts.map((_, f) => f).filter(f => cuts[f]!.length && next() < features)
    const tree: number[] = []
    grow(tree, sample, depth)
    model.trees.push(tree)
    for (let i = 0; i < x.length; i++) sums[i] = sums[i]! + valueOf(tree, x[i]!)

    function grow(nodes: number[], list: number[], left: number): number {
      const at = nodes.length
      let g = 0
      let h = 0
      for (const i of list) {
        g += gradient[i]!
        h += hessian[i]!
      }
      const split = left > 0 ? bestSplit(list, g, h) : undefined
      if (!split) {
        nodes.push(-1, round((rate * g) / (h + l2)))
        return at
      }
      const threshold = cuts[split.feature]![split.bin]!
      nodes.push(split.feature, threshold, 0, 0)
      nodes[at + 2] = grow(
        nodes,
        list.filter(i => bins[i]![split.feature]! <= split.bin),
        left - 1,
      )
      nodes[at + 3] = grow(
        nodes,
        list.filter(i => bins[i]![split.feature]! > split.bin),
        left - 1,
      )
      return at
    }

    function bestSplit(list: number[], g: number, h: number): { feature: number; bin: number } | undefined {
      let best: { feature: number; bin: number } | undefined
      let most = 1e-6
      const G = new Float64Array(BINS)
      const H = new Float64Array(BINS)
      const N = new Float64Array(BINS)
      for (const feature of some) {
        G.fill(0)
        H.fill(0)
        N.fill(0)
        for (const i of list) {
          const b = bins[i]![feature]!
          G[b] = G[b]! + gradient[i]!
          H[b] = H[b]! + hessian[i]!
          N[b] = N[b]! + weight[i]!
        }
        const all = N.reduce((a, n) => a + n, 0)
        let gl = 0
        let hl = 0
        let nl = 0
        for (let b = 0; b < cuts[feature]!.length; b++) {
          gl += G[b]!
          hl += H[b]!
          nl += N[b]!
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
  return model
}

function valueOf(tree: number[], row: number[]): number {
  let at = 0
  while (tree[at]! >= 0) at = row[tree[at]!]! < tree[at + 1]! ? tree[at + 2]! : tree[at + 3]!
  return tree[at + 1]!
}

// Thresholds half-way between neighbouring values, at even shares of the rows.
function cutsOf(x: number[][]): number[][] {
  return (x[0] ?? []).map((_, f) => {
    const values = x.map(row => row[f]!).sort((a, b) => a - b)
    const cuts = new Set<number>()
    const distinct = [...new Set(values)]
    if (distinct.length <= BINS)
      for (let i = 1; i < distinct.length; i++) cuts.add(round((distinct[i - 1]! + distinct[i]!) / 2))
    else
      for (let b = 1; b < BINS; b++) {
        const v = values[Math.floor((b * values.length) / BINS)]!
        if (v > values[0]!) cuts.add(round(v - 1e-7))
      }
    return [...cuts].sort((a, b) => a - b).slice(0, BINS - 1)
  })
}

function binOf(cuts: number[], v: number): number {
  let b = 0
  while (b < cuts.length && v >= cuts[b]!) b++
  return b
}

const round = (n: number) => Number(n.toPrecision(5))
