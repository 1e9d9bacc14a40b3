import type { Conversation } from '../conversation/conversation.ts'
import type { Finding, SlotName } from '../update/read.ts'
import { make, type Move, type MoveName, type Press } from './move.ts'

const RUNGS: MoveName[] = ['hint', 'other-job', 'skeleton', 'way-past']

/** The next way out for one who is stuck on a question: a hint, the same move in another job, a skeleton with blanks, a way past. */
export function ladder(now: Conversation, question: Finding): Move {
  const rung = RUNGS.find(name => !now.made[`${name}:${question.id}`]) ?? 'way-past'
  // Where the words do not tell what lacks, nor may a hint pretend to know.
  const about = { quote: question.quote, kind: question.detector === 'hunch' ? 'any' : question.kind }
  return { ...make(rung, about, rungChoices(rung, question.id)), question: question.id }
}

/** The same ladder where no line holds the gap: a missing part of the note. */
export function slotLadder(now: Conversation, slot: SlotName): Move {
  const rung = RUNGS.find(name => !now.made[`${name}:slot-${slot}`]) ?? 'way-past'
  return { ...make(rung, { slot, kind: slot }, rungChoices(rung, '')), question: `slot-${slot}` }
}

function rungChoices(rung: MoveName, of: string): Press[] {
  const answer: Press = { key: 'answer', focus: 'answer' }
  if (rung !== 'way-past') return [answer, { key: 'skip', act: { type: 'skip', what: 'question' } }]
  const skip: Press = { key: 'skip', act: { type: 'skip', what: 'question' } }
  if (!of) return [skip, answer]
  return [
    { key: 'reader-knows', act: { type: 'dismiss', of, reason: 'my reader knows this' } },
    skip,
    { key: 'report', act: { type: 'report', of } },
  ]
}
