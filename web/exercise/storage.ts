import { deleteDB, openDB, type IDBPDatabase } from 'idb'
import type { Event, UnknownEvent } from '../../engine/index.ts'

export type Kept = Event | UnknownEvent

/** Where events rest in this browser. `add` rejects with a QuotaExceededError when the browser has no room left. */
export interface Storage {
  /** Every event that can be read, and what lay there but is none. */
  read(): Promise<{ events: Kept[]; broken: unknown[] }>
  add(events: Kept[]): Promise<void>
  clear(): Promise<void>
}

const NAME = 'coldread'
const EVENTS = 'events'

/** Whether a value has the five fields that every event has. */
export function isEvent(value: unknown): value is Kept {
  const event = value as Partial<Kept> | null
  return (
    typeof event === 'object' &&
    event !== null &&
    [event.id, event.at, event.device, event.type].every(field => typeof field === 'string' && field !== '') &&
    Number.isFinite(event.seq) &&
    !Number.isNaN(Date.parse(event.at!))
  )
}

/** Opens the browser's storage; undefined where there is none (some in-app browsers, some private windows). */
export async function openStorage(): Promise<Storage | undefined> {
  try {
    const opening = openDB(NAME, 1, { upgrade: db => void db.createObjectStore(EVENTS, { keyPath: 'id' }) })
    // A browser that never answers is one that keeps nothing.
    const patience = new Promise<undefined>(resolve => setTimeout(resolve, 5000))
    const db = await Promise.race([opening, patience])
    return db && over(db)
  } catch {
    return undefined
  }
}

/** What can still be read out of a storage that is not as ours should be; leaves it as it is. */
export async function rescue(): Promise<unknown[]> {
  const found: unknown[] = []
  try {
    const db = await openDB(NAME)
    for (const store of db.objectStoreNames) found.push(...(await db.getAll(store)))
    db.close()
  } catch {
    // Nothing there that can be read.
  }
  return found
}

/** Removes the storage whole, so that a new one can be opened. */
export async function removeStorage(): Promise<void> {
  await deleteDB(NAME).catch(() => undefined)
}

function over(db: IDBPDatabase): Storage {
  // Another tab that deletes everything must not wait for this one.
  db.addEventListener('versionchange', () => db.close())
  return {
    async read() {
      const all: unknown[] = await db.getAll(EVENTS)
      return { events: all.filter(isEvent), broken: all.filter(value => !isEvent(value)) }
    },
    async add(events) {
      const tx = db.transaction(EVENTS, 'readwrite', { durability: 'strict' })
      await Promise.all([...events.map(event => tx.store.put(event)), tx.done])
    },
    clear: () => db.clear(EVENTS),
  }
}
