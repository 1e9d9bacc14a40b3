import type { Trees } from '../../engine/trees.ts'

/**
 * Makes grown trees small. A grown tree is a list: [feature, threshold, left, right] for a node, [-1, value] for a leaf,
 * with left and right places in the same list.
 */
export function packed(forest: number[][], bias: number, depth: number, cuts: number[][]): Trees {
  if (cuts.length > 255) throw new Error(`trees: ${cuts.length} features, one byte holds 255`)
  const nodes = (1 << depth) - 1
  const used = cuts.map((): number[] => [])
  for (const tree of forest)
    for (let at = 0; at < tree.length; at += tree[at]! >= 0 ? 4 : 2)
      if (tree[at]! >= 0 && !used[tree[at]!]!.includes(tree[at + 1]!)) used[tree[at]!]!.push(tree[at + 1]!)
  for (const list of used) list.sort((a, b) => a - b)
  const splits = new Uint8Array(forest.length * nodes * 2).fill(255)
  const values = new Float64Array(forest.length * (nodes + 1))
  forest.forEach((tree, t) => fill(tree, 0, t, 0))
  const most = values.reduce((a, v) => Math.max(a, Math.abs(v)), 1e-9)
  const leaves = Int8Array.from(values, v => Math.round((v / most) * 127))
  const base64 = (bytes: Uint8Array | Int8Array) => Buffer.from(bytes.buffer).toString('base64')
  const scale = Number((most / 127).toPrecision(6))
  return { bias, depth, scale, cuts: used, splits: base64(splits), leaves: base64(leaves) }

  function fill(tree: number[], at: number, t: number, place: number): void {
    if (tree[at]! < 0) {
      // A leaf above the last row: everything goes left from here.
      let low = place
      while (low < nodes) low = 2 * low + 1
      values[t * (nodes + 1) + low - nodes] = tree[at + 1]!
      return
    }
    splits[2 * (t * nodes + place)] = tree[at]!
    splits[2 * (t * nodes + place) + 1] = used[tree[at]!]!.indexOf(tree[at + 1]!)
    fill(tree, tree[at + 2]!, t, 2 * place + 1)
    fill(tree, tree[at + 3]!, t, 2 * place + 2)
  }
}
