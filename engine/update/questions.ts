import type { Note } from '../segments.ts'
import { questions as trained } from '../weights/questions.ts'
import { namer, trimmed } from './anchor.ts'
import { pictureOf } from './picture/picture.ts'
import { choose, type QuestionModel } from './rank.ts'
import type { Finding } from './read.ts'

/** The questions that `reader` would have to ask of a note, dearest first. `model` is another than the trained one in training only. */
export function questionsOf(note: Note, reader: string, model: QuestionModel = trained): Finding[] {
  const picture = pictureOf(note, reader)
  const name = namer()
  return choose(picture, model).map(({ piece, kind, severity }) => {
    const span = trimmed(note, piece)
    const quote = note.text.slice(span.from, span.to)
    return { ...span, id: name(kind, quote), quote, kind, severity, detector: 'pattern', about: {} }
  })
}
