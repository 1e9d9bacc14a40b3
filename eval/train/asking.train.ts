import { segment } from '../../engine/segments.ts'
import { judged } from '../../engine/update/judged.ts'
import { BLOCKING, OUT } from '../../engine/update/net/net.ts'
import { pictureOf } from '../../engine/update/picture/picture.ts'
import { questionsOf } from '../../engine/update/questions.ts'
import { choose, type Asking } from '../../engine/update/rank.ts'
import { scored } from '../score.ts'
import { labelled } from './notes.ts'
import { labelledOf, type OwnNote } from './own-notes.ts'
import { writeWeights } from './write.ts'

// Log odds that are tried, in tenths: for the first question, and how much lower for the others.
const FIRST = [-24, -22, -20, -18, -16, -14, -12, -10, -8, -6, -4, -2, 0]
const LOWER = [0, 2, 4, 6, 8, 10, 12, 14, 16]

/**
 * Reads from which odds to ask off notes of which the network has learnt nothing: where the F1 of its questions, the first
 * of them and the notes that need none are served best together. As many questions stop the reader as their readers say.
 */
export function train(): void {
  // Whether anything has to be asked is all that a verdict has to say here.
  const gold = labelled<OwnNote>('held-notes')
    .map(labelledOf)
    .map(note => ({ ...note, verdict: note.questions.length ? 'not-yet' : 'clears' }))
  const notes = gold.map(({ id, text, reader = '' }) => ({ id, note: segment(text), reader }))
  const read = (from: Asking) =>
    notes.map(({ id, note, reader }) => ({ id, questions: questionsOf(note, reader, undefined, from), slots: {} }))
  const tried = FIRST.flatMap(first =>
    LOWER.map(lower => ({ first: first / 10, others: (first - lower) / 10, blocking: 0 })),
  ).map(from => ({ from, ...servedBy(scored('updates', gold, read(from)) as unknown as Served) }))
  const best = tried.reduce((a, b) => (b.worth > a.worth ? b : a))
  console.log(`asked from ${best.from.first}, others from ${best.from.others}: ${best.said}`)
  const asks = notes.flatMap(({ note, reader }) => {
    const picture = pictureOf(note, reader)
    const odds = judged(picture).asks
    return choose(picture, odds, best.from).map(({ piece }) => odds[piece.index * OUT + BLOCKING]!)
  })
  const questions = gold.flatMap(note => note.questions)
  const slows = questions.filter(q => q.severity === 'slowing').length / questions.length
  const blocking = quantile(asks, slows)
  const says = 'From which odds a note is asked about, and a question is said to stop its reader.'
  writeWeights(
    'asking',
    { type: 'Asking', uses: { name: 'Asking', from: '../update/rank.ts' }, says },
    { ...best.from, blocking },
  )
}

interface Served {
  f1: number
  firstQuestionRight: { pct: number }
  clearNotesLeftAlone: { pct: number }
}

function servedBy({ f1, firstQuestionRight: { pct: first }, clearNotesLeftAlone: { pct: quiet } }: Served) {
  return { worth: f1 + first + quiet, said: `F1 ${f1}, first right ${first}, left alone ${quiet}` }
}

const quantile = (list: number[], share: number): number =>
  Number(list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))]!.toFixed(2))
