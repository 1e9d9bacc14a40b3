import { isEvent, type Kept } from './storage.ts'

/**
 * The events of two sides as one, in the order of time, each once; `fresh` are those that `have` lacked. The same event with two
 * times is one whose clock was set right since: the earlier time stands, whichever side it comes from.
 */
export function merged(have: readonly Kept[], come: readonly Kept[]): { all: Kept[]; fresh: Kept[] } {
  const all = new Map(have.map(event => [event.id, event]))
  const fresh = come.filter(event => {
    if (!isEvent(event)) return false
    const known = all.get(event.id)
    if (known && known.at <= event.at) return false
    all.set(event.id, event)
    return true
  })
  return { all: [...all.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), fresh }
}
