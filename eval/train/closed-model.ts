import type { Model } from '../../engine/model.ts'
import { segment } from '../../engine/segments.ts'
import { nextShows } from '../../engine/update/closed.ts'
import { pictureOf } from '../../engine/update/picture/picture.ts'
import { ANSWERS } from './answers.ts'
import { trainLogistic, type Row } from './logistic.ts'
import type { Lesson } from './pieces.ts'

/**
 * Learns whether a sentence answers the one before it: what follows the asked words in the notes does not, an answer
 * put there does.
 */
export function closedModel(lessons: Lesson[]): Model {
  return trainLogistic(closedRows(lessons), { bits: 11, l2: 2, positive: 'balanced', prune: 0.03 })
}

/** How many answers are tried for each question. */
const EACH = 3

/** Label 1: the question before is answered. */
export function closedRows(lessons: Lesson[], answers: Record<string, string[]> = ANSWERS): Row[] {
  return lessons.flatMap(lesson =>
    lesson.labels.flatMap((label, i) => {
      if (label.ask < 1 || !label.kind) return []
      const { note, reader, pieces } = lesson.picture
      const piece = pieces[i]!
      const open = nextShows(lesson.picture, piece)
      const rows: Row[] = open.length ? [{ features: open, label: 0 }] : []
      const sentences = answers[label.kind]!.filter(a => !a.startsWith('('))
      for (let n = 0; n < Math.min(EACH, sentences.length); n++) {
        const answer = sentences[(i + n * 5) % sentences.length]!
        const at = piece.sentence.to
        const mark = /[.!?]$/.test(note.text.slice(0, at)) ? ' ' : '. '
        const picture = pictureOf(segment(note.text.slice(0, at) + mark + answer + note.text.slice(at)), reader)
        const same = picture.pieces.find(p => p.from === piece.from)
        if (same) rows.push({ features: nextShows(picture, same), label: 1 })
      }
      return rows
    }),
  )
}
