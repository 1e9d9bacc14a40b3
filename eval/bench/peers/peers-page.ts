import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shown } from '../../score.ts'
import { noteOf } from '../notes.ts'
import { ms, table } from '../page.ts'
import { caught, coldread, pace, type Labelled } from './beside.ts'
import type { Peer } from './peers.ts'
import { rowsOf } from '../../rows.ts'

const SETS = [
  ['dev-updates', 'notes kept for measuring'],
  ['dev-real', 'notes that people really left, rewritten'],
  ['train-updates', 'our models learned from these: not a fair row for Coldread'],
] as const

/** How fast each tool reads, and what it finds of the questions that people labelled, as a page. */
export async function peersPage(peers: readonly Peer[], where: string): Promise<string> {
  const tools = [coldread, ...peers]
  const notes = Array.from({ length: 97 }, (_, seed) => noteOf(200, seed + 1))
  const paces = await pace(tools, notes, 400)
  const parts = [
    '# Coldread beside other prose linters',
    `Measured by \`npm run bench -- peers\`: ${where}. One process, each note read by each tool in turn.`,
    'These tools were made for other things, style and spelling, and are good at them. The question here is how much of what a cold reader would have to ask such tools see. What they mark counts as a question about those words.',
    '## One reading of a note of 200 words, warm',
    table(
      ['tool', 'half within', '99 in 100 within'],
      paces.map(({ name, p50, p99 }) => [name, ms(p50), ms(p99)]),
    ),
  ]
  for (const [set, what] of SETS) {
    const file = fileURLToPath(new URL(`../../data/${set}.jsonl`, import.meta.url))
    const rows = rowsOf<Labelled>(readFileSync(file, 'utf8'))
    const all = await caught(tools, file, rows)
    parts.push(
      `## Of the labelled questions: ${set}`,
      `${rows.length} notes; ${what}. Per cent, with n and the 95% interval.`,
      table(
        ['tool', 'of what it asks, asked by people too', 'of what people ask, asked', 'F1', 'clear notes left alone'],
        all.map(row => [row.name, shown(row.precision), shown(row.recall), shown(row.f1), shown(row.leftAlone)]),
      ),
    )
  }
  return parts.join('\n\n')
}
