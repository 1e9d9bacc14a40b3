import { segment } from '../../engine/segments.ts'
import { judged } from '../../engine/update/judged.ts'
import { BLOCKING, OUT } from '../../engine/update/net/net.ts'
import { pictureOf } from '../../engine/update/picture/picture.ts'
import { questionsOf } from '../../engine/update/questions.ts'
import { choose } from '../../engine/update/rank.ts'
import { scored } from '../score.ts'
import { held } from './own-notes.ts'
import { quantile } from './threshold.ts'
import { writeWeights } from './write.ts'

// Log odds that are tried, in tenths: for the first question, and how much lower for the others.
const FIRST = [-24, -22, -20, -18, -16, -14, -12, -10, -8, -6, -4, -2, 0]
const LOWER = [0, 2, 4, 6, 8, 10, 12, 14, 16]

// Points by which odds may fall short of the best and still serve as well: less than one standard error of a mean of both sets.
const AS_GOOD = 2

/**
 * Reads from which odds to ask off notes of which the network has learnt nothing, as people leave them and from good to bad:
 * where the lesser of two things, how often the first question is right and how often a note that needs none is left
 * alone, is greatest together with the F1 of all questions, on the mean of both sets. The two have one goal, so neither is
 * bought with the other. Of odds that serve as well, those with the fewest questions, since a needless one teaches to pass
 * over the others. As many questions stop the reader as the readers of each set say, on the mean.
 */
export function train(): void {
  const sets = (['held-notes', 'held-updates'] as const).map(name => {
    // Whether anything has to be asked is all that a verdict has to say here.
    const gold = held(name).map(note => ({ ...note, verdict: note.questions.length ? 'not-yet' : 'clears' }))
    return { name, gold, notes: gold.map(({ id, text, reader = '' }) => ({ id, note: segment(text), reader })) }
  })
  const tried = FIRST.flatMap(first =>
    LOWER.map(lower => ({ first: first / 10, others: (first - lower) / 10, blocking: 0 })),
  ).map(from => {
    let asked = 0
    const served = sets.map(({ name, gold, notes }) => {
      const readings = notes.map(({ id, note, reader }) => ({ id, questions: questionsOf(note, reader, undefined, from), slots: {} })) // prettier-ignore
      asked += readings.reduce((sum, { questions }) => sum + questions.length, 0)
      return servedBy(name, scored('updates', gold, readings) as unknown as Served)
    })
    return { from, asked, worth: worthOf(served), said: served.map(s => s.said).join('; ') }
  })
  const least = Math.max(...tried.map(({ worth }) => worth)) - AS_GOOD
  const best = tried.filter(({ worth }) => worth >= least).reduce((a, b) => (b.asked < a.asked ? b : a))
  console.log(`asked from ${best.from.first}, others from ${best.from.others}: ${best.said}`)
  const stops = sets.map(({ gold, notes }) => {
    const asks = notes.flatMap(({ note, reader }) => {
      const picture = pictureOf(note, reader)
      const odds = judged(picture).asks
      return choose(picture, odds, best.from).map(({ piece }) => odds[piece.index * OUT + BLOCKING]!)
    })
    const questions = gold.flatMap(note => note.questions)
    return quantile(asks, questions.filter(q => q.severity === 'slowing').length / questions.length)
  })
  const blocking = Number((stops.reduce((sum, odds) => sum + odds, 0) / stops.length).toFixed(2))
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

function servedBy(
  name: string,
  { f1, firstQuestionRight: { pct: first }, clearNotesLeftAlone: { pct: quiet } }: Served,
) {
  return { f1, first, quiet, said: `${name} F1 ${f1}, first right ${first}, left alone ${quiet}` }
}

function worthOf(served: ReturnType<typeof servedBy>[]): number {
  const mean = (of: 'f1' | 'first' | 'quiet') => served.reduce((sum, one) => sum + one[of], 0) / served.length
  return Math.min(mean('first'), mean('quiet')) + mean('f1')
}
