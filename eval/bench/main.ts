import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { buildIfStale, SITE } from '../../server/build.ts'
import { weigh } from './bundle.ts'
import { timeReadings } from './reading.ts'
import { timeServer } from './server.ts'

const ms = (value: number) => `${value.toFixed(2)} ms`
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const sum = (files: { bytes: number }[]) => files.reduce((all, file) => all + file.bytes, 0)

const rows: [what: string, figure: string, budget: string][] = []

for (const [words, runs, budget] of [
  [200, 4000, 'p50 ≤ 0.25 ms, p99 ≤ 1.5 ms'],
  [1000, 1000, ''],
] as const) {
  const { p50, p99 } = timeReadings(words, runs)
  rows.push([`one reading, ${words} words, warm`, `p50 ${ms(p50)}, p99 ${ms(p99)}`, budget])
}

await buildIfStale(console.error)
const { html, css, first, typing, later } = weigh(SITE)
const engine = later.find(({ file }) => file.includes('engine'))
const word = later.find(({ file }) => file.includes('word'))
rows.push(['page, gzip', `HTML ${kB(html)}, CSS ${kB(css)}`, ''])
rows.push(['JavaScript to read the lesson, gzip', kB(sum(first)), ''])
rows.push(['JavaScript to type and keep, gzip', kB(sum(first) + sum(typing)), '≤ 60 kB'])
rows.push(['writer of Word files, gzip, when asked for', word ? kB(word.bytes) : '–', ''])
rows.push(['engine with its models, gzip', engine ? `${kB(engine.bytes)} (${engine.file})` : '–', '≤ 130 kB'])

const { start, pages, memory } = await timeServer(join(import.meta.dirname, '..', '..'))
rows.push(['start to first page, built', ms(start), '≤ 1 s'])
rows.push(['pages a second, at least', pages.toFixed(0), '≥ 10000'])
rows.push(['memory of the server after that', memory ? `${memory.toFixed(0)} MB` : '–', '≤ 150 MB'])

const [cpu] = cpus()
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch},`,
)
console.log(`${cpus().length} × ${cpu?.model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB\n`)
const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]!.length)))
for (const [what, figure, budget] of rows)
  console.log(`${what.padEnd(widths[0]!)}  ${figure.padEnd(widths[1]!)}  ${budget && `budget ${budget}`}`.trimEnd())
