import type { Conversation } from '../conversation/conversation.ts'
import { nothingBlocked } from '../conversation/nothing-blocked.ts'
import { askedOf } from './answer.ts'
import { make, type Move } from './move.ts'
import { blockedChoices, faultIn, nothingDone } from './update.ts'

/** "Nothing", said to "what is done?": the press that writes it as a line the reader can use; undefined where something is said. */
export function noneDone(now: Conversation, content: string): Move | undefined {
  const { slot } = askedOf(now) ?? {}
  if (slot !== 'done' || now.floor.move === 'ask-blocked' || !NONE.test(content)) return undefined
  return {
    ...make('offer-place', { answer: 'Nothing is done yet.', slot, none: 'yes' }, [nothingDone(now.draft)]),
    question: 'slot-done',
  }
}

const NONE =
  /^\W*(?:(?:well|um|no|sorry|honestly|there is|there['’]s)\W+)*(?:no|nope|none|nothing|nowt|not (?:yet|a thing|much|anything))(?:\W+(?:is|was|got|done|finished|else|yet|really|at all|so far|today|ready|to report|sorry))*\W*$/i

const SAID = /\bnothing\b[^.\n]{0,20}\b(?:blocked|stuck|waiting|held up)\b|\bno block(?:er)?s\b/i

/** "No, nothing": the press that writes it; "yes": what is it waiting on. */
export function stuck(now: Conversation, yes: boolean): Move {
  if (!yes && (nothingBlocked(now.draft) === now.draft || SAID.test(now.draft)))
    return make('nothing-is-blocked', { there: 'yes' })
  if (yes) return make('ask-slot', { slot: 'blocked', state: 'absent' }, [{ key: 'answer', focus: 'answer' }])
  return make('nothing-is-blocked', { slot: 'blocked' }, blockedChoices(now.draft, faultIn(now)).slice(0, 1))
}
