import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createHash } from 'node:crypto'
import { checkSync, KEY, type Synced } from '../../sync.ts'
import type { Store } from '../store/store.ts'
import { addressOf } from './address.ts'
import { deriveBar } from './derive-bar.ts'
import { gates, LIMITS, type Limits } from './limits.ts'
import { ANSWER_MOST, DAY, sorted, untilOf } from './sorted.ts'

/** What saving needs from outside: where work lies, the time, and whom to let in how often. */
export interface Saving {
  store: Store
  now?: () => Date
  limits?: Limits
  /** The host's own proxy stands before the server. */
  proxied?: boolean
}

type Vars = { Variables: { link: string } }

/** The most bytes that a request may hold: SYNC_SIZE code units take at most three bytes each, and some frame. */
const BODY_MOST = 1_000_000

/**
 * The routes of saving by private link. The key comes in the Authorization header, never in an address, and only its hash goes on
 * from here. Every answer that is no success says in one sentence what to do; `is` says the same to a program.
 */
export function savingRoutes({ store, now = () => new Date(), limits = LIMITS, proxied = false }: Saving): Hono<Vars> {
  const gate = gates(limits)
  const app = new Hono<Vars>()

  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store')
    const address = addressOf(c, proxied)
    const key = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''
    // Asked without a key: whether work can be saved here at all.
    if (!key && c.req.method === 'GET') return c.body(null, 204)
    if (!KEY.test(key)) return says(c, 401, 'no-link', 'This is no whole link. Copy it again, all of it.')
    const link = createHash('sha256').update(key).digest('base64url')
    const standing = await store.standing(link, now().toISOString())
    const wait =
      (await gate.address(address)) ||
      (await gate.link(link)) ||
      (standing.is === 'unknown' && (await gate.strange(address)))
    if (wait) {
      c.header('Retry-After', String(wait))
      return says(c, 429, 'too-often', 'That was very often. Nothing is lost; wait a little.')
    }
    c.set('link', link)
    if (standing.is === 'deleted') return says(c, 410, 'deleted', 'This copy was deleted.')
    if (standing.is === 'expired') return says(c, 410, 'expired', 'This copy was not used for 12 months and is erased.')
    if (standing.is === 'unknown' && c.req.method !== 'PUT')
      return says(c, 404, 'unknown', 'There is no work under this link.')
    return next()
  })

  app.put('/', async c => {
    await store.open(c.var.link, untilOf(now()))
    return c.json({ until: untilOf(now()) }, 201)
  })

  app.get('/', async c => {
    const standing = await store.standing(c.var.link, now().toISOString())
    const { events } = await store.since(c.var.link, 0, { events: Infinity, size: Infinity })
    return c.json({ ...standing, bar: await deriveBar(events) })
  })

  const limit = bodyLimit({
    maxSize: BODY_MOST,
    onError: c => says(c, 413, 'too-large', 'This is more than one request may hold. Send fewer events at a time.'),
  })
  app.post('/sync', limit, async c => {
    const checked = checkSync(await c.req.json<unknown>().catch(() => undefined))
    if (!checked.ok) return says(c, 400, 'unsound', checked.error)
    const at = now()
    const had = await store.standing(c.var.link, at.toISOString())
    if (had.is !== 'open') return says(c, 410, 'deleted', 'This copy was deleted.')
    const { kept, refused } = sorted(checked.value.events, at, had)
    const until = untilOf(at)
    // A device that only asks for news need not wait for the disk each time.
    const renews = kept.length > 0 || Date.parse(until) - Date.parse(had.until) > DAY
    const standing = renews ? await store.append(c.var.link, kept, { now: at.toISOString(), until }) : had
    if (standing.is !== 'open') return says(c, 410, 'deleted', 'This copy was deleted.')
    const sent = new Set(kept.map(({ id }) => id))
    const { events, last } = await store.since(c.var.link, checked.value.after, ANSWER_MOST)
    const answer: Synced = {
      events: events.filter(({ id }) => !sent.has(id)),
      last,
      more: last < standing.events,
      refused,
      until: standing.until,
      now: at.toISOString(),
    }
    return c.json(answer)
  })

  app.delete('/', async c => {
    await store.erase(c.var.link)
    return c.body(null, 204)
  })

  return app
}

function says(c: Context, status: 400 | 401 | 404 | 410 | 413 | 429, is: string, error: string): Response {
  return c.json({ is, error }, status, { 'Cache-Control': 'no-store' })
}
