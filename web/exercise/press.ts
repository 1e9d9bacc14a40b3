import type { Choice, Conversation, Finding, SlotName } from '../../engine/index.ts'
import type { Panel } from './dock.tsx'
import { readWork } from '../../protocol.ts'
import type { Saver } from '../saving/saving.ts'
import { downloadWork } from './keep.tsx'
import type { Place } from './path.ts'
import { placedSince, type Placed } from './placed.ts'
import { texts } from '../texts/exercise.ts'
import type { Work } from './work.ts'

/** Does what a choice of the coach says: an event, or the focus on what it speaks of. Gives the words that it put into the note. */
export function carryOut(
  choice: Choice,
  work: Work,
  page: { place: Place; panel(panel: Panel): void; reader(): void },
): Placed | undefined {
  let placed: Placed | undefined
  if (choice.act) {
    work.flush()
    const { engine, conversation } = work.get()
    // The draft may have moved on since the coach made its offer.
    if (choice.act.type === 'nothing-blocked' && engine && conversation)
      work.act({ type: 'nothing-blocked', draft: engine.nothingBlocked(conversation.draft, lineOf(choice)) })
    else if (choice.act.type === 'place' && engine && conversation) {
      const { question, slot } = askedIn(conversation)
      work.act({ ...choice.act, ...engine.placement(conversation.draft, question, choice.act.text, slot) })
    } else work.act(choice.act)
    const { type } = choice.act
    if (conversation && (type === 'place' || type === 'nothing-blocked')) placed = placedSince(work, conversation.draft)
  }
  if (!choice.focus) return placed
  if (choice.focus === 'reader') {
    page.reader()
    return placed
  }
  const story = page.place === 'story-2' ? 2 : 1
  const id = { draft: 'draft', answer: 'answer', story: `story-${story}`, line: `line-${story}` }[choice.focus]
  page.panel(choice.focus === 'answer' ? 'coach' : 'write')
  requestAnimationFrame(() => (document.getElementById(id) ?? document.getElementById('message'))?.focus())
  return placed
}

// Where the note tells of a fault, nothing *else* is blocked.
const lineOf = (choice: Choice) => (choice.key === 'nothing-else-blocked' ? 'Nothing else is blocked.' : undefined)

/** What the conversation is asking about: a question, or a missing part of the note. */
export function askedIn({ open, asking, floor }: Conversation): {
  question: Finding | undefined
  slot: SlotName | undefined
} {
  const question = open.find(({ id }) => id === floor.question) ?? open.find(({ id }) => id === asking)
  const slot = floor.question.startsWith('slot-') ? (floor.question.slice(5) as SlotName) : undefined
  return { question, slot: question ? undefined : slot }
}

/** The work as a file in the learner's downloads. */
export function saveFile(work: Work): void {
  work.flush()
  downloadWork(work.get().events)
}

/** Adds the events of a file to the work; gives a plain sentence about what came of it. */
export async function restoreFile(file: File, work: Work): Promise<string> {
  const read = readWork(await file.text())
  if (!read.ok) return read.error
  return work.restore(read.value.events) ? texts.keep.restored : texts.keep.nothingNew
}

/** Erases the work here and on the server; gives a plain sentence about it. */
export async function eraseAll(work: Work, saver: Saver): Promise<string> {
  await saver.erase()
  await work.erase()
  return texts.keep.erased
}
