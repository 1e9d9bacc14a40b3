import type { QuestionKind, Severity } from '../../engine/detector.ts'
import { segment } from '../../engine/segments.ts'
import { pictureOf, type Picture } from '../../engine/update/picture/picture.ts'
import type { Piece } from '../../engine/update/picture/pieces.ts'
import { combined } from './combine.ts'
import { labelled, type Asked, type LabelledNote, type LabelledPair, type OwnPair } from './notes.ts'

/** A note to learn from, with what was asked of each of its pieces. */
export interface Lesson {
  id: string
  /** What must not be split between learning and holding out. */
  group: string
  /** 'note', or which side of a pair. */
  from: 'note' | 'good' | 'edited'
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

const KINDS = ['owner', 'when', 'where', 'what', 'state', 'how', 'why', 'whatif', 'contact', 'access']

/** How many notes with several gaps are made of each good note that has edits. */
const JOINED = 10

/** Every note and both sides of every pair that may be learnt from. */
export function lessons(): Lesson[] {
  const notes = [...labelled<LabelledNote>('train-updates'), ...labelled<LabelledNote>('own-updates')]
    .filter(n => n.real)
    .map(n => lesson(n.id, n.domain, 'note', n.text, n.reader ?? '', n.questions, n.optional ?? []))
  const own = labelled<OwnPair>('own-contrast')
  const joined = combined(own, JOINED).map(n => lesson(n.id, n.domain, 'note', n.text, n.reader ?? '', n.questions, []))
  const pairs = [...labelled<LabelledPair & Partial<OwnPair>>('train-contrast'), ...own].flatMap(c => {
    const asked = KINDS.includes(c.broke)
      ? [
          {
            quote: c.quote,
            kind: c.broke as QuestionKind,
            question: c.question,
            severity: c.severity || ('blocking' as const),
          },
        ]
      : []
    const unsure = c.broke !== 'none' && !asked.length && c.quote ? [{ quote: c.quote } as Asked] : []
    return [
      lesson(`${c.id}:good`, c.domain ?? c.id, 'good', c.good, c.reader ?? '', [], []),
      lesson(`${c.id}:edited`, c.domain ?? c.id, 'edited', c.edited, c.reader ?? '', asked, unsure),
    ]
  })
  return [...notes, ...pairs, ...joined]
}

function lesson(
  id: string,
  group: string,
  from: Lesson['from'],
  text: string,
  reader: string,
  asked: Asked[],
  unsure: Asked[],
): Lesson {
  const picture = pictureOf(segment(text), reader)
  const labels: PieceLabel[] = picture.pieces.map(() => ({ ask: 0, weight: 1 }))
  for (const q of unsure) for (const piece of beside(picture, q.quote)) labels[piece.index]!.weight = 0
  for (const q of asked) {
    const at = text.indexOf(q.quote)
    const best = closest(picture.pieces, at, at + q.quote.length)
    for (const piece of beside(picture, q.quote)) if (!labels[piece.index]!.ask) labels[piece.index]!.weight = 0
    if (best) labels[best.index] = { ask: 1, weight: 1, kind: q.kind, severity: q.severity }
  }
  return { id, group, from, picture, labels }
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
