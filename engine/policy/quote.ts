import type { Conversation } from '../conversation/conversation.ts'
import type { Span } from '../segments.ts'
import type { SlotName } from '../update/read.ts'

/** The learner's words at a place in a text, on one line; phrasing cuts what is too long to say. */
export function words(text: string, span: Span = { from: 0, to: text.length }): string {
  return text
    .slice(span.from, Math.min(span.to, span.from + 400))
    .replace(/\s+/g, ' ')
    .trim()
}

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to
const GREETS = /^\W*(?:hi|hiya|hello|dear|hey|morning|good (?:morning|evening|afternoon)|i (?:trust|hope))\b/i
const LABEL = /^\s*(?:[-–—•*]\s*)?[*_]*(?:[\p{L}’']+ ){0,2}[\p{L}’']+[*_]*[:：][*_]*\s+/u

/** Words of the draft that already work: a part that is there, clear of open questions and of private words; undefined where none. */
export function works(now: Conversation): { slot: SlotName; words: string } | undefined {
  const busy: Span[] = [...now.update.questions, ...now.update.private]
  for (const slot of ['done', 'next', 'situation', 'blocked'] as const) {
    if (now.update.slots[slot].state !== 'present') continue
    for (const span of now.update.slots[slot].evidence) {
      if (busy.some(other => overlap(span, other))) continue
      const text = words(now.draft, span).replace(LABEL, '')
      if (text.split(' ').length >= 3 && !GREETS.test(text)) return { slot, words: text }
    }
  }
  return undefined
}
