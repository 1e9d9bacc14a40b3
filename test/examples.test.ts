import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import type { Example } from '../engine/detector.ts'
import { segment, type Span } from '../engine/segments.ts'
import { detectors } from '../engine/update/detectors/index.ts'
import { root } from './files.ts'

/** An example as its text, its reader, and the spans it marks «like this». */
function unmark(example: Example): { text: string; reader: string; spans: Span[] } {
  const { note, reader } = typeof example === 'string' ? { note: example, reader: '' } : example
  const spans: Span[] = []
  let text = ''
  for (const [i, part] of note.split(/[«»]/).entries()) {
    if (i % 2) spans.push({ from: text.length, to: text.length + part.length })
    text += part
  }
  return { text, reader, spans }
}

// A candidate spans the whole piece that it would ask about; the marked words, and no others, must lie in one of their own.
for (const detector of detectors) {
  const { asks, silent } = detector.examples
  test(`${detector.name} shows when it asks and when it stays silent`, () => {
    assert.ok(asks.length && silent.length, 'it needs both kinds of example')
    for (const example of asks)
      assert.ok(unmark(example).spans.length, `nothing is marked in an asking example: ${JSON.stringify(example)}`)
    for (const example of silent)
      assert.deepEqual(unmark(example).spans, [], `a silent example marks something: ${JSON.stringify(example)}`)
  })
  for (const example of [...asks, ...silent]) {
    const { text, reader, spans } = unmark(example)
    test(`${detector.name}: ${text.replaceAll('\n', ' / ')}${reader ? ` (read by: ${reader})` : ''}`, () => {
      const found = detector.find(segment(text), reader)
      const words = (span: Span) => text.slice(span.from, span.to)
      const proposed = found.sort((a, b) => a.from - b.from || a.to - b.to)
      const holds = (span: Span, i: number) => proposed[i] && proposed[i].from <= span.from && span.to <= proposed[i].to
      assert.ok(
        proposed.length === spans.length && spans.every(holds),
        `marked: ${JSON.stringify(spans.map(words))}, proposed: ${JSON.stringify(proposed.map(words))}`,
      )
      for (const candidate of found) assert.equal(candidate.kind, detector.kind)
    })
  }
}

test('every detector file is in the index once, under its own name', () => {
  const files = readdirSync(join(root, 'engine/update/detectors')).filter(
    f => f !== 'index.ts' && !f.endsWith('.test.ts'),
  )
  assert.deepEqual(detectors.map(d => `${d.name}.ts`).sort(), files.sort())
})

test('every kind of question has at least two detectors', () => {
  const kinds = ['owner', 'when', 'where', 'what', 'state', 'how', 'why', 'whatif', 'contact', 'access']
  for (const kind of kinds) assert.ok(detectors.filter(d => d.kind === kind).length >= 2, kind)
})
