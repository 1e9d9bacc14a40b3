import type { Note } from '../segments.ts'
import { namer, trimmed } from './anchor.ts'
import { detectors } from './detectors/index.ts'
import { clauseOf, isAsked } from './framed.ts'
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
  const about = proposed[at]?.about ?? {}
  const clause = clauseOf(note, piece, before)
  const frame = { ...(clause && { clause }), ...(isAsked(note, piece) && { asked: true as const }) }
  return { ...span, id: name(kind, quote), quote, kind, severity, detector, about, ...frame }
}
