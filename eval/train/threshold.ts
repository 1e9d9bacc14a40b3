/** One case: its odds, and whether it is what is looked for. */
export type Case = [odds: number, is: boolean]

/** How many are told right, the mean of those looked for and of the others, 0 to 1. */
export function balancedAt(odds: number, cases: Case[]): number {
  const right = (of: boolean) => {
    const these = cases.filter(([, is]) => is === of)
    return these.filter(([own]) => own >= odds === of).length / Math.max(1, these.length)
  }
  return (right(true) + right(false)) / 2
}

/** Which of some odds is worth most; where several in a row are, the middle of the first row. */
export function bestOf(tried: number[], worthAt: (odds: number) => number): number {
  const worths = tried.map(worthAt)
  const best = Math.max(...worths)
  const from = worths.indexOf(best)
  const after = worths.findIndex((worth, i) => i > from && worth < best)
  return tried[Math.floor((from + (after < 0 ? tried.length : after) - 1) / 2)]!
}
