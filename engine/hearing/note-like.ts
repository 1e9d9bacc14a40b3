import { segment } from '../segments.ts'

const LABEL =
  /^\s*(?:[-*•]\s*)?(?:done|todo|to do|blocked|stuck|next|situation|status|update|handover|waiting|open|for you|where we are|needs|outstanding|stock|notes?|re|subject|hi all|morning all|hi team)\b[^\n]{0,30}:/im
const TIMES =
  /\b(?:\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm)|mon|tues?|weds?|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|this morning)\b/gi
const DID =
  /\b(?:done|sent|checked|cleaned|finished|ordered|delivered|fixed|still|waiting|not yet|needs?|please|left|moved|rang|called|booked|closed|locked|left|restocked|due|ready|missing|broken|leaking)\b/gi
const ASIDE = /\b(?:i think|this lesson|your question|the question|you asked|my example|what do you mean|coach)\b/i

/** Whether a message reads like an update or handover: several facts, most of them about work and not about the chat. */
export function looksLikeNote(text: string): boolean {
  // A long run of marks is one mark: cutting sentences would otherwise look at each again.
  const head = text.slice(0, 4_000).replace(/([.!?…])[.!?…]{2,}/g, '$1')
  const note = segment(head)
  const words = note.words.length
  if (words < 12 || ASIDE.test(head)) return false
  const lines = note.lines.filter(l => !l.blank).length
  const facts =
    Math.min(2, head.match(TIMES)?.length ?? 0) +
    Math.min(3, head.match(DID)?.length ?? 0) +
    (LABEL.test(head) ? 2 : 0) +
    (lines >= 3 ? 2 : 0) +
    (note.sentences.length >= 3 ? 1 : 0)
  const past = head.match(/\b(?:i|we) (?:used to|worked|was|were|had|once)\b/gi)?.length ?? 0
  return facts - past * 2 >= (words < 25 ? 4 : 3)
}
