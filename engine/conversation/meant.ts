import type { Intent } from '../hearing/hear.ts'
import type { Conversation } from './conversation.ts'
import { screen } from './floor.ts'

const ANSWERS = new Set<Intent>(['answer', 'story', 'note', 'reader'])

// In the middle of a memory these words are part of it ("so they would know", "we had a call first"): the listener turns them kindly.
const IN_A_STORY = new Set<Intent>([
  ...ANSWERS,
  ...(['was-live', 'future-self', 'generic-text', 'reader-knows', 'take-their-words', 'nothing-is-blocked'] as const),
  ...(['no-draft', 'read', 'go-back', 'bar-report', 'skip', 'hint', 'start-over'] as const),
])
// In an answer about the note these are facts of the work, not talk about the exercise.
const IN_AN_ANSWER = new Set<Intent>([
  ...ANSWERS,
  ...(['was-live', 'future-self', 'generic-text', 'made-up', 'lesson-example', 'no-draft', 'never-async'] as const),
  ...(['bar-report', 'read', 'skip', 'hint', 'start-over', 'go-back', 'reader-knows', 'nothing-is-blocked'] as const),
])
const SHORT = 9

/** Whether an intent answers what was asked. */
export const answersIt = (intent: Intent): boolean => ANSWERS.has(intent)

/** What the last message most likely is, by what was asked: in doubt, an answer to it. 'nothing-heard' where there was none. */
export function meant(now: Conversation): Intent {
  const { heard } = now
  const first = heard?.intents[0]
  if (!heard || !first) return 'nothing-heard'
  const answer = heard.intents.find(({ name }) => ANSWERS.has(name))?.name ?? 'answer'
  if (first.confidence < 0.5) return answer
  const asked = screen(now.floor)
  const long = heard.content.split(/\s+/).length >= SHORT && !/\?\s*$/.test(heard.content)
  if ((asked === 'story' || asked === 'competency') && IN_A_STORY.has(first.name) && (long || TOLD.has(first.name)))
    return 'story'
  if (asked === 'question' && long && IN_AN_ANSWER.has(first.name)) return 'answer'
  if (asked === 'predict' && (first.name === 'explain' || long)) return 'answer'
  return first.name
}

// However short, these belong to the telling.
const TOLD = new Set<Intent>(['answer', 'story', 'note', 'was-live', 'future-self', 'reader-knows'])
