import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readUpdate } from '../engine/index.ts'
import { random } from './train/logistic.ts'
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

// Where a change leaves its mark in the words, a verdict on the edge may tip: of a hundred notes no more than one.
const SLIGHT: [string, (note: string, chance: () => number) => string][] = [
  ['a small letter at the start of a sentence', (note, chance) => smallStart(note, chance)],
  ['two letters swapped in an ordinary word', (note, chance) => swapped(note, chance)],
]

for (const [what, change] of SLIGHT)
  test(`${what} tips the verdict of one note in a hundred at most`, () => {
    const chance = random(7)
    const tipped = NOTES.filter(({ text, reader = '' }) => {
      return readUpdate(text, reader).clears !== readUpdate(change(text, chance), reader).clears
    })
    assert.ok(tipped.length <= NOTES.length / 100, tipped.map(n => n.id).join(', '))
  })

function smallStart(note: string, chance: () => number): string {
  const starts = [...note.matchAll(/(?<=^|[.!?]\s|\n)\p{Lu}(?=\p{Ll}+\s)/gu)]
  const at = starts[Math.floor(chance() * starts.length)]?.index
  return at === undefined ? note : note.slice(0, at) + note[at]!.toLowerCase() + note.slice(at + 1)
}

// Names, numbers and the words that the verdict went by are left alone: a slip there may well change what is said.
function swapped(note: string, chance: () => number): string {
  const { questions, slots } = readUpdate(note)
  const kept = [...questions, ...Object.values(slots).flatMap(slot => slot.evidence)]
  const words = [...note.matchAll(/(?<![\p{L}\d'’])\p{Ll}{6,}(?![\p{L}\d'’])/gu)]
  const free = words.filter(word => !kept.some(k => k.from < word.index + word[0].length && word.index < k.to))
  const word = free[Math.floor(chance() * free.length)]
  if (!word) return note
  const at = word.index + 1 + Math.floor(chance() * (word[0].length - 2))
  return note.slice(0, at) + note[at + 1]! + note[at]! + note.slice(at + 2)
}
