import type { Note } from '../segments.ts'
import { namer, trimmed } from './anchor.ts'
import { detectors } from './detectors/index.ts'
import { judged } from './judged.ts'
import { pictureOf } from './picture/picture.ts'
import type { Piece } from './picture/pieces.ts'
import { propose, type Proposals } from './propose.ts'
import type { NetWeights } from './net/net.ts'
import { choose, type Asking, type Chosen } from './rank.ts'
import type { Finding } from './read.ts'

/** The questions that `reader` would have to ask of a note, likeliest first. `weights` and `from` are others than the trained ones in training only. */
export function questionsOf(note: Note, reader: string, weights?: NetWeights, from?: Asking): Finding[] {
  const picture = pictureOf(note, reader)
  const proposals = propose(picture)
  const name = namer()
  // Names go by place, so that a change of order leaves them.
  const inPlace = choose(picture, judged(picture, weights).asks, from)
    .map((chosen, order) => ({ chosen, order }))
    .sort((a, b) => a.chosen.piece.index - b.chosen.piece.index)
  return inPlace
    .map(({ chosen, order }) => ({
      finding: findingOf(note, chosen, picture.pieces[chosen.piece.index - 1], proposals, name),
      order,
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ finding }) => finding)
}

function findingOf(
  note: Note,
  chosen: Chosen,
  before: Piece | undefined,
  proposals: Proposals,
  name: ReturnType<typeof namer>,
): Finding {
  const { piece, kind, sureOfKind, severity } = chosen
  const span = trimmed(note, piece)
  const quote = note.text.slice(span.from, span.to)
  const proposed = proposals.candidates[piece.index]!
  const at = proposed.findIndex(candidate => candidate.kind === kind)
  const detector = at < 0 ? (sureOfKind ? 'pattern' : 'hunch') : detectors[proposals.fired[piece.index]![at]!]!.name
  const clause = clauseOf(note, piece, before)
  const about = { ...proposed[at]?.about, ...(clause && { clause }), ...(asks(note, piece) && { mark: '?' }) }
  return { ...span, id: name(kind, quote), quote, kind, severity, detector, about }
}

// The writer's own question is quoted as one; a request is none, nor is a doubt: “one drops stitches, maybe the needle?”.
const QUESTION =
  /^\P{L}*(?:who|whose|whom|what|when|where|which|why|how|is|are|am|was|were|do|does|did|has|have|had|will|would|can|could|should|shall|any)\b/iu
const REQUEST = /\b(?:can|could|would|will) (?:you|we|some|any|one)|\bplease\b/

function asks({ text }: Note, { sentence, plain }: Piece): boolean {
  const whole = text.slice(sentence.from, sentence.to).trimEnd()
  return whole.endsWith('?') && (QUESTION.test(whole) || QUESTION.test(plain)) && !REQUEST.test(plain)
}

// A word or two say little without what stands before them in their sentence: “floor box 3: dodgy”.
const FEW = 3

function clauseOf(note: Note, piece: Piece, before: Piece | undefined): string | undefined {
  if (piece.tokens.length > FEW || before?.sentence !== piece.sentence) return undefined
  const clause = trimmed(note, { from: before.from, to: piece.to })
  return clause.to === piece.to ? note.text.slice(clause.from, clause.to) : undefined
}
