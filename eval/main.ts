// npm run eval                 every labelled set in eval/data, engine beside two baselines
// npm run eval -- dev-real …   only sets whose name holds one of these words
// npm run eval -- --held-out   the sets to learn from, a fifth of the trades read by a network that never saw them
// npm run eval -- --json       one line a set, for programs
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reader } from './baselines/baseline.ts'
import { keywords } from './baselines/keywords.ts'
import { silent } from './baselines/silent.ts'
import { engine } from './engine.ts'
import { heldOut } from './held-out.ts'
import { scoreLines } from './lines.ts'
import { rowsOf } from './rows.ts'
import { score, scoringOf, shown, type Measure, type Scoring } from './score.ts'

type Labelled = { id: string; reader?: string; domain?: string; text: string; good?: string; edited?: string }

const words = process.argv.slice(2).filter(word => !word.startsWith('-'))
const flag = (name: string) => process.argv.includes(name)
const data = new URL('data/', import.meta.url)
const sets = readdirSync(data)
  .filter(file => file.endsWith('.jsonl') && !/^(?:own|held)-/.test(file))
  .map(file => file.slice(0, -'.jsonl'.length))
  .filter(name => !words.length || words.some(word => name.includes(word)))
  .sort()

if (flag('--held-out')) await heldOut(sets, show)
else
  for (const name of sets) {
    const gold = readFileSync(new URL(`${name}.jsonl`, data), 'utf8')
    const lines = scoreLines(name, gold)
    if (lines) {
      show(name, [engine.name], [lines])
      continue
    }
    const rows = rowsOf<Labelled>(gold)
    const how = scoringOf(name)
    const readers = [engine, silent, keywords]
    const columns = readers.map(reader =>
      score(how, fileURLToPath(new URL(`${name}.jsonl`, data)), read(how, rows, reader)),
    )
    show(
      name,
      readers.map(r => r.name),
      columns,
    )
  }

function read(how: Scoring, rows: Labelled[], reader: Reader): object[] {
  if (how === 'stories') return rows.map(row => ({ id: row.id, ...reader.story(row.text) }))
  const one = (id: string, text: string, who = '') => ({ id, ...reader.update(text, who) })
  if (how === 'updates') return rows.map(row => one(row.id, row.text, row.reader))
  return rows.flatMap(row =>
    (['good', 'edited'] as const).map(side => one(`${row.id}:${side}`, row[side] ?? '', row.reader)),
  )
}

/** One compact table: a measure a line, a reader a column. */
function show(name: string, readers: string[], columns: Record<string, Measure>[]): void {
  if (flag('--json')) {
    console.log(JSON.stringify({ set: name, ...Object.fromEntries(readers.map((r, i) => [r, columns[i]])) }))
    return
  }
  console.log(`\n${name}`.padEnd(30) + readers.map(r => r.padEnd(22)).join(''))
  for (const [measure, first] of Object.entries(columns[0] ?? {})) {
    const parts = first && typeof first === 'object' && !('pct' in first) ? Object.keys(first) : ['']
    for (const part of parts) {
      const cells = columns.map(c => (part ? (c[measure] as Record<string, Measure>)[part] : c[measure]))
      console.log(`  ${measure} ${part}`.padEnd(29) + cells.map(cell => shown(cell).padEnd(22)).join(''))
    }
  }
}
