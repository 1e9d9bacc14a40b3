import type { DatabaseSync } from 'node:sqlite'
import { openSqlite } from './open-sqlite.ts'
import { StoreTrouble, type Kept, type Standing, type Store } from './store.ts'

interface Row {
  id: number
  until: string
  gone: 'deleted' | 'expired' | null
  events: number
  size: number
}

/** The store in one SQLite file, written ahead and synced. Throws StoreTrouble where the file cannot be used. */
export function sqliteStore(file: string): Store {
  return over(openSqlite(file))
}

/** The same over an open database. */
export function over(db: DatabaseSync): Store {
  const find = db.prepare('SELECT id, until, gone, events, size FROM attempt WHERE link = ?')
  const begin = db.prepare('INSERT INTO attempt (link, until) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const insert = db.prepare('INSERT INTO event (attempt, number, id, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
  const count = db.prepare('UPDATE attempt SET events = ?, size = ?, until = max(until, ?) WHERE id = ?')
  const after = db.prepare('SELECT number, body FROM event WHERE attempt = ? AND number > ? ORDER BY number')
  const drop = db.prepare('DELETE FROM event WHERE attempt = ?')
  const close = db.prepare('UPDATE attempt SET gone = ?, events = 0, size = 0 WHERE id = ?')
  const stale = db.prepare('SELECT id FROM attempt WHERE gone IS NULL AND until < ?')
  const write = together(db)

  const row = (link: string) => find.get(link) as Row | undefined
  const standing = (link: string, now: string): Standing => {
    const found = row(link)
    if (!found) return { is: 'unknown' }
    const { until, events, size } = found
    return found.gone ? { is: found.gone } : until < now ? { is: 'expired' } : { is: 'open', until, events, size }
  }

  function append(link: string, events: readonly Kept[], { now, until }: { now: string; until: string }): Standing {
    const was = standing(link, now)
    if (was.is !== 'open') return was
    const { id } = row(link)!
    for (const event of events) {
      const body = JSON.stringify(event)
      const { changes } = insert.run(id, was.events + 1, event.id, body)
      if (!changes) continue
      was.events++
      was.size += body.length
    }
    count.run(was.events, was.size, until, id)
    return standing(link, now)
  }

  function end(id: number, why: 'deleted' | 'expired') {
    drop.run(id)
    close.run(why, id)
  }

  // Erased words must not live on in the write-ahead log.
  const scrub = () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)')

  return {
    open: (link, until) => write(() => void begin.run(link, until)),
    standing: async (link, now) => standing(link, now),
    append: (link, events, when) => write(() => append(link, events, when)),
    async since(link, number, most = { events: Infinity, size: Infinity }) {
      const found = row(link)
      const events: Kept[] = []
      if (!found || found.gone) return { events, last: number }
      let [last, size] = [number, 0]
      for (const read of after.iterate(found.id, number)) {
        if (events.length >= most.events || size >= most.size) break
        const { number: place, body } = read as { number: number; body: string }
        events.push(JSON.parse(body) as Kept)
        last = place
        size += body.length
      }
      return { events, last }
    },
    async erase(link) {
      await write(() => {
        const found = row(link)
        if (found) end(found.id, 'deleted')
      })
      scrub()
    },
    async sweep(now) {
      const ended = await write(() => {
        const rows = stale.all(now) as { id: number }[]
        for (const { id } of rows) end(id, 'expired')
        return rows.length
      })
      if (ended) scrub()
      return ended
    },
    close: async () => db.close(),
  }
}

interface Waiting {
  work: () => unknown
  settle: () => void
  fail: (error: unknown) => void
}

/** Runs writes that arrive together in one transaction: they share one sync of the disk, which is most of their cost. */
function together(db: DatabaseSync): <T>(work: () => T) => Promise<T> {
  const waiting: Waiting[] = []
  function commit(all: Waiting[]) {
    try {
      db.exec('BEGIN IMMEDIATE')
      for (const { work } of all) work()
      db.exec('COMMIT')
      for (const { settle } of all) settle()
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      // What one of them broke is not the others' fault.
      if (all.length > 1) for (const one of all) commit([one])
      else all[0]!.fail(troubleOf(error))
    }
  }
  const run = () => commit(waiting.splice(0))
  return work =>
    new Promise((resolve, reject) => {
      let value: ReturnType<typeof work>
      if (waiting.length === 0) setImmediate(run)
      waiting.push({ work: () => (value = work()), settle: () => resolve(value), fail: reject })
    })
}

const FULL = 13

function troubleOf(error: unknown): unknown {
  const code = (error as { errcode?: number }).errcode
  if (code === undefined) return error
  return (code & 255) === FULL
    ? new StoreTrouble(
        'no-room',
        'There is no room left on the disk that holds the saved work. Free some; devices keep trying.',
      )
    : new StoreTrouble('broken', `The database refused (${(error as { errstr?: string }).errstr}, code ${code}).`)
}
