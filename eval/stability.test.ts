import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readUpdate } from '../engine/index.ts'
import { labelled, type LabelledNote } from './train/notes.ts'

// What changes nothing for a reader, over every note of train-updates.
const NOTES = labelled<LabelledNote>('train-updates')

const SAME: [string, (note: string) => string][] = [
  ['bullets drawn otherwise', note => note.replace(/^([ \t]*)[-–•*] /gm, '$1▪ ')],
  ['curly quotes', note => note.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')],
  ['blanks at line ends', note => note.replace(/$/gm, '  ')],
  ['line ends of another system', note => note.replaceAll('\n', '\r\n')],
]

for (const [what, change] of SAME)
  test(`${what} leave the verdict and the questions of every note as they were`, () => {
    const moved = NOTES.filter(({ text, reader = '' }) => {
      const [a, b] = [readUpdate(text, reader), readUpdate(change(text), reader)]
      return a.clears !== b.clears || String(a.questions.map(q => q.kind)) !== String(b.questions.map(q => q.kind))
    })
    assert.deepEqual(
      moved.map(n => n.id),
      [],
    )
  })
