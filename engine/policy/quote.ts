import type { Conversation } from '../conversation/conversation.ts'
import { wordsOf, type Span } from '../segments.ts'
import type { SlotName } from '../update/read.ts'

/** The learner's words at a place in a text, at most 12, on one line. */
export function words(text: string, span: Span = { from: 0, to: text.length }): string {
  const all = wordsOf(text, span)
  const last = all[Math.min(all.length, 12) - 1]
  const raw = text.slice(span.from, last && all.length > 12 ? last.to : span.to)
  return raw.replace(/\s+/g, ' ').trim()
}

const OVERLAP = (a: Span, b: Span) => a.from < b.to && b.from < a.to

/** Words of the draft that already work: a slot that is there, clear of open questions and of private words; undefined where none. */
export function works(now: Conversation): { slot: SlotName; words: string } | undefined {
  const busy: Span[] = [...now.update.questions, ...now.update.private]
  for (const slot of ['done', 'next', 'situation', 'blocked'] as const) {
    if (now.update.slots[slot].state !== 'present') continue
    const clean = now.update.slots[slot].evidence.filter(span => !busy.some(other => OVERLAP(span, other)))
    const best = clean.map(span => words(now.draft, span)).find(text => /\p{L}.*\s.*\p{L}/u.test(text))
    if (best) return { slot, words: best }
  }
  return undefined
}
