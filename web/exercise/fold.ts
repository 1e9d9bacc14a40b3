import type { Conversation, Event, Voice } from '../../engine/index.ts'
import type { Kept } from './storage.ts'

export type Engine = typeof import('./engine.ts')

interface Foldable {
  events: Kept[]
  conversation: Conversation | undefined
  engine: Engine | undefined
}

type Folded = { events: Kept[]; conversation?: Conversation; trouble?: '' | 'fold' }

/** A set of events and what they make; without the engine only the events. Where they can't be folded, says so instead of throwing. */
export function folded({ engine }: Foldable, events: Kept[], voice: Voice): Folded {
  if (!engine) return { events }
  try {
    return { events, conversation: engine.replay(events, voice), trouble: '' }
  } catch {
    return { events, trouble: 'fold' }
  }
}

/** The same after one more event, without folding the others again. */
export function added({ engine, conversation, events: before }: Foldable, event: Event, voice: Voice): Folded {
  const events = [...before, event]
  if (!engine || !conversation) return { events }
  try {
    return { events, conversation: engine.step(conversation, event, voice).conversation }
  } catch {
    return { events, trouble: 'fold' }
  }
}
