import { bytesOf } from './model.ts'

/**
 * Boosted trees, as training wrote them: full binary trees of one depth, node after node. `splits` holds two bytes a
 * node, a feature and the number of its cut (255: no question, go left); `leaves` one signed byte a leaf, times `scale`.
 */
export interface Trees {
  bias: number
  depth: number
  scale: number
  /** By feature: the thresholds; below one goes left. */
  cuts: number[][]
  splits: string
  leaves: string
}

interface Unpacked {
  features: Uint8Array
  thresholds: Float64Array
  leaves: Int8Array
  nodes: number
}

const unpacked = new WeakMap<Trees, Unpacked>()

/**
 * The log odds that trees give to a row of numbers. Where they stand below `least` after a third of the trees, that is
 * the answer: the rest would not lift them to where anything is decided.
 */
export function logOdds(model: Trees, row: ArrayLike<number>, least = -Infinity): number {
  const { features, thresholds, leaves, nodes } = unpacked.get(model) ?? unpack(model)
  const trees = leaves.length / (nodes + 1)
  let sum = 0
  const third = Math.floor(trees / 3)
  const enough = (least - model.bias) / model.scale
  for (let tree = 0; tree < trees; tree++) {
    if (tree === third && sum < enough) break
    const base = tree * nodes
    let at = 0
    while (at < nodes) at = 2 * at + (row[features[base + at]!]! < thresholds[base + at]! ? 1 : 2)
    sum += leaves[tree * (nodes + 1) + at - nodes]!
  }
  return model.bias + sum * model.scale
}

function unpack(model: Trees): Unpacked {
  const bytes = bytesOf(model.splits)
  const nodes = (1 << model.depth) - 1
  const features = new Uint8Array(bytes.length / 2)
  const thresholds = new Float64Array(bytes.length / 2)
  for (let i = 0; i < features.length; i++) {
    const feature = bytes[2 * i]!
    const none = feature === 255
    features[i] = none ? 0 : feature
    thresholds[i] = none ? Infinity : model.cuts[feature]![bytes[2 * i + 1]!]!
  }
  const leaves = new Int8Array(bytesOf(model.leaves))
  const whole = { features, thresholds, leaves, nodes }
  unpacked.set(model, whole)
  return whole
}
