import { readUpdate, type SlotName, type UpdateFindings } from '../update/read.ts'
import { effect } from './closed.ts'
import type { Conversation } from './conversation.ts'

/** The conversation with another draft or reader: read once, what closed noted, the question on screen followed through the edit. */
export function redraft(was: Conversation, draft: string, reader: string): Conversation {
  if (draft === was.draft && reader === was.reader) return was
  const update = readUpdate(draft, reader)
  const { situation } = update.slots
  const [first] = situation.state === 'present' ? situation.evidence : []
  const stands = first ? draft.slice(first.from, first.to) : was.coldRead ? was.stands : ''
  if (!was.coldRead) return { ...was, draft, reader, update, stands }
  const open = update.questions.filter(q => !(q.id in was.dismissed))
  const seen = effect(was.draft, was.open, draft, update.questions)
  const { renamed, touched } = seen
  // A text that is no real note any more raises no questions; that answers none.
  const closed = update.readable === 'yes' && update.real.yes ? seen.closed : []
  const asking = renamed.get(was.asking) ?? was.asking
  const isOpen = open.some(q => q.id === asking)
  const tried = isOpen && touched.has(was.asking)
  const tries = Object.fromEntries(Object.entries(was.tries).map(([id, n]) => [renamed.get(id) ?? id, n]))
  if (tried) tries[asking] = (tries[asking] ?? 0) + 1
  const slot = was.floor.question
  if (isMissing(update, slot) && wordCount(draft) >= wordCount(was.draft) + 3) tries[slot] = (tries[slot] ?? 0) + 1
  // A question closed by naming another reader closed by the learner's word, not by words in the draft.
  const credited = draft === was.draft ? closed.map(c => ({ ...c, by: 'learner' as const, words: reader })) : closed
  return {
    ...was,
    draft,
    reader,
    update,
    stands,
    open,
    closed: credited,
    touched: touched.has(was.asking),
    asking: isOpen ? asking : '',
    tries,
    skipped: was.skipped.map(id => renamed.get(id) ?? id),
    drafts: [...was.drafts, { at: was.at, open: open.length, closed: credited }],
  }
}

/** Whether a part of the note that was asked for ('slot-next') is still not there. */
const isMissing = (update: UpdateFindings, key: string) =>
  SLOTS.some(slot => key === `slot-${slot}` && update.slots[slot].state !== 'present')

const SLOTS: SlotName[] = ['situation', 'done', 'next', 'blocked']

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length

/** The conversation with these dismissals: what is open of the draft as it stands. */
export function withDismissals(was: Conversation, dismissed: Record<string, string>): Conversation {
  const open = was.coldRead ? was.update.questions.filter(q => !(q.id in dismissed)) : []
  return { ...was, dismissed, open }
}

/** The conversation once the learner has asked for the cold read: from here on questions are open. */
export function coldRead(was: Conversation): Conversation {
  const now = withDismissals({ ...was, coldRead: true, where: 'cold-read' }, was.dismissed)
  if (was.coldRead && was.drafts.length) return now
  return { ...now, drafts: [{ at: was.at, open: now.open.length, closed: [] }] }
}
