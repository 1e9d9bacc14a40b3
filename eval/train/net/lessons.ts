import { QUESTION_KINDS } from '../../../engine/detector.ts'
import { segment } from '../../../engine/segments.ts'
import { standardised, type Facts } from '../../../engine/update/net/facts.ts'
import { marksOf, readerMarks, type Mark, type Vocabulary } from '../../../engine/update/net/marks.ts'
import { SLOTS, STATES } from '../../../engine/update/net/net.ts'
import { pictureOf, type Picture } from '../../../engine/update/picture/picture.ts'
import type { Piece } from '../../../engine/update/picture/pieces.ts'
import { STRUCTURE, structure } from '../../../engine/update/rank-structure.ts'
import type { Asked } from '../notes.ts'
import { HALF, labelsOf, type PieceLabel } from '../pieces.ts'
import type { Kin, Known } from './families.ts'
import { ready } from './graph.ts'
import type { Apart, Family, Lesson } from './learn.ts'

/** Where facts lie, and how wide: so that they can be told around 0. */
export function spreadOf(all: Kin[]): Facts {
  const sum = new Float64Array(STRUCTURE.length)
  const square = new Float64Array(STRUCTURE.length)
  let n = 0
  for (const { base } of all)
    for (const row of structure(pictureOf(segment(base.text), base.reader ?? ''))) {
      n++
      row.forEach((v, j) => {
        sum[j]! += v
        square[j]! += v * v
      })
    }
  const centre = Array.from(sum, s => Number((s / n).toPrecision(4)))
  const wide = (j: number) => Math.max(0.05, Math.sqrt(Math.max(0, square[j]! / n - centre[j]! ** 2)))
  return { facts: STRUCTURE, centre, spread: centre.map((_, j) => Number((1 / wide(j)).toPrecision(4))) }
}

/** Makes a family ready for the network. */
export function familyOf(kin: Kin, words: Vocabulary, at: Facts): Family {
  const base = lessonOf(kin.base, kin, words, at)
  const edits = kin.edits.map(({ known, broke, mended }) => {
    const made = lessonOf(known, kin, words, at)
    if (broke) made.lesson.broken = asked(made, base)
    if (mended) made.lesson.mended = asked(base, made)
    return made.lesson
  })
  return { base: base.lesson, edits }
}

interface Made {
  lesson: Lesson
  picture: Picture
  labels: PieceLabel[]
}

function lessonOf(known: Known, { weight }: Kin, words: Vocabulary, at: Facts): Made {
  const picture = pictureOf(segment(known.text), known.reader ?? '')
  const labels = labelsOf(picture, known)
  const marks = marksOf(picture, words)
  const facts = standardised(picture, at)
  const lesson: Lesson = {
    ready: ready(marks, readerMarks(picture, words), picture.pieces.length, facts),
    weight,
    ask: Float32Array.from(labels, l => l.ask),
    counts: Float32Array.from(labels, l => l.weight),
    kind: Int8Array.from(labels, l => (l.ask && l.kind ? QUESTION_KINDS.indexOf(l.kind) : -1)),
    blocking: Int8Array.from(labels, l => (l.severity ? (l.severity === 'blocking' ? 1 : 0) : -1)),
    words: wordsOf(marks, known),
    broken: [],
    mended: [],
    slots: slotsOf(known.slots),
    carries: carriesOf(picture, known.marks),
  }
  return { lesson, picture, labels }
}

// By mark: how likely its word is among those that raise a question; -1 between pieces and where only some would ask.
function wordsOf(marks: Mark[], { text, questions, one = [], optional = [] }: Known): Float32Array {
  const within = (list: Asked[]) => {
    const spans = list
      .map(({ quote }) => [text.indexOf(quote), quote.length] as const)
      .filter(([at, n]) => at >= 0 && n)
    return (from: number) => spans.some(([at, n]) => at <= from && from < at + n)
  }
  const [all, half, unsure] = [within(questions), within(one), within(optional)]
  return Float32Array.from(marks, ({ from, piece }) => {
    if (piece < 0 || from < 0) return -1
    return all(from) ? 1 : half(from) ? HALF : unsure(from) ? -1 : 0
  })
}

// By slot, the chance of each of its states as readers saw it; nothing where nobody looked.
function slotsOf(seen: Known['slots'] = []): Float32Array {
  const out = new Float32Array(SLOTS.length * STATES.length)
  for (const one of seen)
    SLOTS.forEach((slot, i) => (out[i * STATES.length + STATES.indexOf(one[slot])]! += 1 / seen.length))
  return out
}

// A piece carries a slot where half of it, or half of what was marked, lies on the other.
function carriesOf({ pieces }: Picture, marks: Known['marks']): Int8Array {
  return Int8Array.from({ length: pieces.length * SLOTS.length }, (_, i) => {
    const { from, to } = pieces[Math.floor(i / SLOTS.length)]!
    const shared = ([a, b]: [number, number]) => Math.min(to, b) - Math.max(from, a)
    const spans = marks?.[SLOTS[i % SLOTS.length]!]
    return spans ? Number(spans.some(s => shared(s) > Math.min(to - from, s[1] - s[0]) / 2)) : -1
  })
}

// What is asked of a note and was not of the other: each such piece above itself as it was, or above what nobody asks of in its line.
function asked(made: Made, other: Made): Apart[] {
  const text = ({ picture }: Made, i: number) => picture.note.text.slice(picture.pieces[i]!.from, picture.pieces[i]!.to)
  return made.labels.flatMap((label, piece) => {
    if (label.ask < 1) return []
    const same = other.picture.pieces.filter(p => text(other, p.index) === text(made, piece)).map(p => p.index)
    if (same.some(i => other.labels[i]!.ask)) return []
    const line = made.picture.pieces[piece]!.line.index
    const quiet = ({ index }: Piece) => !other.labels[index]!.ask && other.labels[index]!.weight > 0
    const inLine = other.picture.pieces.filter(p => p.line.index === line && quiet(p)).map(p => p.index)
    const below = same.length ? same : inLine
    return below.length ? [{ above: piece, below }] : []
  })
}
