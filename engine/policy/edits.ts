import type { Conversation } from '../conversation/conversation.ts'
import type { Event } from '../conversation/event.ts'
import type { SlotName } from '../update/read.ts'
import { ladder } from './ladder.ts'
import { make, quiet, type Move } from './move.ts'
import { words, works } from './quote.ts'
import { ask, updateClears, updatePath } from './update.ts'

const SLOTS: SlotName[] = ['situation', 'done', 'next', 'blocked']
const TRIES = 2

/** What an edit of the draft calls for: nothing while they write, then credit for what closed, and the next question. */
export function afterEdit(was: Conversation, now: Conversation, event: Event): Move {
  const pressed = event.type !== 'draft'
  if (!now.coldRead || now.paused) return !now.coldRead && pressed ? invite(now) : quiet(status(now))
  const credit = credits(was, now)
  const storying = now.where.startsWith('story') || now.where === 'take-away'
  if (!updateClears(was) && updateClears(now)) return withCredit(updatePath(now), credit)
  const asked = now.open.find(q => q.id === now.asking)
  if (asked) {
    if (credit.closed) return creditOnly(credit, asked.quote)
    return tried(was, now, pressed) ?? quiet({ ...status(now), quote: asked.quote })
  }
  if (storying && !pressed) return credit.closed ? creditOnly(credit, '') : quiet(status(now))
  const path = updatePath(now)
  const moved =
    Object.keys(credit).length > 0 || (was.asking !== '' && now.asking === '') || floorKey(path) !== was.floor.question
  if (!moved || (!pressed && !waiting(was))) return quiet(status(now))
  if (path.name === 'update-clear' && now.made['update-clear'] && !credit.closed) return quiet(status(now))
  return withCredit(path, credit)
}

/** What the coach had asked for in the draft, so that an answer to it deserves a word. */
function waiting(was: Conversation): boolean {
  return was.asking !== '' || was.floor.question !== '' || FIXES.has(was.floor.move)
}

const FIXES = new Set([
  'fix-readable',
  'fix-real',
  'fix-scannable',
  'generic-text',
  'one-paragraph',
  'find-draft',
  'ask-slot',
  'ask-blocked',
])

/** How a move is known on the floor: by its question, the part of the note it asks for, or its name. */
export function floorKey(move: Move): string {
  return move.question ?? (move.about.slot ? `slot-${move.about.slot}` : move.name)
}

/** A try at the question on screen: two earn a way out, one that was placed by press is answered at once. */
function tried(was: Conversation, now: Conversation, pressed: boolean): Move | undefined {
  const question = now.open.find(q => q.id === now.asking)
  const tries = now.tries[now.asking] ?? 0
  if (!question || tries === (was.tries[was.asking] ?? 0)) return undefined
  if (tries >= TRIES) return ladder(now, question)
  return pressed ? ask(question, { again: 'yes' }) : undefined
}

/** What closed or filled with this edit, and by which words. */
export function credits(was: Conversation, now: Conversation): Record<string, string> {
  const about: Record<string, string> = {}
  const [first] = now.closed
  if (first) {
    about.closed = first.quote
    about.by = first.by
    about.closedWords = words(first.words)
    if (now.closed.length > 1) about.more = String(now.closed.length - 1)
    return about
  }
  if (was.draft === now.draft) return about
  const filled = SLOTS.find(s => now.update.slots[s].state === 'present' && was.update.slots[s].state !== 'present')
  if (filled) {
    about.filled = filled
    const evidence = now.update.slots[filled].evidence[0]
    if (evidence) about.filledWords = words(now.draft, evidence)
  }
  if (!was.update.real.yes && now.update.real.yes) about.fixed = 'real'
  else if (!was.update.scannable.yes && now.update.scannable.yes) about.fixed = 'scannable'
  return about
}

const withCredit = (move: Move, credit: Record<string, string>): Move => ({
  ...move,
  about: { ...move.about, ...credit },
})

function creditOnly(credit: Record<string, string>, still: string): Move {
  return make('credit', still ? { ...credit, still } : credit)
}

/** Numbers for a status that nobody need see. */
export function status(now: Conversation): Record<string, string> {
  return { words: String(now.update.scannable.words), ...(now.coldRead ? { open: String(now.open.length) } : {}) }
}

/** There is a draft: read it cold when they are ready. */
export function invite(now: Conversation): Move {
  if (now.update.readable === 'empty') return make('find-draft', {}, [{ key: 'write', focus: 'draft' }])
  return make('invite-read', {}, [{ key: 'read', act: { type: 'read' } }])
}

/** The first reading: what works already, with their words, then the one question. */
export function firstReading(now: Conversation): Move {
  const move = updatePath(now)
  const about: Record<string, string> = { first: 'yes' }
  const good = works(now)
  if (good && now.update.real.yes && move.name !== 'one-paragraph')
    Object.assign(about, { works: good.words, worksSlot: good.slot })
  const seen = now.predicted && foreseen(now)
  if (seen) about.foreseen = seen
  return withCredit(move, about)
}

/** The quote of an open question that the learner's own guess speaks of; '' where it met none. */
function foreseen(now: Conversation): string {
  const guessed = new Set(stems(now.predicted))
  return now.open.find(q => stems(q.quote).some(stem => guessed.has(stem)))?.quote ?? ''
}

const stems = (text: string) => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(word => word.slice(0, 5))
