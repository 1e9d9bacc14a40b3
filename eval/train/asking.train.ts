import { segment } from '../../engine/segments.ts'
import { questionsOf } from '../../engine/update/questions.ts'
import type { Asking } from '../../engine/update/rank.ts'
import { scored } from '../score.ts'
import { labelled } from './notes.ts'
import { labelledOf, type OwnNote } from './own-notes.ts'
import { writeWeights } from './write.ts'

// Log odds that are tried, in tenths: for the first question, and how much lower for the others.
const FIRST = [-24, -22, -20, -18, -16, -14, -12, -10, -8, -6, -4, -2, 0]
const LOWER = [0, 2, 4, 6, 8, 10, 12, 14, 16]

/**
 * Reads from which odds to ask off notes of which the network has learnt nothing: where the F1 of its questions, the first
 * of them and the notes that need none are served best together.
 */
export function train(): void {
  // Whether anything has to be asked is all that a verdict has to say here.
  const gold = labelled<OwnNote>('held-notes')
    .map(labelledOf)
    .map(note => ({ ...note, verdict: note.questions.length ? 'not-yet' : 'clears' }))
  const notes = gold.map(({ id, text, reader = '' }) => ({ id, note: segment(text), reader }))
  const read = (from: Asking) =>
    notes.map(({ id, note, reader }) => ({ id, questions: questionsOf(note, reader, undefined, from), slots: {} }))
  const tried = FIRST.flatMap(first => LOWER.map(lower => ({ first: first / 10, others: (first - lower) / 10 }))).map(
    from => ({ from, ...servedBy(scored('updates', gold, read(from)) as unknown as Served) }),
  )
  const best = tried.reduce((a, b) => (b.worth > a.worth ? b : a))
  console.log(`asked from ${best.from.first}, others from ${best.from.others}: ${best.said}`)
  const says = 'From which odds a note is asked about.'
  writeWeights('asking', { type: 'Asking', uses: { name: 'Asking', from: '../update/rank.ts' }, says }, best.from)
}

interface Served {
  f1: number
  firstQuestionRight: { pct: number }
  clearNotesLeftAlone: { pct: number }
}

function servedBy({ f1, firstQuestionRight: { pct: first }, clearNotesLeftAlone: { pct: quiet } }: Served) {
  return { worth: f1 + first + quiet, said: `F1 ${f1}, first right ${first}, left alone ${quiet}` }
}
