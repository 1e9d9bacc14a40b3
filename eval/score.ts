import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Scoring = 'updates' | 'contrast' | 'stories'

/** Which way a set is scored, by its name. */
export function scoringOf(name: string): Scoring {
  return name.includes('contrast') ? 'contrast' : name.includes('stories') ? 'stories' : 'updates'
}

/** One measure: a rate in per cent with its n and 95% interval, a number, or words. */
export type Measure = { pct: number | null; n: number; ci: [number, number] | null } | number | string | null | object

const SCORE = fileURLToPath(new URL('score.mjs', import.meta.url))

/** What score.mjs says of `readings` (objects with an id) beside the labels in `gold` (a file). */
export function score(how: Scoring, gold: string, readings: object[]): Record<string, Measure> {
  return beside(readings, file => {
    const ran = spawnSync(process.execPath, [SCORE, how, gold, file, '--json'], { encoding: 'utf8' })
    if (!ran.stdout) throw new Error(`score.mjs ${how} ${gold}: ${ran.stderr}`)
    return JSON.parse(ran.stdout) as Record<string, Measure>
  })
}

/** The same beside labels that are in no file. */
export const scored = (how: Scoring, gold: object[], readings: object[]): Record<string, Measure> =>
  beside(gold, file => score(how, file, readings))

// Does `work` with a file of these rows, which is gone afterwards.
function beside<T>(rows: object[], work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'coldread-eval-'))
  try {
    const file = join(folder, 'rows.jsonl')
    writeFileSync(file, rows.map(row => JSON.stringify(row)).join('\n'))
    return work(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A measure in a table: a rate with its n and interval, or as it is. */
export function shown(measure: Measure | undefined): string {
  if (measure === null || measure === undefined) return '–'
  if (typeof measure !== 'object') return String(measure)
  const { pct, n, ci } = measure as { pct: number | null; n: number; ci: [number, number] | null }
  return `${pct ?? '–'} (n ${n}${ci ? `, ${Math.round(ci[0])}–${Math.round(ci[1])}` : ''})`
}
