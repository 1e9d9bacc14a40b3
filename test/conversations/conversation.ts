import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { begin, step, type Act, type Conversation, type Event, type Turn } from '../../engine/index.ts'

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
export const conversations: Played[] = readFileSync(join(import.meta.dirname, 'conversations.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Played)

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
    const at = new Date(Date.UTC(2026, 5, 8, 6, i)).toISOString()
    const event: Event = { id: `${id}-${i}`, at, device: 'd', seq: i, ...act }
    const { conversation, turn, move } = step(was, event, voice)
    now = conversation
    return { act, was, now, turn, move }
  })
}
