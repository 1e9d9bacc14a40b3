/** One case: its odds, and whether it is what is looked for. */
export type Case = [odds: number, is: boolean]

/** The F1 of taking what has these odds or more for what is looked for, 0 to 1; 1 where there is nothing to find or take. */
export function f1At(odds: number, cases: Case[]): number {
  const taken = cases.filter(([own]) => own >= odds)
  const wanted = cases.filter(([, is]) => is)
  return taken.length + wanted.length ? (2 * taken.filter(([, is]) => is).length) / (taken.length + wanted.length) : 1
}

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
