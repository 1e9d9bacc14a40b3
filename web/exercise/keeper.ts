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
      storage = await openStorage()
      const read = await storage?.read().catch(() => undefined)
      const rescued = read ? [] : await rescue()
      if (!read) storage = undefined
      tell(read ? 'kept' : 'memory')
      if (waiting.length > 0) void keep([])
      void navigator.storage?.persist?.().catch(() => false)
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
  }
}
