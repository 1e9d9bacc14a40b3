import type { Note } from '../segments.ts'
import { questions as trained } from '../weights/questions.ts'
import { namer, trimmed } from './anchor.ts'
import { detectors } from './detectors/index.ts'
import { pictureOf } from './picture/picture.ts'
import { propose } from './propose.ts'
import { choose, type QuestionModel } from './rank.ts'
import type { Finding } from './read.ts'

/** The questions that `reader` would have to ask of a note, dearest first. `model` is another than the trained one in training only. */
export function questionsOf(note: Note, reader: string, model: QuestionModel = trained): Finding[] {
  const picture = pictureOf(note, reader)
  const proposals = propose(picture)
  const name = namer()
  return choose(picture, model).map(({ piece, kind, severity }) => {
    const span = trimmed(note, piece)
    const quote = note.text.slice(span.from, span.to)
    const numbers = proposals.fired[piece.index]!
    const at = proposals.candidates[piece.index]!.findIndex(c => c.kind === kind)
    const detector = at < 0 ? 'pattern' : detectors[numbers[at]!]!.name
    const about = at < 0 ? {} : (proposals.candidates[piece.index]![at]!.about ?? {})
    return { ...span, id: name(kind, quote), quote, kind, severity, detector, about }
  })
}
