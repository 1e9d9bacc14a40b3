import type { QuestionKind, Severity } from '../../engine/detector.ts'
import { segment } from '../../engine/segments.ts'
import { pictureOf, type Picture } from '../../engine/update/picture/picture.ts'
import type { Piece } from '../../engine/update/picture/pieces.ts'
import { labelled, type Asked, type LabelledNote } from './notes.ts'

/** A note to learn from, with what was asked of each of its pieces. */
export interface Lesson {
  id: string
  picture: Picture
  labels: PieceLabel[]
}

/** Whether a piece raises a question (`ask`), and how much it counts: 0 where labellers differ or the piece stands beside the asked one. */
export interface PieceLabel {
  ask: 0 | 1
  weight: number
  kind?: QuestionKind
  severity?: Severity
}

/** Every whole note that may be learnt from and that somebody could send. */
export function lessons(): Lesson[] {
  return [...labelled<LabelledNote>('train-updates'), ...labelled<LabelledNote>('own-updates')]
    .filter(n => n.real)
    .map(({ id, text, reader = '', questions, optional = [] }) => {
      const picture = pictureOf(segment(text), reader)
      return { id, picture, labels: labelsOf(picture, questions, optional) }
    })
}

/** What was asked of each piece of a note; `unsure` is what only some would ask. */
export function labelsOf(picture: Picture, asked: Asked[], unsure: Asked[]): PieceLabel[] {
  const { text } = picture.note
  const labels: PieceLabel[] = picture.pieces.map(() => ({ ask: 0, weight: 1 }))
  for (const q of unsure) for (const piece of beside(picture, q.quote)) labels[piece.index]!.weight = 0
  for (const q of asked) {
    const at = text.indexOf(q.quote)
    const best = closest(picture.pieces, at, at + q.quote.length)
    for (const piece of beside(picture, q.quote)) if (!labels[piece.index]!.ask) labels[piece.index]!.weight = 0
    if (best) labels[best.index] = { ask: 1, weight: 1, kind: q.kind, severity: q.severity }
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
