/**
 * Splits rows into `k` folds so that no group is in two of them; `by` names a row's group (its trade, its pair).
 * Groups go, largest first, to the fold that is smallest so far; the same rows always give the same folds.
 */
export function folds<T>(rows: T[], by: (row: T) => string, k = 8): { train: T[]; held: T[] }[] {
  const foldOf = assign(rows.map(by), k)
  return Array.from({ length: k }, (_, fold) => ({
    train: rows.filter(row => foldOf.get(by(row)) !== fold),
    held: rows.filter(row => foldOf.get(by(row)) === fold),
  }))
}

/** Which of `k` folds each group falls into. */
export function assign(groups: string[], k: number): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const filled = Array.from({ length: k }, () => 0)
  const foldOf = new Map<string, number>()
  for (const [group, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const smallest = filled.indexOf(Math.min(...filled))
    foldOf.set(group, smallest)
    filled[smallest] = filled[smallest]! + size
  }
  return foldOf
}
