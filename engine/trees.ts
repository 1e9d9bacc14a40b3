/**
 * Boosted trees, as training wrote them. A tree is [feature, threshold, yes, no, …] by node: where a row's feature is
 * below the threshold go to node `yes`, else to `no`; a negative feature is a leaf whose value is the threshold.
 */
export interface Trees {
  bias: number
  trees: number[][]
}

/** The log odds that trees give to a row of numbers; half-way marks are whole numbers over 1. */
export function logOdds(model: Trees, row: ArrayLike<number>): number {
  let sum = model.bias
  for (const tree of model.trees) {
    let at = 0
    while (tree[at]! >= 0) at = row[tree[at]!]! < tree[at + 1]! ? tree[at + 2]! : tree[at + 3]!
    sum += tree[at + 1]!
  }
  return sum
}
