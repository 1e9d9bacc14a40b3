import type { Work } from '../exercise/work.ts'
import { privateIn } from '../take-away/taken.ts'
import { waitOf } from './ask.ts'
import type { Exchange } from './exchange.ts'
import type { Copy, Gone } from './saving.ts'

/** Milliseconds: from a change to saving it, and between looks for news. */
const SOON = 1500
const NEWS = 30_000

/** Keeps a copy in step with the work until it is stopped. */
export interface Copying {
  /** Says and hears at once; the first request leaves before this returns. */
  now(): void
  stop(): void
}

/** `tell` hears how it goes, `ended` that there is no copy any more. Turns never overlap. */
export function copying(
  work: Work,
  talk: Exchange,
  tell: (change: Partial<Copy>) => void,
  ended: (why: Gone) => void,
): Copying {
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let busy = false
  let again = false
  let changed = false
  let stopped = false
  let saved = false

  function soon(wait: number) {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void turn(), wait)
  }

  async function turn() {
    again = busy
    if (busy || stopped) return
    busy = true
    changed = false
    const { engine, conversation } = work.get()
    // Without the engine nobody can say whether something private is in it.
    const unread = !engine || !conversation
    const held = unread || privateIn(conversation).length > 0
    const answer = await talk.turn(held)
    busy = false
    if (stopped) return
    if (answer.ok) {
      tries = 0
      const { until, left, stays } = answer.value
      const state = left === 0 ? 'saved' : held && !unread ? 'held' : 'saving'
      saved = left === 0
      tell({ until, stays, state })
      soon(again || (left > 0 && !held) ? 0 : changed ? SOON : NEWS)
    } else if (answer.no === 'away') {
      tell({ state: 'waiting' })
      soon(waitOf(tries++, answer.wait))
    } else ended(answer.no)
  }

  let seen = ''
  const unsubscribe = work.subscribe(() => {
    const { events, engine } = work.get()
    const now = `${events.length} ${!!engine}`
    if (now === seen) return
    seen = now
    changed = true
    if (tries === 0) soon(SOON)
    if (saved) tell({ state: 'saving' })
    saved = false
  })

  return {
    now() {
      tries = 0
      void turn()
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      unsubscribe()
    },
  }
}
