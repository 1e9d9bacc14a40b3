import type { Conversation, Turn } from '../conversation/conversation.ts'
import { answersIt } from '../conversation/meant.ts'
import { placement } from '../conversation/placement.ts'
import { hear } from '../hearing/hear.ts'
import { segment } from '../segments.ts'
import type { Finding, SlotName } from '../update/read.ts'
import { inDraft } from './in-draft.ts'
import { ladder, slotLadder } from './ladder.ts'
import { make, WRITE, type Move, type Press } from './move.ts'
import { spokenOf } from './own-question.ts'
import { pickUp } from './pick-up.ts'
import { words } from './quote.ts'
import { updatePath } from './update.ts'

/** The question about the draft that a message speaks to, or the part of the note that was asked for; undefined where neither was. */
export function askedOf(now: Conversation): { question?: Finding; slot?: SlotName } | undefined {
  const question = now.open.find(q => q.id === now.floor.question) ?? now.open.find(q => q.id === now.asking)
  if (question) return { question }
  const slot = now.floor.question.startsWith('slot-') ? now.floor.question.slice(5) : ''
  return slot ? { slot: slot as SlotName } : undefined
}

/** The learner's answer, offered back as a press that puts it into the draft as it is. */
export function offerPlace(now: Conversation, whole: string): Move {
  const content = factsIn(now, whole)
  const earlier = spokenOf(now, content)
  const { question, slot } = earlier ? { question: earlier } : (askedOf(now) ?? {})
  const there = question && standsThere(now.draft, question, content)
  if (question && there) return enough(question, there)
  const { draft, from, to } = placement(now.draft, question, content, slot)
  const place = { key: 'place', act: { type: 'place' as const, text: draft.slice(from, to), from, to, draft } }
  const about: Record<string, string> = { answer: words(content) }
  if (slot) about.slot = slot
  const presses: Press[] = [place]
  if (unsure(now)) {
    about.unsure = 'yes'
    presses.push(FOR_YOU)
  }
  if (!question) return make('offer-place', about, presses)
  const reason = words(content).slice(0, 200)
  const knows = { key: 'reader-knows', act: { type: 'dismiss' as const, of: question.id, reason } }
  return { ...make('offer-place', { ...about, quote: question.quote }, [...presses, knows]), question: question.id }
}

// A sentence that is less likely than this to be for the note was said to the coach.
const FOR_NOTE = 0.4

/** An answer without the sentences before and behind it that were said to the coach; as it was typed where none is left. */
function factsIn(now: Conversation, content: string): string {
  const { sentences } = segment(content.slice(0, 2000))
  if (sentences.length < 2 || sentences.length > 8) return content
  const facts = sentences.filter(({ from, to }) => {
    const { intents } = hear(content.slice(from, to), { asking: 'question', draft: now.draft })
    return (intents.find(({ name }) => answersIt(name))?.confidence ?? 0) >= FOR_NOTE
  })
  const [first, last] = [facts[0], facts.at(-1)]
  return first && last ? content.slice(first.from, last.to).trim() : content
}

/** The words were for the coach, and go nowhere. */
export const FOR_YOU: Press = { key: 'for-you', act: { type: 'message', text: 'That was for you' } }

// Said at a question, and as likely said to the coach: the learner decides.
const LIKELY = 0.45
export const unsure = ({ heard }: Conversation): boolean =>
  heard !== null && heard.aside === '' && (heard.intents.find(({ name }) => answersIt(name))?.confidence ?? 0) < LIKELY

/** The words of an answer that the note holds already: anywhere, or, where they are few, in the line that is asked about; '' where it does not. */
function standsThere(draft: string, question: Finding, content: string): string {
  const needle = words(content)
    .toLowerCase()
    .replace(/[.!?]+$/, '')
  const long = needle.split(' ').length >= 4
  const from = draft.lastIndexOf('\n', Math.max(0, question.from - 1)) + 1
  const end = draft.indexOf('\n', question.to)
  const line = long ? draft : draft.slice(from, end < 0 ? draft.length : end)
  const at = needle.length < 3 ? -1 : line.toLowerCase().indexOf(needle)
  return at < 0 ? '' : line.slice(at, at + needle.length)
}

/** Said already, and the question stands: a second time would tell the reader no more. Whether it is enough is theirs to say. */
function enough(question: Finding, said: string): Move {
  const reason = said.slice(0, 200)
  const choices: Press[] = [
    { key: 'answered', act: { type: 'dismiss', of: question.id, reason } },
    { key: 'answer', focus: 'answer' },
    { key: 'hint', act: { type: 'message', text: 'Give me a hint', to: question.id } },
  ]
  const about: Record<string, string> = { found: said, said: 'yes' }
  if (question.quote) about.quote = question.quote
  return { ...make('offer-place', about, choices), question: question.id }
}

/** Moves that offer to put the learner's words somewhere by a press. */
export const OFFERS = new Set(['offer-place', 'which-of-two', 'use-as-draft'])

