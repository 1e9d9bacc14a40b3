import { join } from 'node:path'
import { begin, step, type Act, type Conversation, type Turn } from '../../engine/index.ts'
import { eventOf, linesOf } from '../acts.ts'

/** One learner's conversation: who they are, and everything they did, in order. */
export interface Played {
  id: string
  who: string
  acts: Act[]
}

/**
 * Fifty learners, hostile, anxious, terse and chatty ones among them, played against the coach by people who had not seen
 * the engine. What they did is kept as it was.
 */
export const conversations: Played[] = linesOf(join(import.meta.dirname, 'conversations.jsonl'))

/** One act with the conversation before and after it, and the coach's answer. */
export interface Exchange {
  act: Act
  was: Conversation
  now: Conversation
  turn: Turn
  move: string
}

export const voice = { coach: 'Wren', support: { distress: 'Ring the helpline.', danger: 'Ring 999 now.' } }

/** A conversation played again, act by act. */
export function played({ id, acts }: Played): Exchange[] {
  let now = begin(voice)
  return acts.map((act, i) => {
    const was = now
    const { conversation, turn, move } = step(was, eventOf(`${id}-${i}`, i, act), voice)
    now = conversation
    return { act, was, now, turn, move }
  })
}
