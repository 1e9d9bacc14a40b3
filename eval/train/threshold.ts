/** One case: its odds, and whether it is what is looked for. */
export type Case = [odds: number, is: boolean]

/** Balanced accuracy, 0 to 1: the share of what is looked for that has these odds or more, and of the others that has less, on the mean. */
export function balancedAt(odds: number, cases: Case[]): number {
  const right = (of: boolean) => {
    const these = cases.filter(([, is]) => is === of)
    return these.filter(([own]) => own >= odds === of).length / Math.max(1, these.length)
  }
  return (right(true) + right(false)) / 2
}

/** F½, 0 to 1: the F-measure of taking what has these odds or more for what is looked for, with precision counted twice; 1 where there is nothing. */
export function preciseAt(odds: number, cases: Case[]): number {
  const taken = cases.filter(([own]) => own >= odds)
  const right = taken.filter(([, is]) => is).length
  const wanted = cases.filter(([, is]) => is).length
  return taken.length + wanted ? (1.25 * right) / (0.25 * wanted + taken.length) : 1
}

/** Of the cases with lower odds, the share that is not what is looked for, 0 to 1; 1 where there are none. */
export function othersBelow(odds: number, cases: Case[]): number {
  const below = cases.filter(([own]) => own < odds)
  return below.length ? below.filter(([, is]) => !is).length / below.length : 1
}

// What is worth less than the best by so little, about one standard error of a few hundred cases, is as good.
const AS_GOOD = 0.02

/** Which of some log odds to go by: of those that are worth most, or nearly, the nearest to even. */
export function bestOf(tried: number[], worthAt: (odds: number) => number): number {
  const worths = tried.map(worthAt)
  const least = Math.max(...worths) - AS_GOOD
  const good = tried.filter((_, i) => worths[i]! >= least)
  return good.reduce((best, odds) => (Math.abs(odds) < Math.abs(best) ? odds : best))
}

/** The number of a list that stands a share (0 to 1) of the way up it. */
export const quantile = (list: number[], share: number): number =>
  list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))]!
