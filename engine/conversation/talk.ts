import { hear, type Heard, type Intent, type Screen } from '../hearing/hear.ts'
import { namesCompetency } from '../story/competencies.ts'
import type { Conversation, Floor } from './conversation.ts'
import { retold } from './retold.ts'

/** The conversation after a message. What answers a story question joins that story; nothing else said moves the work. */
export function talked(was: Conversation, event: string, text: string, to: string | undefined): Conversation {
  const floor = floorFor(was, to)
  const heard = hear(text, { asking: screen(floor), draft: was.draft })
  const paused = heard.danger !== 'none' ? heard.danger : was.paused
  const asking = was.open.some(q => q.id === floor.question) ? floor.question : was.asking
  const turns = [...was.turns, { event, by: 'learner' as const, text }]
  const now: Conversation = { ...was, floor, heard, paused, asking, turns }
  return heard.danger === 'none' ? answered(now, heard, text) : now
}

function answered(now: Conversation, heard: Heard, text: string): Conversation {
  const intent = bestIntent(heard)
  const kind = screen(now.floor)
  if (kind === 'predict' && ANSWERS.has(intent)) return { ...now, predicted: text.trim() }
  if (kind === 'reader' && intent === 'reader' && now.draft.trim() === '') return { ...now, reader: heard.content }
  if (kind === 'competency' && ANSWERS.has(intent) && namesCompetency(heard.content)) {
    return retold(now, now.floor.which, story => ({
      text: joined(story.text, heard.content),
      competency: heard.content,
    }))
  }
  if (kind === 'story' && (ANSWERS.has(intent) || TOLD.has(intent))) {
    return retold(now, now.floor.which, story => ({ text: joined(story.text, heard.content) }))
  }
  return now
}

const ANSWERS = new Set<Intent>(['answer', 'story', 'note', 'reader'])
// Said while a story is being told, these are part of the telling: the listener turns them kindly.
const TOLD = new Set<Intent>(['was-live', 'future-self', 'generic-text'])

/** What a message most likely is; in doubt, an answer to what was asked. */
export function bestIntent(heard: Heard): Intent {
  const [first] = heard.intents
  if (!first) return 'nothing-heard'
  const answer = heard.intents.find(({ name }) => ANSWERS.has(name))
  return first.confidence < 0.5 && answer ? answer.name : first.name
}

function joined(text: string, words: string): string {
  if (words.trim() === '') return text
  return text.trim() === '' ? words : `${text.trimEnd()}\n${words}`
}

/** What a message answers: what it says it does, or else what the coach asked last. */
function floorFor(was: Conversation, to: string | undefined): Floor {
  if (!to || to === was.floor.move || to === was.floor.question) return was.floor
  if (was.update.questions.some(q => q.id === to)) return { ...was.floor, move: 'ask', question: to }
  const which = was.where === 'story-2' ? 2 : was.where === 'story-1' ? 1 : was.floor.which
  return { move: to, question: '', which }
}

/** The floor in the words of hearing. */
export function screen(floor: Floor): Screen['asking'] {
  if (floor.move === 'predict') return 'predict'
  if (floor.move === 'story-competency') return 'competency'
  if (floor.move.startsWith('story-')) return 'story'
  if (floor.move === 'welcome') return 'reader'
  if (floor.move === 'find-draft') return 'draft'
  return floor.question || ASKING.has(floor.move) ? 'question' : ''
}

const ASKING = new Set([
  'ask',
  'ask-slot',
  'ask-blocked',
  'hint',
  'other-job',
  'skeleton',
  'way-past',
  'fix-real',
  'take-their-words',
])