/** Whether a turn asked if that is enough, with the press that says so. */
export const closes = (turn: Turn | undefined): boolean =>
  turn?.choices?.some(({ key }) => key === 'answered' || key === 'it-is-there') ?? false

// These leave an offer standing.
const ASIDES = new Set(['explain', 'storage', 'take-their-words', 'thanks'])

/** The last turn of the coach, where it offered to put the learner's words somewhere by a press. */
export function offered(now: Conversation): Turn | undefined {
  const last = now.turns.findLast(turn => turn.by === 'coach' && !ASIDES.has(turn.move ?? ''))
  return last && (closes(last) || OFFERS.has(last.move ?? '')) ? last : undefined
}

/** "Yes" to an offer: the press itself is theirs to make. */
export function pressIt(now: Conversation): Move {
  const offer = offered(now)
  const choices = (offer?.choices ?? []).map(({ key, act }) => (act ? { key, act } : { key }))
  const move = make('offer-place', { press: 'yes', ...(closes(offer) ? { closes: 'yes' } : {}) }, choices)
  return offer?.question ? { ...move, question: offer.question } : move
}

/** Whether there is any work, or a way into it was shown already. */
export function begun(now: Conversation): boolean {
  const work = now.draft.trim() !== '' || now.stories.some(story => story.text.trim() !== '')
  return work || Boolean(now.made['find-draft'] ?? now.made['story-trigger'] ?? now.made.oriented)
}

/** Help with what is asked: the next rung of the ladder. */
export function help(now: Conversation): Move {
  const { question, slot } = askedOf(now) ?? {}
  if (question) return ladder(now, question)
  if (slot) return now.made[`way-past:slot-${slot}`] ? updatePath(now) : slotLadder(now, slot)
  if (!begun(now))
    return make('explain', { topic: 'what-can-you-do', first: 'yes' }, [{ key: 'write', focus: 'draft' }])
  if (offered(now)) return pressIt(now)
  const [first] = now.open
  return first && now.bar.questions.state !== 'clear' ? ladder(now, first) : pickUp(now)
}

/** A reader who knows what a missing part would say can do without it for now; the part stays open. */
function wayPast(slot: SlotName): Move {
  const skip: Press = { key: 'skip', act: { type: 'skip', what: 'question' } }
  return {
    ...make('way-past', { slot, kind: slot }, [skip, { key: 'answer', focus: 'answer' }]),
    question: `slot-${slot}`,
  }
}

const SAYS_THERE =
  /\b(?:in (?:there|it|the (?:note|draft|text|update))|already|i (?:just )?(?:said|wrote|told)|it says|wrong|(?:dis|dont |don['’]t )agree)\b/i

/** "It is in there": asks for the words, takes them, and closes the question as theirs by a press. */
export function theirWords(now: Conversation, content: string, known: boolean): Move {
  const { question, slot } = askedOf(now) ?? {}
  if (!question && slot && known) return wayPast(slot)
  if (!question) return slotWords(now, slot)
  const found = known ? '' : inDraft(now.draft, content, question.quote)
  const asked = now.floor.move === 'take-their-words'
  const about: Record<string, string> = { quote: question.quote || '…' }
  // Words that are not there yet can go in by a press.
  if (asked && !known && !found && !SAYS_THERE.test(content)) return offerPlace(now, content)
  if (known) about.known = 'yes'
  else if (found) {
    about.found = words(found)
    if (!sameLine(now.draft, question, found)) about.elsewhere = 'yes'
  } else if (asked) about.missing = 'yes'
  const reason = words(found || content).slice(0, 200)
  const close = {
    key: found ? 'it-is-there' : 'reader-knows',
    act: { type: 'dismiss' as const, of: question.id, reason },
  }
  const answer = { key: 'answer', focus: 'answer' as const }
  const report = { key: 'report', act: { type: 'report' as const, of: question.id } }
  const choices = about.elsewhere
    ? [close, answer]
    : found || known
      ? [close]
      : asked
        ? [close, answer]
        : [answer, close, report]
  return { ...make('take-their-words', about, choices), question: question.id }
}

/** "I said that", where no question is open: of the part that was asked for, or else the one that still lacks. */
function slotWords(now: Conversation, asked: SlotName | undefined): Move {
  if (now.update.readable === 'empty') return pickUp(now)
  const lacks = asked ?? (now.coldRead ? (updatePath(now).about.slot as SlotName | undefined) : undefined)
  if (lacks) return make('take-their-words', { slot: lacks }, [WRITE])
  return make('take-their-words', { none: 'yes' }, now.coldRead ? [] : [{ key: 'read', act: { type: 'read' } }])
}

/** Whether words stand in the line that the question is about; a gap without a line has none of its own. */
function sameLine(draft: string, question: Finding, found: string): boolean {
  if (question.quote === '') return true
  const from = draft.lastIndexOf('\n', Math.max(0, question.from - 1)) + 1
  const end = draft.indexOf('\n', question.to)
  return draft.slice(from, end < 0 ? draft.length : end).includes(found)
}
