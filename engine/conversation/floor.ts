import type { Screen } from '../hearing/hear.ts'
import type { Conversation, Floor } from './conversation.ts'

/** What a skip leaves: the guess, the question on screen, or the part of the note or the move that asked. */
export function skipKey(now: Conversation): string {
  return now.floor.move === 'predict' ? 'predict' : now.asking || now.floor.question || now.floor.move
}

/** What a message answers: what it says it does, or else what the coach asked last. */
export function floorFor(was: Conversation, to: string | undefined): Floor {
  if (!to || to === was.floor.move || to === was.floor.question) return was.floor
  if (was.update.questions.some(q => q.id === to)) return { ...was.floor, move: 'ask', question: to }
  if (!screen({ ...was.floor, move: to, question: '' })) return was.floor
  const which = was.where === 'story-2' ? 2 : was.where === 'story-1' ? 1 : was.floor.which
  return { move: to, question: '', which }
}

/** The floor in the words of hearing. */
export function screen(floor: Floor): Screen['asking'] {
  if (floor.move === 'predict') return 'predict'
  if (floor.move === 'story-competency') return 'competency'
  if (floor.move.startsWith('story-')) return 'story'
  if (floor.move === 'welcome') return 'reader'
  if (floor.move === 'find-draft' || floor.move === 'start-again') return 'draft'
  return floor.question || QUESTIONS.has(floor.move) ? 'question' : ''
}

const QUESTIONS = new Set([
  'ask',
  'ask-slot',
  'ask-blocked',
  'hint',
  'other-job',
  'skeleton',
  'way-past',
  'offer-place',
  'take-their-words',
])
