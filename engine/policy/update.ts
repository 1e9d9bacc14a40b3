import type { Conversation } from '../conversation/conversation.ts'
import { nothingBlocked } from '../conversation/nothing-blocked.ts'
import { placement } from '../conversation/placement.ts'
import type { Finding, SlotName } from '../update/read.ts'
import { allClear, done, updateClears } from './done.ts'
import { make, type Move, type Press } from './move.ts'
import { works } from './quote.ts'

const ASKED_SLOTS: SlotName[] = ['situation', 'done', 'next']

/** What the update needs next: real before all, then what blocks, what is missing, what slows, blocks last, then the form. */
export function updatePath(now: Conversation): Move {
  const { update } = now
  if (update.readable === 'empty') return make('find-draft', {}, [{ key: 'write', focus: 'draft' }])
  if (update.readable !== 'yes')
    return make('fix-readable', { reason: update.readable }, [{ key: 'write', focus: 'draft' }])
  if (!update.real.yes) return unreal(now)
  if (update.scannable.reason === 'wall' && update.scannable.words > 150 && !now.made['one-paragraph'])
    return paragraph(now)
  const waiting = now.open.filter(q => !now.skipped.includes(q.id))
  const blocking = waiting.find(q => q.severity === 'blocking')
  if (blocking) return ask(blocking)
  const slot = ASKED_SLOTS.find(name => update.slots[name].state !== 'present' && !letBe(now, name))
  if (slot) return askSlot(now, slot)
  if (waiting.length > 1) return ask(waiting[0]!)
  if (update.slots.blocked.state !== 'present' && !letBe(now, 'blocked')) return askBlocked(now)
  if (!update.scannable.yes && !now.skipped.includes('fix-scannable')) return scannable(now)
  return updateClears(now) ? cleared(now) : leftOver(now)
}

/** One question about the draft, with the ways to answer it. */
export function ask(question: Finding, about: Record<string, string> = {}): Move {
  const choices: Press[] = [
    { key: 'answer', focus: 'answer' },
    { key: 'reader-knows', act: { type: 'dismiss', of: question.id, reason: 'my reader knows this' } },
    { key: 'hint', act: { type: 'message', text: 'Give me a hint', to: question.id } },
  ]
  return {
    ...make('ask', { quote: question.quote, severity: question.severity, ...about }, choices),
    question: question.id,
  }
}

function askSlot(now: Conversation, slot: SlotName): Move {
  const state = now.update.slots[slot].state
  return make('ask-slot', { slot, state }, [
    { key: 'answer', focus: 'answer' },
    ...(slot === 'done' ? [nothingDone(now.draft)] : []),
    { key: 'hint', act: { type: 'message', text: 'Give me a hint', to: 'ask-slot' } },
  ])
}

const NOTHING_DONE = 'Nothing is done yet.'

/** The press that writes "Nothing is done yet." where nothing is. */
export function nothingDone(draft: string): Press {
  const placed = placement(draft, undefined, NOTHING_DONE, 'done')
  return { key: 'nothing-done', act: { type: 'place', text: NOTHING_DONE, ...placed } }
}

/** A missing part is not asked for again once its ways out are used up, or the note says that nothing is done. */
function letBe(now: Conversation, slot: SlotName): boolean {
  if (now.skipped.includes(`slot-${slot}`) || now.made[`way-past:slot-${slot}`]) return true
  // Read from the words once, it stands for as long as they do.
  if (slot === 'situation' && now.stands && now.draft.includes(now.stands)) return true
  return slot === 'done' && now.draft.includes(NOTHING_DONE)
}

function askBlocked(now: Conversation): Move {
  const about: Record<string, string> = { slot: 'blocked', state: now.update.slots.blocked.state }
  const evidence = now.update.slots.blocked.evidence[0]
  if (evidence) about.quote = now.draft.slice(evidence.from, evidence.to)
  const fault = faultIn(now)
  if (fault) Object.assign(about, { quote: fault, ...(about.state === 'absent' ? { fault: 'yes' } : {}) })
  return make('ask-blocked', about, blockedChoices(now.draft, fault))
}

const FAULT =
  /[^.!?\n]*\b(?:broken?|faulty|fault|leak(?:s|ing|ed)?|jammed|dead|missing|(?:not|isn['’]t|won['’]t|doesn['’]t|stopped) (?:work|start|open|clos|charg|light)\w*|out of order|waiting (?:for|on)|held up|overdue|late|flat|low|short of|run out|ran out)\b[^.!?\n]*/i

/** Words of the note that tell of a fault or a wait: with one of those in it, a flat "nothing is blocked" would not be true. */
export function faultIn({ draft, update }: Conversation): string {
  const seen = update.slots.blocked.evidence[0]
  const quote = seen ? draft.slice(seen.from, seen.to) : ''
  if (FAULT.test(quote)) return quote
  return (FAULT.exec(draft.slice(0, 5000))?.[0] ?? '').trim()
}

/** The two presses of "is anything stuck". The draft after the press goes with the first. */
export function blockedChoices(draft: string, fault = ''): Press[] {
  const something: Press = { key: 'something-blocked', focus: 'draft' }
  if (fault) {
    const written = nothingBlocked(draft, 'Nothing else is blocked.')
    return [{ key: 'nothing-else-blocked', act: { type: 'nothing-blocked', draft: written } }, something]
  }
  return [{ key: 'nothing-blocked', act: { type: 'nothing-blocked', draft: nothingBlocked(draft) } }, something]
}

function unreal(now: Conversation): Move {
  const { reason } = now.update.real
  const name = reason === 'generic' ? 'generic-text' : 'fix-real'
  return make(name, { reason }, [{ key: 'write', focus: 'draft' }])
}

function paragraph(now: Conversation): Move {
  const good = works(now)
  return make('one-paragraph', good ? { quote: good.words } : {}, [{ key: 'write', focus: 'draft' }])
}

function scannable(now: Conversation): Move {
  return make('fix-scannable', { reason: now.update.scannable.reason }, [{ key: 'write', focus: 'draft' }])
}

/** The update is clear. What still slows stays open: it is named once. */
export function cleared(now: Conversation): Move {
  if (allClear(now)) return done(now)
  const [slowing] = now.open
  const about: Record<string, string> = slowing ? { open: 'yes' } : {}
  if (slowing && !now.made['slowing-mentioned']) Object.assign(about, { slowing: slowing.quote, slowingId: slowing.id })
  return make('update-clear', about, clearChoices())
}

/** Where to go once the update is clear. */
export function clearChoices(): Press[] {
  return [
    { key: 'six-am', act: { type: 'go', where: '6am' } },
    { key: 'try', act: { type: 'go', where: 'cold-read' } },
    { key: 'story-1', act: { type: 'go', where: 'story-1' } },
  ]
}

/** Everything open was skipped: each comes back once, then the coach lets it rest. */
function leftOver(now: Conversation): Move {
  const again = now.open.find(q => (now.made[`back:${q.id}`] ?? 0) === 0 && !now.reported.includes(q.id))
  if (again) return ask(again, { back: 'yes' })
  return make('rest', { open: String(now.open.length) }, [
    { key: 'story-1', act: { type: 'go', where: 'story-1' } },
    { key: 'write', focus: 'draft' },
  ])
}
