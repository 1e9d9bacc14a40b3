import type { Choice, Conversation, Floor, Turn } from './conversation.ts'
import type { Which } from './event.ts'

/** A move that was made, as the conversation keeps it: what it asked, what it said, what could be pressed. */
export interface Made {
  name: string
  quiet?: boolean
  question?: string
  which?: Which
  about: Record<string, string>
  choices: Choice[]
  text: string
  /** Sentences that must not come again. */
  used: string[]
  note?: string
}

/** The conversation once the coach has made its move, and the turn it was. A quiet turn leaves the talk as it was. */
export function took(was: Conversation, event: string, made: Made): { conversation: Conversation; turn: Turn } {
  const { name, question, choices, text, note } = made
  const turn: Turn = { event, by: 'coach', text, move: name, choices }
  if (question) turn.question = question
  if (made.about.asks) turn.asks = made.about.asks
  if (note) turn.note = note
  if (made.quiet) return { conversation: was, turn: { ...turn, quiet: true } }
  const conversation: Conversation = {
    ...was,
    turns: [...was.turns, turn],
    said: [...was.said, ...made.used],
    made: counted(was.made, made),
    floor: floorAfter(was.floor, made),
    asking: question && was.open.some(q => q.id === question) ? question : LEAVES.has(name) ? '' : was.asking,
    where: whereAfter(was, made),
  }
  return { conversation, turn }
}

// These ask for something else than the question that was on screen.
const LEAVES = new Set([
  'ask-slot',
  'ask-blocked',
  'fix-real',
  'fix-scannable',
  'generic-text',
  'lesson-example',
  'update-clear',
  'rest',
  'predict',
])

// These answer by the way: what was asked before them is still being asked.
const ASIDES = new Set(
  (
    'status credit reader-noted undone reported thanks greeting take-away six-am private-words bar-report nothing-heard ' +
    'not-an-order small-talk out-of-scope file-name took-wrong left-out concern storage other-language fed-up start-over explain distress danger after-care own-question use-as-draft which-of-two try-answer line-read'
  ).split(' '),
)

// Off the path, these ask for a memory or a line: while a story is being told, the answer belongs to it.
const RECALLS = new Set(['never-async', 'was-live', 'future-self', 'lesson-example', 'made-up', 'decline-writing'])

function floorAfter(floor: Floor, { name, question, which, about }: Made): Floor {
  if (name === 'explain' && about.first) return { ...floor, move: 'welcome', question: '' }
  if (ASIDES.has(name)) return floor
  if (RECALLS.has(name)) {
    if (about.for !== 'story') return name === 'lesson-example' ? { ...floor, move: name, question: '' } : floor
    // Asked for its name, a story stays asked for its name.
    return floor.move === 'story-competency' ? floor : { move: 'story-ask', question: '', which: which ?? floor.which }
  }
  // One story stands: what is told next is for the other.
  if (name === 'story-told' && which) return { move: 'story-trigger', question: '', which: which === 1 ? 2 : 1 }
  const key = question ?? (about.slot ? `slot-${about.slot}` : (about.slowingId ?? ''))
  const asked: Floor = { move: name, question: key, which: which ?? floor.which }
  const asks = about.more ? 'detail' : about.turn ? 'turn' : about.asks
  return asks ? { ...asked, asks } : asked
}

function whereAfter(was: Conversation, { name, which, about }: Made): Conversation['where'] {
  if (about.to === 'draft') return 'draft'
  if (which && name.startsWith('story-')) return `story-${which}`
  const toUpdate = name === 'ask' || name === 'ask-slot' || name === 'ask-blocked'
  return toUpdate && was.where.startsWith('story') ? 'cold-read' : was.where
}

function counted(made: Record<string, number>, { name, question, which, about }: Made): Record<string, number> {
  const keys = [name]
  if (question) keys.push(`${name}:${question}`)
  if (which) keys.push(`${name}:${which}`)
  // What a story was asked for, or turned for: 'story-ask:apart:1'.
  const asks = about.more ? 'detail' : (about.asks ?? about.turn)
  if (which && asks) keys.push(`${name}:${asks}:${which}`)
  if (about.back && question) keys.push(`back:${question}`)
  if (about.works) keys.push('works')
  if (about.guess) keys.push('guess')
  if (about.slowing) keys.push('slowing-mentioned')
  if (about.first) keys.push('oriented')
  if (about.stored) keys.push('stored')
  return { ...made, ...Object.fromEntries(keys.map(key => [key, (made[key] ?? 0) + 1])) }
}
