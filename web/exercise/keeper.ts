import { sessionEvents } from './session-storage.ts'
import { forgetting, setForgetting } from './shelf.ts'
import { openStorage, removeStorage, rescue, type Kept, type Storage } from './storage.ts'

/** How well the work is kept: still opening, in the browser, only in this page, or only in this page because there is no room. */
export type Keeping = 'opening' | 'kept' | 'memory' | 'full'

/** Brings events into the browser's storage, and says how that goes. What could not be stored is tried again with the next event. */
export interface Keeper {
  /** What was kept: the events, and what lay there but is none. */
  open(): Promise<{ events: Kept[]; broken: unknown[] }>
  /** Settles with whether everything is stored. */
  keep(events: Kept[]): Promise<boolean>
  /** What another tab may have stored since. */
  again(): Promise<Kept[]>
  erase(): Promise<void>
  /** Moves everything to where the page forgets it when it is closed, or back; settles with whether that could be done. */
  forget(on: boolean, events: Kept[]): Promise<boolean>
}

export function keeper(tell: (keeping: Keeping) => void): Keeper {
  let storage: Storage | undefined
  let waiting: Kept[] = []

  async function keep(events: Kept[]): Promise<boolean> {
    waiting.push(...events)
    if (!storage) return false
    const batch = waiting
    waiting = []
    try {
      await storage.add(batch)
      tell('kept')
      return waiting.length === 0
    } catch (error) {
      waiting = [...batch, ...waiting]
      tell((error as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : 'memory')
      return false
    }
  }

  return {
    keep,
    async open() {
      storage = forgetting() ? sessionEvents() : await openStorage()
      const read = await storage?.read().catch(() => undefined)
      const rescued = read ? [] : await rescue()
      if (!read) storage = undefined
      tell(read ? 'kept' : 'memory')
      if (waiting.length > 0) void keep([])
      if (!forgetting()) void navigator.storage?.persist?.().catch(() => false)
      return { events: read?.events ?? [], broken: [...rescued, ...(read?.broken ?? [])] }
    },
    again: async () => (await storage?.read().catch(() => undefined))?.events ?? [],
    async erase() {
      waiting = []
      if (storage) return storage.clear().catch(() => undefined)
      await removeStorage()
      storage = await openStorage()
      if (storage) tell('kept')
    },
    async forget(on, events) {
      const before = storage
      const target = on ? sessionEvents() : await openStorage()
      if (!target || !setForgetting(on)) return false
      try {
        await target.add(events)
      } catch {
        await target.clear().catch(() => undefined)
        setForgetting(!on)
        return false
      }
      waiting = []
      storage = target
      await before?.clear().catch(() => undefined)
      tell('kept')
      return true
    },
  }
}
