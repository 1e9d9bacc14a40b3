import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segment } from '../../engine/segments.ts'
import { pictureOf } from '../../engine/update/picture/picture.ts'
import { marksOf } from '../../engine/update/net/marks.ts'
import { edited, labelledOf, type OwnNote } from './own-notes.ts'
import { HALF, labelsOf } from './pieces.ts'

const kiln: OwnNote = {
  id: 'kiln',
  domain: 'pottery',
  reader: 'evening potter',
  text: 'Kiln log. The big kiln tripped at seven.\nShelf 3 goes to the other studio. Both kilns were fed.',
  slots: 'pppa',
  slots2: 'ppha',
  q: [['tripped at seven', 'state', 'B', 'Is it on again?']],
  one: [['the other studio', 'where']],
  opt: [],
  scan: 1,
  real: 1,
  edits: [{ old: 'tripped at seven', new: 'tripped at seven, reset, fine since', mends: 'tripped at seven' }],
}

const asksOf = (text: string, label: Pick<ReturnType<typeof labelledOf>, 'questions'>) => {
  const picture = pictureOf(segment(text), kiln.reader)
  return labelsOf(picture, label).flatMap((l, i) => (l.ask ? [[picture.pieces[i]!.plain, l.ask]] : []))
}

test('what about half of all readers ask is learnt as a question half the time', () => {
  const asked = asksOf(kiln.text, labelledOf(kiln))
  assert.deepEqual(asked, [
    ['the big kiln tripped at seven', 1],
    ['shelf 3 goes to the other studio', HALF],
  ])
})

test('an edit that mends a question closes that one and leaves the others', () => {
  const after = edited(kiln, kiln.edits!)!
  assert.match(after.text, /reset, fine since/)
  assert.deepEqual(asksOf(after.text, after), [['shelf 3 goes to the other studio', HALF]])
})

test('a quote that does not stand in its note is a mistake in the labels, and said so', () => {
  const label = labelledOf({ ...kiln, q: [['trips at seven', 'state', 'B', '']] })
  assert.throws(() => asksOf(kiln.text, label), /trips at seven/)
})

test('a word that stands again in the note is marked, its plural too; one that stands once is marked as that', () => {
  const picture = pictureOf(segment(kiln.text), kiln.reader)
  const marks = marksOf(picture, new Map())
  const again = (word: string) => marks.find(m => m.from === kiln.text.indexOf(word))!.again
  assert.deepEqual(['Kiln', 'kiln', 'kilns', 'Shelf'].map(again), [3, 4, 2, 1])
})

test('the plural of a word is the same word, as far as its ending tells', () => {
  const text = 'Machine 4 is off, one box is by it. The machines are due, so are the boxes.\nGlass is out, the gas too.'
  const marks = marksOf(pictureOf(segment(text), ''), new Map())
  const again = (word: string) => marks.find(m => m.from === text.indexOf(word))!.again
  assert.deepEqual(['Machine', 'machines', 'box ', 'boxes', 'Glass', 'gas'].map(again), [3, 2, 3, 2, 1, 1])
})
