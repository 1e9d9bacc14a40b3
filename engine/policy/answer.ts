import { placement } from '../conversation/placement.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Finding, SlotName } from '../update/read.ts'
import { ladder, slotLadder } from './ladder.ts'
import { make, type Move } from './move.ts'
import { words } from './quote.ts'
import { blockedChoices, updatePath } from './update.ts'

/** The question about the draft that a message speaks to, or the part of the note that was asked for. */
export function askedOf(now: Conversation): { question?: Finding; slot?: SlotName } {
  const question = now.open.find(q => q.id === now.floor.question) ?? now.open.find(q => q.id === now.asking)
  if (question) return { question }
  const slot = now.floor.question.startsWith('slot-') ? now.floor.question.slice(5) : ''
  return slot ? { slot: slot as SlotName } : {}
}

/** The learner's answer, offered back as a press that puts it into the draft as it is. */
export function offerPlace(now: Conversation, content: string): Move {
  const { question, slot } = askedOf(now)
  const { draft, from, to } = placement(now.draft, question, content, slot)
  const place = { key: 'place', act: { type: 'place' as const, text: draft.slice(from, to), from, to, draft } }
  const about: Record<string, string> = { answer: words(content) }
  if (question) about.quote = question.quote
  if (slot) about.slot = slot
  const knows = question && {
    key: 'reader-knows',
    act: { type: 'dismiss' as const, of: question.id, reason: content.slice(0, 200) },
  }
  const move = make('offer-place', about, knows ? [place, knows] : [place])
  return question ? { ...move, question: question.id } : move
}

/** Help with what is asked: the next rung of the ladder. */
export function help(now: Conversation): Move {
  const { question, slot } = askedOf(now)
  if (question) return ladder(now, question)
  return slot && slot !== 'blocked' ? slotLadder(now, `slot-${slot}`) : updatePath(now)
}

/** "It is in there": asks for the words; with the words, closes the question as theirs, by a press. */
export function theirWords(now: Conversation, content: string): Move {
  const { question } = askedOf(now)
  if (!question) return make('take-their-words', {})
  const found = inDraft(now.draft, content)
  const reason = found || content.slice(0, 200)
  const close = {
    key: found ? 'it-is-there' : 'reader-knows',
    act: { type: 'dismiss' as const, of: question.id, reason },
  }
  const about: Record<string, string> = { quote: question.quote }
  if (found) about.found = words(found)
  return {
    ...make('take-their-words', about, found ? [close] : [{ key: 'answer', focus: 'answer' }, close]),
    question: question.id,
  }
}

/** The longest piece of the draft, of two words or more, that a message repeats. */
export function inDraft(draft: string, message: string): string {
  const said =
    message
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 60) ?? []
  const hay = draft.toLowerCase()
  for (let size = Math.min(12, said.length); size >= 2; size--) {
    for (let at = 0; at + size <= said.length; at++) {
      const needle = said.slice(at, at + size).join(' ')
      const from = hay.indexOf(needle)
      if (from >= 0 && needle.length >= 6) return draft.slice(from, from + needle.length)
    }
  }
  return ''
}

/** "No, nothing": the press that writes it; "yes": what is it waiting on. */
export function stuck(now: Conversation, yes: boolean): Move {
  if (yes) return make('ask-slot', { slot: 'blocked', state: 'absent' }, [{ key: 'answer', focus: 'answer' }])
  return make('nothing-is-blocked', {}, blockedChoices(now.draft).slice(0, 1))
}
