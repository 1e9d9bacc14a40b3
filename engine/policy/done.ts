import { nameOf } from '../bar.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { make, quiet, type Move } from './move.ts'
import { words } from './quote.ts'

/** Whether all four lines of the bar are clear. */
export function allClear(now: Conversation): boolean {
  return Object.values(now.bar).every(line => line.state === 'clear')
}

/** Whether the first two lines of the bar are clear. */
export function updateClears(now: Conversation): boolean {
  return now.bar.real.state === 'clear' && now.bar.questions.state === 'clear'
}

/** All four lines are clear: says so once, offers the page to take away, stops. */
export function done(now: Conversation): Move {
  if (now.made.done) return quiet({ done: 'yes' })
  const name = words(nameOf(now.stories[1]) || nameOf(now.stories[0]))
  return make('done', { name }, [
    { key: 'take-away', act: { type: 'go', where: 'take-away' } },
    { key: 'edit-line', focus: 'line' },
  ])
}

/** The next stranger’s note to read cold, without the coach. */
export function tryOne(now: Conversation): Move {
  return make('try', { nth: String(now.tried.length) }, [{ key: 'skip-try', act: { type: 'skip', what: 'try' } }])
}
