import type { QuestionKind, Severity } from '../../engine/detector.ts'
import { segment } from '../../engine/segments.ts'
import { pictureOf, type Picture } from '../../engine/update/picture/picture.ts'
import type { Piece } from '../../engine/update/picture/pieces.ts'
import { labelled, type LabelledNote } from './notes.ts'
import { labelledOf, type OwnNote } from './own-notes.ts'

/** A note to learn from, with what was asked of each of its pieces. */
export interface Lesson {
  id: string
  picture: Picture
  labels: PieceLabel[]
}

/** How likely a piece raises a question (`ask`), and how much that counts: 0 where some would ask or the piece stands beside the asked one. */
export interface PieceLabel {
  ask: number
  weight: number
  kind?: QuestionKind
  severity?: Severity
}

type Questions = Pick<LabelledNote, 'questions' | 'one' | 'optional'>

/**
 * Whole notes to learn from what their questions look like, those that somebody could send: the first ones only. From all of
 * them, nearly anything that follows a question came out as its answer.
 */
export function lessons(): Lesson[] {
  const first = labelled<OwnNote>('own-notes').filter(note => note.id.startsWith('own-u'))
  return [...labelled<LabelledNote>('train-updates'), ...first.map(labelledOf)]
    .filter(n => n.real)
    .map(note => {
      const picture = pictureOf(segment(note.text), note.reader ?? '')
      return { id: note.id, picture, labels: labelsOf(picture, note) }
    })
}

/** What about half of all readers ask, two of three would ask as often as not. */
export const HALF = 0.5

/** What was asked of each piece of a note: by most, by about half, and what only some would ask. */
export function labelsOf(picture: Picture, { questions, one = [], optional = [] }: Questions): PieceLabel[] {
  const { text } = picture.note
  const labels: PieceLabel[] = picture.pieces.map(() => ({ ask: 0, weight: 1 }))
  for (const q of optional) for (const piece of beside(picture, q.quote)) labels[piece.index]!.weight = 0
  for (const [list, ask] of [
    [one, HALF],
    [questions, 1],
  ] as const)
    for (const q of list) {
      const at = text.indexOf(q.quote)
      if (at < 0) throw new Error(`not in its note: “${q.quote}”`)
      const best = closest(picture.pieces, at, at + q.quote.length)
      for (const piece of beside(picture, q.quote)) if (!labels[piece.index]!.ask) labels[piece.index]!.weight = 0
      if (best) labels[best.index] = { ask, weight: 1, kind: q.kind, ...(ask === 1 ? { severity: q.severity } : {}) }
    }
  return labels
}

const shared = (piece: Piece, from: number, to: number) => Math.min(piece.to, to) - Math.max(piece.from, from)

function closest(pieces: Piece[], from: number, to: number): Piece | undefined {
  const touching = pieces.filter(p => shared(p, from, to) > 0)
  return touching.sort((a, b) => shared(b, from, to) - shared(a, from, to) || a.index - b.index)[0]
}

// The pieces that a quote touches, and the rest of a short sentence around it.
function beside(picture: Picture, quote: string): Piece[] {
  const from = picture.note.text.indexOf(quote)
  if (from < 0 || !quote) return []
  const touched = picture.pieces.filter(p => shared(p, from, from + quote.length) > 0)
  return picture.pieces.filter(
    p => touched.includes(p) || touched.some(t => t.sentence === p.sentence && t.sentence.words.length <= 16),
  )
}
