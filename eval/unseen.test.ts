import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { rowsOf } from './rows.ts'

const DATA = new URL('data/', import.meta.url)
// Shorter ones, such as "thank you", anybody may say again.
const FEWEST_WORDS = 8

type Row = { text?: string; good?: string; edited?: string }

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The long texts of the sets that are kept from learning, or of all others, without what makes no difference to a reader. */
function textsOf(kept: boolean): Map<string, string> {
  const sets = readdirSync(DATA).filter(name => name.endsWith('.jsonl') && /^(?:dev|fresh|held)-/.test(name) === kept)
  const texts = new Map<string, string>()
  for (const set of sets)
    for (const { text, good, edited } of rowsOf<Row>(readFileSync(new URL(set, DATA), 'utf8')))
      for (const said of [text, good, edited].map(t => words(t ?? '')))
        if (said.length >= FEWEST_WORDS) texts.set(said.join(' '), set)
  return texts
}

test('nothing that is kept for measuring, or for odds, is learnt from', () => {
  const learnt = textsOf(false)
  const kept = textsOf(true)
  assert.ok(kept.size > 1000 && learnt.size > 10_000)
  const both = [...kept].filter(([text]) => learnt.has(text)).map(([text, set]) => `${set} and ${learnt.get(text)}`)
  assert.deepEqual(both, [])
})
