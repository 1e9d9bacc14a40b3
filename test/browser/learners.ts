import { atDesks } from './learners-at-desks.ts'
import { onTheirFeet } from './learners-on-their-feet.ts'

/** A person at the exercise: a rough note of their own, what they answer about its gaps, and two memories. */
export interface Learner {
  trade: string
  /** Who opens the note, as they would put it. */
  reader: string
  /** As first typed, with real gaps in it. */
  draft: string
  /** The words that leave a gap, and their own answer to whoever asks about them. */
  gaps: { words: string; answer: string }[]
  /** What is stuck, in their words; '' where nothing is, and the note does not say so. */
  stuck: string
  /** As first told, and what they say when asked: who was not there, what they left, what the others could then do. */
  stories: [Memory, Memory]
}

export interface Memory {
  text: string
  answers: [apart: string, left: string, could: string]
  name: string
}

/** What this learner answers about a quote: the gap that it touches, or undefined where they have no more to say. */
export function answerOf(learner: Learner, quote: string): string | undefined {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const asked = plain(quote)
  return learner.gaps.find(
    ({ words }) => asked !== '' && (asked.includes(plain(words)) || plain(words).includes(asked)),
  )?.answer
}

/** Six people in six trades. */
export const learners: Learner[] = [...atDesks, ...onTheirFeet]
