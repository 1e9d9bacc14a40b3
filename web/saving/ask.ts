import { checkSynced, type Synced } from '../../sync.ts'
import type { Kept } from '../exercise/storage.ts'

/** Why the server did not do it. `away`: it cannot be reached or is in trouble, so it is worth asking again. */
export type No = 'unknown' | 'deleted' | 'expired' | 'away'

export type Answer<T> = { ok: true; value: T } | { ok: false; no: No; wait: number }

/** What a page asks of the server about one saved copy; none of these ever rejects. */
export interface Server {
  /** Whether work can be saved here at all. */
  there(): Promise<boolean>
  open(key: string): Promise<Answer<null>>
  sync(key: string, after: number, events: Kept[]): Promise<Answer<Synced>>
  erase(key: string): Promise<Answer<null>>
}

/** Asks beside the page, wherever that lies. The key travels in a header, never in the address. */
export function server(page = document.baseURI): Server {
  const at = (path: string) => new URL(path, page.split('#')[0])
  const ask = async (key: string, method: string, path = 'saved', data?: unknown): Promise<Answer<unknown>> => {
    try {
      const body = data === undefined ? undefined : JSON.stringify(data)
      const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
      // What is said in the last moment of a page still arrives, if it is short.
      const keepalive = !!body && body.length < 20_000
      const answer = await fetch(at(path), { method, headers, cache: 'no-store', keepalive, ...(body && { body }) })
      if (answer.ok) return { ok: true, value: answer.status === 204 ? null : await answer.json() }
      const { is } = (await answer.json().catch(() => ({}))) as { is?: string }
      const gone = is === 'unknown' || is === 'deleted' || is === 'expired'
      return { ok: false, no: gone ? is : 'away', wait: Number(answer.headers.get('Retry-After') ?? 0) }
    } catch {
      return { ok: false, no: 'away', wait: 0 }
    }
  }
  const done = (answer: Answer<unknown>): Answer<null> => (answer.ok ? { ok: true, value: null } : answer)
  return {
    async there() {
      const answer = await fetch(at('saved'), { cache: 'no-store' }).catch(() => undefined)
      return answer?.status === 204
    },
    open: async key => done(await ask(key, 'PUT')),
    async sync(key, after, events) {
      const answer = await ask(key, 'POST', 'saved/sync', { after, events })
      if (!answer.ok) return answer
      const checked = checkSynced(answer.value)
      return checked.ok ? checked : { ok: false, no: 'away', wait: 0 }
    },
    erase: async key => done(await ask(key, 'DELETE')),
  }
}

/** The longest between two tries, in milliseconds. */
const LONGEST = 60_000

/** How long to wait before asking a server again that was away so many times, in milliseconds; `least` is its own word, in seconds. */
export function waitOf(tries: number, least: number): number {
  return Math.max(least * 1000, Math.min(LONGEST, 2000 * 2 ** tries))
}
