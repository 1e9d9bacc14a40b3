import { namesCompetency } from '../engine/index.ts'
import type { Measure } from './score.ts'
import type { SaidName } from './train/names.train.ts'

/** How well names are told from bare virtues: shares in per cent of those that name and of those that do not, and their mean. */
export function scoreNames(gold: string, tells: (words: string) => boolean = namesCompetency): Record<string, Measure> {
  const rows = gold
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as SaidName)
  const share = (names: boolean) => {
    const of = rows.filter(row => row.names === names)
    return { pct: Math.round((1000 * of.filter(row => tells(row.words) === names).length) / of.length) / 10, n: of.length, ci: null } // prettier-ignore
  }
  const [taken, refused] = [share(true), share(false)]
  return { namesTaken: taken, virtuesRefused: refused, balanced: Math.round(5 * (taken.pct + refused.pct)) / 10 }
}
