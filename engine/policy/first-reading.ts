import type { Conversation } from '../conversation/conversation.ts'
import { hear } from '../hearing/hear.ts'
import { segment } from '../segments.ts'
import { copiesLesson } from '../story/lesson.ts'
import { make, type Move } from './move.ts'
import { works } from './quote.ts'
import { updatePath } from './update.ts'

/** There is a draft: read it cold when they are ready. */
export function invite(now: Conversation): Move {
  if (now.update.readable === 'empty') return make('find-draft', {}, [{ key: 'write', focus: 'draft' }])
  return make('invite-read', {}, [{ key: 'read', act: { type: 'read' } }])
}

/** Before the first reading, once: what would they have to ask you. */
export function predictOrRead(now: Conversation): Move {
  const known = now.predicted !== '' || now.skipped.includes('predict') || now.made.predict
  if (known || now.update.readable !== 'yes' || !now.update.real.yes) return firstReading(now)
  return make('predict', {}, [
    { key: 'answer', focus: 'answer' },
    { key: 'skip-predict', act: { type: 'skip', what: 'predict' } },
  ])
}

/** The first reading: what works already, with their words, then the one question. */
export function firstReading(now: Conversation): Move {
  const note = segment(now.draft.slice(0, 5000))
  if (!now.made['lesson-example'] && isLessons(now.draft))
    return make('lesson-example', {}, [{ key: 'write', focus: 'draft' }])
  const move = updatePath(now)
  const about: Record<string, string> = { ...move.about }
  const good = now.made.works ? undefined : works(now)
  if (good && now.update.real.yes && move.name !== 'one-paragraph')
    Object.assign(about, { works: good.words, worksSlot: good.slot })
  const seen = foreseen(now)
  if (seen) about.foreseen = seen
  // An order to the reader is text like any other; but it would puzzle the person who opens the note.
  const order = note.sentences.slice(0, 60).find(s => isOrder(note.text.slice(s.from, s.to)))
  if (order) about.puzzles = note.text.slice(order.from, order.to)
  return { ...move, about }
}

/** Details of the lesson's own examples; a note may well speak of a course or a text of its own. */
const isLessons = (draft: string) =>
  copiesLesson(segment(draft.slice(0, 4000).replace(/\b(?:lesson|example|course|text|module)\b/gi, '')))

const isOrder = (sentence: string) =>
  hear(sentence, { asking: '', draft: '' }).intents.some(i => i.name === 'not-an-order' && i.confidence >= 0.75)

/** The quote of an open question that the learner's own guess speaks of; '' where it met none. */
function foreseen(now: Conversation): string {
  const guessed = new Set(stems(now.predicted))
  if (guessed.size === 0) return ''
  return now.open.find(q => stems(q.quote).some(stem => guessed.has(stem)))?.quote ?? ''
}

const stems = (text: string) => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(word => word.slice(0, 5))
