import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import type { Example } from '../../detector.ts'
import { segment } from '../../segments.ts'
import { detectors } from './index.ts'

const parts = (example: Example) => (typeof example === 'string' ? { note: example, reader: '' } : example)

for (const { name, kind, find, examples } of detectors) {
  for (const example of examples.asks)
    test(`${name} asks at the marked words: ${parts(example).note}`, () => {
      const { note, reader } = parts(example)
      const from = note.indexOf('«')
      const to = note.indexOf('»') - 1
      const text = note.replace(/[«»]/g, '')
      const found = find(segment(text), reader)
      assert.ok(from >= 0 && found.some(c => c.from < to && c.to > from && c.kind === kind))
    })
  for (const example of examples.silent)
    test(`${name} is silent: ${parts(example).note}`, () => {
      const { note, reader } = parts(example)
      assert.deepEqual(find(segment(note), reader), [])
    })
}

test('every detector has a file of its own name, is in the index, and shows when it asks and when not', () => {
  const files = readdirSync(import.meta.dirname)
    .filter(f => f.endsWith('.ts') && !f.endsWith('.test.ts') && f !== 'index.ts')
    .map(f => f.slice(0, -3))
  assert.deepEqual(detectors.map(d => d.name).sort(), files.sort())
  assert.ok(detectors.every(d => d.examples.asks.length && d.examples.silent.length))
})
