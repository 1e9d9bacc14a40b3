import { bucket } from '../../engine/model.ts'
import type { Packed } from '../../engine/net/packed.ts'
import { share, type Softmax } from '../../engine/net/softmax.ts'
import { random, shuffle } from './logistic.ts'
import { dataOf } from './net/weights.ts'

/** A row to learn from: what it shows, what it is, and how much it counts (1 where left out). */
export interface Shown<Name extends string = string> {
  features: string[]
  name: Name
  weight?: number
}

export interface SoftmaxOptions {
  /** 2^bits rows of weights. */
  bits: number
  /** Strength of the pull towards zero, over the whole of the rows. */
  l2: number
  epochs: number
  rate: number
  /** A feature seen in fewer rows than this teaches nothing that carries over. */
  often: number
  /** Weights of less than this share of a step are left out. */
  least?: number
  seed?: number
}

/** Learns names together by AdaGrad, the rarer ones counting more; the same rows and options always give the same model. */
export function trainSoftmax<Name extends string>(shown: Shown<Name>[], options: SoftmaxOptions): Softmax<Name> {
  const { bits, l2, epochs, rate, least = 0.4, seed = 1 } = options
  const rows = hashed(shown, options)
  const names = [...new Set(shown.map(row => row.name))].sort()
  const many = names.length
  const weights = new Float32Array(many << bits)
  const seen = new Float32Array(many << bits).fill(1e-8)
  const bias = new Float64Array(many)
  const biasSeen = new Float64Array(many).fill(1e-8)
  const pull = new Float64Array(1 << bits)
  for (const { buckets } of rows) for (const b of buckets) pull[b] = pull[b]! + 1
  pull.forEach((count, b) => (pull[b] = count ? l2 / count : 0))
  const counts = countsOf(shown, names)
  const order = rows.map((_, i) => i)
  const next = random(seed)
  const slopes = new Float64Array(many)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const i of order) {
      const { buckets, name, weight = 1 } = rows[i]!
      const right = names.indexOf(name)
      slopes.set(bias)
      for (const b of buckets) for (let k = 0, at = b * many; k < many; k++, at++) slopes[k] = slopes[k]! + weights[at]!
      share(slopes)
      slopes[right] = slopes[right]! - 1
      for (let k = 0; k < many; k++) {
        const slope = (slopes[k] = slopes[k]! * weight * counts[right]!)
        biasSeen[k] = biasSeen[k]! + slope * slope
        bias[k] = bias[k]! - (rate / Math.sqrt(biasSeen[k]!)) * slope
      }
      for (const b of buckets)
        for (let k = 0, at = b * many; k < many; k++, at++) {
          const slope = slopes[k]! + pull[b]! * weights[at]!
          seen[at] = seen[at]! + slope * slope
          weights[at] = weights[at]! - (rate / Math.sqrt(seen[at]!)) * slope
        }
    }
  }
  return { names, bias: [...bias].map(b => Number(b.toPrecision(4))), weights: coarse(weights, many, least) }
}

function hashed<Name extends string>(shown: Shown<Name>[], { bits, often }: SoftmaxOptions) {
  const seen = new Map<string, number>()
  const distinct = shown.map(({ features }) => [...new Set(features)])
  for (const feature of distinct.flat()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return shown.map(({ name, weight }, i) => {
    const known = distinct[i]!.filter(feature => seen.get(feature)! >= often)
    return { name, weight, buckets: [...new Set(known.map(feature => bucket(feature, bits)))] }
  })
}

/** How much a row of each name counts, so that the rare ones are not forgotten. */
function countsOf(shown: Shown[], names: string[]): number[] {
  const often = names.map(name => shown.reduce((sum, row) => sum + (row.name === name ? (row.weight ?? 1) : 0), 0))
  const middle = often.reduce((a, b) => a + b, 0) / names.length
  return often.map(n => Math.sqrt(middle / n))
}

// Six steps either way are nearly as good as all, and the smallest weights are left out: a quarter of the size.
const STEPS = 6.35

function coarse(weights: Float32Array, cols: number, least: number): Packed {
  const rows = weights.length / cols
  const scales = Array.from({ length: cols }, (_, k) => {
    let most = 1e-6
    for (let at = k; at < weights.length; at += cols) most = Math.max(most, Math.abs(weights[at]!))
    return Number((most / STEPS).toPrecision(4))
  })
  const wholes = Int8Array.from(weights, (w, at) => {
    const steps = w / scales[at % cols]!
    return Math.abs(steps) < least ? 0 : Math.sign(steps) * Math.max(1, Math.round(Math.abs(steps)))
  })
  return { rows, cols, bits: 4, scales, data: dataOf(wholes, 4) }
}
