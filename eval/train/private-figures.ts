// node eval/train/private-figures.ts [--errors]: private data found in own-private.jsonl, against what a reader marked.
import { findPrivate, type PrivateKind } from '../../engine/private/find.ts'
import { segment } from '../../engine/segments.ts'
import { labelled } from './notes.ts'

const count = new Map<string, { hit: number; said: number; there: number }>()
const of = (kind: string) => count.get(kind) ?? count.set(kind, { hit: 0, said: 0, there: 0 }).get(kind)!
let quiet = 0
let clean = 0
for (const { text, private: marked } of labelled<{ text: string; private: { kind: PrivateKind; quote: string }[] }>(
  'own-private',
)) {
  const found = findPrivate(segment(text))
  const places = marked.map(m => ({ ...m, from: text.indexOf(m.quote), to: text.indexOf(m.quote) + m.quote.length }))
  if (places.length === 0) {
    clean++
    if (found.length === 0) quiet++
  }
  for (const kind of ['all', ...new Set([...found, ...places].map(each => each.kind))]) {
    const counts = of(kind)
    const said = found.filter(f => kind === 'all' || f.kind === kind)
    const there = places.filter(p => kind === 'all' || p.kind === kind)
    counts.said += said.length
    counts.there += there.length
    counts.hit += there.filter(p => said.some(f => f.from < p.to && p.from < f.to)).length
  }
  if (process.argv.includes('--errors')) {
    const missed = places.filter(p => !found.some(f => f.kind === p.kind && f.from < p.to && p.from < f.to))
    const wrong = found.filter(f => !places.some(p => f.kind === p.kind && f.from < p.to && p.from < f.to))
    for (const p of missed) console.log(`missed ${p.kind} "${p.quote}" in: ${text}`)
    for (const f of wrong) console.log(`wrong ${f.kind} "${text.slice(f.from, f.to)}" in: ${text}`)
  }
}
for (const [kind, { hit, said, there }] of count) {
  const percent = (n: number) => (n ? `${Math.round((1000 * hit) / n) / 10}%` : '–')
  console.log(kind.padEnd(8), `precision ${percent(said)} recall ${percent(there)} (said ${said}, there ${there})`)
}
console.log(`lines with nothing private left alone: ${quiet} of ${clean}`)
