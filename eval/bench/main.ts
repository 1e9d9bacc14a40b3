// npm run bench                 reading, page, server, saving
// npm run bench -- peers        the engine beside other prose linters, read in turn (fetches them once)
// npm run bench -- --write      the same, into docs/bench.md or docs/bench-peers.md
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ms, kB, table, where, type Row } from './page.ts'

const root = join(import.meta.dirname, '..', '..')
const peers = process.argv.includes('peers')
const machine = where()
const page = peers ? await besidePeers() : await ours()
console.log(`\n${page}`)
if (process.argv.includes('--write'))
  writeFileSync(join(root, 'docs', peers ? 'bench-peers.md' : 'bench.md'), `${page}\n`)
process.exit()

async function ours(): Promise<string> {
  const { timeReadings } = await import('./reading.ts')
  const { buildIfStale, SITE } = await import('../../server/build.ts')
  const { weigh } = await import('./bundle.ts')
  const { timeServer } = await import('./server.ts')
  const { timeSaving } = await import('./saving.ts')
  const sum = (files: { bytes: number }[]) => files.reduce((all, file) => all + file.bytes, 0)
  const rows: Row[] = []
  for (const [words, runs, budget] of [
    [200, 4000, 'p50 ≤ 0.25 ms, p99 ≤ 1.5 ms'],
    [1000, 1000, ''],
  ] as const) {
    const { p50, p99 } = timeReadings(words, runs)
    rows.push([`one reading, ${words} words, warm`, `p50 ${ms(p50)}, p99 ${ms(p99)}`, budget])
  }
  await buildIfStale(console.error)
  const { html, css, first, typing, later } = weigh(SITE)
  const [engine, word] = ['engine', 'word'].map(name => later.find(({ file }) => file.includes(name)))
  rows.push(['page, gzip', `HTML ${kB(html)}, CSS ${kB(css)}`])
  rows.push(['JavaScript to read the lesson, gzip', kB(sum(first))])
  rows.push(['JavaScript to type and keep, gzip', kB(sum(first) + sum(typing)), '≤ 60 kB'])
  rows.push(['writer of Word files, gzip, when asked for', word ? kB(word.bytes) : '–'])
  rows.push(['engine with its models, gzip', engine ? kB(engine.bytes) : '–', '≤ 130 kB'])
  const { start, pages, memory } = await timeServer(root)
  rows.push(['start to first page, built', ms(start), '≤ 1 s'])
  rows.push(['pages a second, at least', pages.toFixed(0), '≥ 10000'])
  rows.push(['memory of the server after that', memory ? `${memory.toFixed(0)} MB` : '–', '≤ 150 MB'])
  const saved = await timeSaving()
  rows.push([
    `events saved a second, at least (${saved.lanes} connections, one event each)`,
    saved.events.toFixed(0),
    '≥ 2000',
  ])
  rows.push(['rows a second that SQLite itself takes here, one by one', saved.raw.toFixed(0)])
  rows.push(['memory of the server after that', saved.memory ? `${saved.memory.toFixed(0)} MB` : '–', '≤ 150 MB'])
  return [
    '# Figures',
    `Measured by \`npm run bench\`: ${machine}. The measuring process shares the cores with the server, so rates are lower bounds.`,
    table(['what', 'figure', 'budget'], rows),
  ].join('\n\n')
}

async function besidePeers(): Promise<string> {
  const { peers: fetched } = await import('./peers/peers.ts')
  const { peersPage } = await import('./peers/peers-page.ts')
  return peersPage(await fetched(console.error), machine)
}
