import { readFileSync } from 'node:fs'
import type { Act, Event } from '../engine/index.ts'
import { rowsOf } from '../eval/rows.ts'

/** The objects of a file that holds one a line. */
export const linesOf = <T>(file: string): T[] => rowsOf(readFileSync(file, 'utf8'))

/** What somebody did, as the event that a device makes of it, a minute after the one before. */
export const eventOf = (id: string, seq: number, act: Act): Event => {
  const at = new Date(Date.UTC(2026, 5, 8, 6, seq)).toISOString()
  return { id, at, device: 'd', seq, ...act }
}
