import type { Finding, SlotName } from '../../engine/index.ts'
import type { Work } from './work.ts'

/** Words of the learner that were just put into the note, and where they stand. */
export interface Placed {
  from: number
  to: number
  text: string
  /** The note before. */
  before: string
  /** How many turns there were when they had gone in: with the next one they are no longer news. */
  turns: number
}

/** What an act put into the note, by the note before it; nothing where nothing went in. */
export function placedSince(work: Work, before: string): Placed | undefined {
  const { draft, turns } = work.get().conversation ?? { draft: before, turns: [] }
  if (draft.length <= before.length) return undefined
  let from = 0
  while (from < before.length && before[from] === draft[from]) from++
  let tail = 0
  while (tail < before.length - from && before[before.length - 1 - tail] === draft[draft.length - 1 - tail]) tail++
  const to = draft.length - tail
  return { from, to, text: draft.slice(from, to), before, turns: turns.length }
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
  // The card's question may have its private words covered; the engine looks for the words as they are.
  const whole = conversation.open.find(({ id }) => id === question?.id) ?? question
  const { draft, from, to } = engine.placement(conversation.draft, whole, words, slot)
  work.drop(box)
  work.act({ type: 'place', text: words, draft, from, to })
  const turns = work.get().conversation?.turns.length ?? 0
  return { from, to, text: draft.slice(from, to), before: conversation.draft, turns }
}
