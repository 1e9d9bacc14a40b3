import type { Closed, Conversation } from '../conversation/conversation.ts'
import type { Event } from '../conversation/event.ts'
import type { Finding, SlotName } from '../update/read.ts'
import { ladder, slotLadder } from './ladder.ts'
import { make, quiet, type Move, type Press } from './move.ts'
import { updateClears } from './done.ts'
import { invite } from './first-reading.ts'
import { words } from './quote.ts'
import { ask, updatePath } from './update.ts'

const SLOTS: SlotName[] = ['situation', 'done', 'next', 'blocked']
const TRIES = 2

/** What an edit of the draft calls for: nothing while they write, then credit for what closed, and the next question. */
export function afterEdit(was: Conversation, now: Conversation, event: { type: Event['type']; text?: string }): Move {
  const pressed = event.type !== 'draft'
  if (!now.coldRead) return pressed ? invite(now) : quiet(status(now))
  // The guess comes before the first reading; a draft that changes meanwhile is simply read later.
  if (now.paused || now.floor.move === 'predict') return quiet(status(now))
  const credit = credits(was, now, event.type === 'place')
  if (!updateClears(was) && updateClears(now)) return withCredit(updatePath(now), credit)
  const asked = now.open.find(q => q.id === now.asking)
  if (asked) {
    const wrote = event.type === 'nothing-blocked' && credit.filled !== undefined
    if (credit.closed !== undefined || wrote) return creditOnly(credit, asked.quote)
    return (
      (event.type === 'place' ? placed(now, asked, words(event.text ?? '')) : tried(was, now, pressed)) ??
      quiet({ ...status(now), quote: asked.quote })
    )
  }
  const elsewhere = now.where.startsWith('story') || now.where === 'take-away'
  if (elsewhere && !pressed) return credit.closed === undefined ? quiet(status(now)) : creditOnly(credit, '')
  return onward(was, now, credit, event.type)
}

/** Nothing is on screen, or what was there is answered: the next thing, where there is one and somebody waits for it. */
function onward(was: Conversation, now: Conversation, credit: Record<string, string>, type: Event['type']): Move {
  const pressed = type !== 'draft'
  const path = updatePath(now)
  const slot = path.name === 'ask-slot' && floorKey(path) === floorOf(was) ? (path.about.slot as SlotName) : undefined
  if (slot && (type === 'place' || (now.tries[`slot-${slot}`] ?? 0) >= TRIES))
    return withCredit(slotLadder(now, slot), type === 'place' ? { unseen: slot } : {})
  const answered = pressed || was.asking !== '' || credit.closed !== undefined || floorKey(path) !== floorOf(was)
  const awaited = pressed || waiting(was) || credit.closed !== undefined || brokeAgain(was, now)
  if (!answered || !awaited || said(path, now)) {
    return credit.closed === undefined ? quiet(status(now)) : creditOnly(credit, '')
  }
  // Words placed for a part of the note that is still not seen: they are in, and the coach says so.
  const unseen = type === 'place' && path.about.slot !== undefined && floorKey(path) === floorOf(was)
  return withCredit(path, unseen ? { ...credit, unseen: path.about.slot! } : credit)
}

/** It was clear, and has not been through two edits now. */
const brokeAgain = (was: Conversation, now: Conversation) =>
  was.floor.move === 'update-clear' && !updateClears(was) && !updateClears(now)

/** Clear already, and said so. */
const said = (path: Move, now: Conversation) => path.name === 'update-clear' && Boolean(now.made['update-clear'])

/** Whether the coach had asked for something in the draft, so that an answer to it deserves a word. */
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
  'lesson-example',
])

const floorOf = (was: Conversation) => was.floor.question || was.floor.move

/** How a move is known on the floor: by its question, the part of the note it asks for, or its name. */
export function floorKey(move: Move): string {
  return move.question ?? (move.about.slot ? `slot-${move.about.slot}` : move.name)
}

/** Their words went in and the question stands: first of all, it is theirs to say that this is enough. */
function placed(now: Conversation, question: Finding, text: string): Move {
  const reason = text.slice(0, 200)
  const enough: Press = { key: 'answered', act: { type: 'dismiss', of: question.id, reason } }
  const more = (now.tries[question.id] ?? 0) >= TRIES
  const move = more ? ladder(now, question) : ask(question, { again: 'yes' })
  const others = move.choices.filter(choice => choice.key !== 'reader-knows')
  return { ...move, about: { ...move.about, placed: 'yes' }, choices: [enough, ...others] }
}

/** A try at the question on screen: two earn a way out, one that was placed by press is answered at once. */
function tried(was: Conversation, now: Conversation, pressed: boolean): Move | undefined {
  const question = now.open.find(q => q.id === now.asking)
  const tries = now.tries[now.asking] ?? 0
  if (!question || tries === (was.tries[was.asking] ?? 0)) return undefined
  if (tries >= TRIES) return ladder(now, question)
  return pressed ? ask(question, { again: 'yes' }) : undefined
}

const CONTACT = /^(?:please )?(?:ring|call|phone|text|ask|email|contact)\b(?:\W+\S+){0,9}\W*$/i

/** What closed or filled with this edit, and by which words; words that were `placed` speak to the question they answered alone. */
export function credits(was: Conversation, now: Conversation, placed = false): Record<string, string> {
  const about: Record<string, string> = {}
  const earned = now.closed.filter(closed => closed.id === was.asking || (!placed && byTheEdit(closed, now)))
  const first = earned.find(closed => closed.id === was.asking) ?? earned[0]
  if (first) {
    about.closed = first.quote
    about.by = first.by
    about.closedWords = words(first.words)
    if (!now.draft.includes(first.quote)) about.gone = 'yes'
    return about
  }
  if (was.draft === now.draft) return about
  const filled = SLOTS.find(s => now.update.slots[s].state === 'present' && was.update.slots[s].state !== 'present')
  if (filled) {
    // Only what is new can be what filled it; how to ring somebody says nothing of where things stand.
    const evidence = now.update.slots[filled].evidence.map(span => words(now.draft, span))
    const fresh = evidence.find(text => !was.draft.includes(text)) ?? ''
    if (!(filled === 'situation' && CONTACT.test(evidence[0] ?? ''))) about.filled = filled
    if (about.filled && fresh) about.filledWords = fresh
  }
  if (was.update.readable !== 'yes') return about
  if (!was.update.real.yes && now.update.real.yes) about.fixed = 'real'
  else if (!was.update.scannable.yes && now.update.scannable.yes) about.fixed = 'scannable'
  return about
}

/** Closed by what was done, not by a second look at a line that nobody touched. */
const byTheEdit = (closed: Closed, now: Conversation) =>
  closed.by === 'learner' || closed.words !== '' || (closed.quote !== '' && !now.draft.includes(closed.quote))

/** A move with the credit before it; not where it asks about the very words that would be called settled. */
function withCredit(move: Move, credit: Record<string, string>): Move {
  const { quote } = move.about
  const same =
    move.name === 'ask' && quote && credit.closed && (quote.includes(credit.closed) || credit.closed.includes(quote))
  return same ? move : { ...move, about: { ...move.about, ...credit } }
}

function creditOnly(credit: Record<string, string>, still: string): Move {
  return make('credit', still ? { ...credit, still } : credit)
}

/** Numbers for a status that nobody need see. */
export function status(now: Conversation): Record<string, string> {
  const about: Record<string, string> = { words: String(now.update.scannable.words) }
  if (now.coldRead) Object.assign(about, { open: String(now.open.length), lacks: now.bar.real.lacks })
  return about
}
