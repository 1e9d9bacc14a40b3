import type { Conversation } from '../conversation/conversation.ts'
import type { Move } from '../policy/move.ts'

/** The author's settings: the lesson's front matter says them. */
export interface Voice {
  /** The coach's name. */
  coach: string
  /** Whom to turn to in distress, and in danger; a sentence each, for the author's region. */
  support: { distress: string; danger: string }
}

/** What the coach says for a move: its sentences, none used before in this conversation, and the labels of what can be pressed. */
export function say(move: Move, _conversation: Conversation, _voice: Voice): { text: string; labels: string[] } {
  return { text: move.name, labels: move.choices.map(c => c.key) }
}
