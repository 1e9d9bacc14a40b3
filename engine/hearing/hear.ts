import { heardDanger } from './danger.ts'
import type { Intent } from './intent.ts'

export type { Intent } from './intent.ts'

/** What is on screen while the learner types, and the draft as it stands. It decides ties. */
export interface Screen {
  /** '' is nothing in particular; 'question' one about the draft, 'draft' the empty editor or "what have you got". */
  asking: '' | 'question' | 'story' | 'predict' | 'competency' | 'draft' | 'reader'
  draft: string
}

/** What a chat message was heard to be. */
export interface Heard {
  /** Best first, never empty; confidence is 0 to 1, and below 0.5 the coach does better to offer a choice. */
  intents: { name: Intent; confidence: number }[]
  /** For a question to the coach: which answer (a key of `answers` in phrasing); '' where none fits. */
  topic: string
  /** First person, now: 'danger' drops the task, 'distress' stops the coaching. Idioms and hard work content are 'none'. */
  danger: 'none' | 'distress' | 'danger'
  language: 'english' | 'other'
  /** It reads like an update or handover: several facts, most of them not about the chat. */
  looksLikeNote: boolean
  /** The part that answers, without a leading "sorry," or "ok so"; '' where nothing is left. */
  content: string
}

/** Hears one chat message; any string gets an answer. */
export function hear(text: string, context: Screen): Heard {
  const content = text.trim()
  const name: Intent = content === '' ? 'nothing-heard' : context.asking === 'story' ? 'story' : 'answer'
  return {
    intents: [{ name, confidence: 0.5 }],
    topic: '',
    danger: 'none',
    language: 'english',
    looksLikeNote: false,
    content,
  }
}
