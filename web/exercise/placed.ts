import type { Finding, SlotName } from '../../engine/index.ts'
import type { Work } from './work.ts'

/** Words of the learner that were just put into the note, and where they stand. */
export interface Placed {
  from: number
  to: number
  text: string
  /** The note before. */
  before: string
}

/** Puts the words of a box into the note, where they answer the question or fill the slot; nothing where there are none yet. */
export function placeAnswer(
  work: Work,
  box: string,
  question: Finding | undefined,
  slot?: SlotName,
): Placed | undefined {
  work.flush()
  const { engine, conversation, boxes } = work.get()
  const words = (boxes[box] ?? '').trim()
  if (!words || !engine || !conversation) return undefined
  const { draft, from, to } = engine.placement(conversation.draft, question, words, slot)
  work.drop(box)
  work.act({ type: 'place', text: words, draft, from, to })
  return { from, to, text: draft.slice(from, to), before: conversation.draft }
}
