import type { Kept } from '../exercise/storage.ts'

/**
 * The events in `ahead` (ids), whose clock ran more than a day ahead, stamped anew: the last of them at `now` (the server's
 * time), the others as long before it as they were, and none before what they came after.
 */
export function restamped(events: readonly Kept[], ahead: ReadonlySet<string>, now: string): Kept[] {
  const order = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq))
  const wrong = order.filter(({ id }) => ahead.has(id))
  const shift = Date.parse(now) - Date.parse(wrong.at(-1)?.at ?? now)
  let last = Math.max(0, ...order.filter(({ id, at }) => !ahead.has(id) && at <= now).map(({ at }) => Date.parse(at)))
  return wrong.map(event => {
    last = Math.max(last + 1, Date.parse(event.at) + shift)
    return { ...event, at: new Date(last).toISOString() }
  })
}
