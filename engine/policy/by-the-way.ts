import type { Conversation } from '../conversation/conversation.ts'
import { screen } from '../conversation/floor.ts'
import { askedOf } from './answer.ts'
import { make, type Move, type Press } from './move.ts'
import { words } from './quote.ts'

/** What is still asked, for the small step back after an answer by the way; nothing where nothing is. */
export function stepBack(now: Conversation): Record<string, string> {
  const open = now.open.find(q => q.id === now.asking)
  if (open?.quote) return { stepBack: words(open.quote) }
  const story = screen(now.floor) === 'story' ? now.stories[now.floor.which - 1]! : undefined
  const told = story?.reading.quotable.left || story?.reading.quotable.moment
  return told ? { stepBackStory: words(told) } : {}
}

/** Something the coach is not for: what it can do of it, if anything. */
export function outOfScope(now: Conversation, text: string): Move {
  const about = stepBack(now)
  if (CV.test(text)) about.cv = 'yes'
  else if (JOB.test(text)) about.job = 'yes'
  return make('out-of-scope', about)
}

const CV = /\b(?:cv|c\.v\.|resume|résumé|curriculum|cover(?:ing)? letter|linked ?in|personal statement)\b/i
const JOB = /\b(?:jobs?|career|vacanc\w+|apply|hire|hiring|salary|wages?|interview)\b/i

/** "You asked me that": no more of it, and the ways past. */
export function saidAlready(now: Conversation): Move {
  const { question, slot } = askedOf(now) ?? {}
  const skip: Press = { key: 'skip', act: { type: 'skip', what: 'question' } }
  if (question) {
    const reason = 'my reader knows this'
    const knows: Press = { key: 'reader-knows', act: { type: 'dismiss', of: question.id, reason } }
    return { ...make('said-already', {}, [skip, knows, { key: 'answer', focus: 'answer' }]), question: question.id }
  }
  if (slot) return make('said-already', { slot }, [skip, { key: 'answer', focus: 'answer' }])
  if (screen(now.floor) !== 'story') return make('said-already', { none: 'yes' }, [])
  const another: Press = {
    key: 'another-memory',
    act: { type: 'message', text: 'Another memory, please', to: 'story-trigger' },
  }
  const leave: Press = { key: 'skip-story', act: { type: 'skip', what: 'story' } }
  return { ...make('said-already', { story: 'yes' }, [another, leave]), which: now.floor.which }
}
