import type { Conversation } from '../conversation/conversation.ts'
import type { Which } from '../conversation/event.ts'
import { done, updateClears } from './done.ts'
import { invite } from './first-reading.ts'
import { make, type Move } from './move.ts'
import { words } from './quote.ts'
import { storyPath } from './stories.ts'
import { ask, cleared, updatePath } from './update.ts'

/** Where the work stands and what was open last: after a break, a detour, or a message that asks for nothing. */
export function pickUp(now: Conversation): Move {
  if (now.where === 'story-1' || now.where === 'story-2') return storyPath(now, now.where === 'story-1' ? 1 : 2)
  if (now.update.readable === 'empty' || !now.coldRead) return invite(now)
  if (!updateClears(now)) return open(now)
  const which = nextStory(now)
  return which ? storyPath(now, which) : done(now)
}

/** The note, for one who asked to see it: what is open in it; where nothing is, that. It never leads to a story. */
export function toNote(now: Conversation): Move {
  if (now.update.readable === 'empty' || !now.coldRead) return invite(now)
  if (!updateClears(now)) return open(now)
  return cleared(now)
}

function open(now: Conversation): Move {
  const asked = now.open.find(q => q.id === now.asking)
  return asked ? ask(asked, { back: 'yes' }) : updatePath(now)
}

/** The first story that is not told and named; 0 where both are. */
export function nextStory(now: Conversation): Which | 0 {
  const undone = now.stories.findIndex(
    story => !story.reading.told || (!story.competency && !story.reading.competency_named),
  )
  return undone < 0 ? 0 : undone === 0 ? 1 : 2
}

/** The stories are left for now: what there is stands, or the note goes on. */
export function storiesWait(now: Conversation): Move {
  return updateClears(now)
    ? make('rest', { story: 'yes' }, [{ key: 'take-away', act: { type: 'go', where: 'take-away' } }])
    : pickUp({ ...now, where: 'draft' })
}

/** The same after a resume: says first that the work is there, and names what was open last. */
export function welcomeBack(now: Conversation): Move {
  const move = pickUp(now)
  const last = now.open.find(q => q.id === now.asking)
  return { ...move, about: { ...move.about, resumed: last ? words(last.quote) : 'yes' } }
}
