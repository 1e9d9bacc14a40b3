import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { readUpdate } from '../index.ts'

const notes = readFileSync(new URL('../../eval/data/train-updates.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .slice(0, 120)
  .map(line => JSON.parse(line) as { text: string; reader: string })

test('no question has a hole in it where a word of the note should stand', () => {
  let asked = 0
  for (const { text, reader } of notes)
    for (const { question } of readUpdate(text, reader).questions) {
      asked++
      assert.doesNotMatch(question, /\s{2}|[{}]|“\s*”|\s[,.?:]|undefined/, question)
    }
  assert.ok(asked > 100)
})
