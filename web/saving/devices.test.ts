import fc from 'fast-check'
import assert from 'node:assert/strict'
import test from 'node:test'
import { replay } from '../../engine/index.ts'
import { savingRoutes } from '../../server/saving/routes.ts'
import { LIMITS } from '../../server/saving/limits.ts'
import { sqliteStore } from '../../server/store/sqlite.ts'
import { merged } from '../exercise/merge.ts'
import type { Kept } from '../exercise/storage.ts'
import type { Work } from '../exercise/work.ts'
import { server } from './ask.ts'
import { exchange } from './exchange.ts'

// The whole way: the page's own exchange, the server's own routes, a real database. Only the wire between them is the test's.

const KEY = '0123456789ABCDEFGHJKMNPQRSTV'
const voice = { coach: 'Wren', support: { distress: 'Samaritans', danger: '999' } }
const lavish = { points: 1e9, duration: 60 }
const unlimited = { ...LIMITS, link: lavish, address: lavish, strange: lavish }
const MINUTE = 60_000
const NOW = Date.parse('2026-03-01T06:00:00.000Z')

/** A server, and a wire to it that can be cut: before the request arrives, or after it, when only the answer is lost. */
function place(t: { mock: typeof test.mock }) {
  const store = sqliteStore(':memory:')
  const app = savingRoutes({ store, now: () => new Date(NOW), limits: unlimited })
  const wire = { cut: '' as '' | 'before' | 'after' }
  t.mock.method(globalThis, 'fetch', async (url: URL, init: RequestInit) => {
    if (wire.cut === 'before') throw new TypeError('offline')
    const answer = await app.request(url.pathname.replace(/^\/saved/, '') || '/', init)
    if (wire.cut === 'after') throw new TypeError('offline')
    return answer
  })
  return { wire, store }
}

/** A device with its own events and its own clock, which may be wrong by so many milliseconds. */
function device(name: string, skew = 0, known?: Kept[]) {
  let events: Kept[] = []
  let seq = 0
  const offered: string[] = []
  const work = {
    get: () => ({ events }),
    restore(come: Kept[]) {
      const { all, fresh } = merged(events, come)
      events = all
      return fresh.length
    },
    offer: (draft: string) => offered.push(draft),
  } as unknown as Work
  const talk = exchange(work, server('http://learn.example/'), KEY, known)
  return {
    events: () => events,
    offered,
    work,
    write(text: string, minute: number) {
      const at = Math.max(NOW - 60 * MINUTE + minute * MINUTE + skew, Date.parse(events.at(-1)?.at ?? '') + 1 || 0)
      const act = seq % 4 === 3 ? { type: 'message', text } : { type: 'draft', text }
      const event = { id: `${name}-${++seq}`, at: new Date(at).toISOString(), device: name, seq, ...act }
      work.restore([event])
    },
    async sync() {
      for (let turn = 0; turn < 20; turn++) {
        const answer = await talk.turn(false)
        if (!answer.ok || answer.value.left === 0) return answer
      }
      throw new Error(`${name} is never done`)
    },
  }
}

const sorted = (events: Kept[]) => [...events].sort((a, b) => (a.id < b.id ? -1 : 1))
const note = (n: number) => `Boiler room, round ${n}. Done: the pump is bled. Next: read the gauge at ${n % 24}:00.`

test('two devices, whoever is offline and whatever is lost on the way, come to the same work', async t => {
  const step = fc.record({
    who: fc.nat(1),
    does: fc.constantFrom('writes', 'writes', 'syncs', 'is cut off before', 'loses the answer'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), async steps => {
      const { wire, store } = place(t)
      const both = [device('phone', 0, []), device('desk')]
      await both[0]!.sync()
      for (const [minute, { who, does }] of steps.entries()) {
        wire.cut = does === 'is cut off before' ? 'before' : does === 'loses the answer' ? 'after' : ''
        if (does === 'writes') both[who]!.write(note(minute), minute)
        else await both[who]!.sync()
      }
      wire.cut = ''
      for (const one of [...both, ...both]) assert.ok((await one.sync()).ok)
      const [phone, desk] = both.map(one => sorted(one.events()))
      assert.deepEqual(phone, desk)
      const written = steps.filter(({ does }) => does === 'writes').length
      assert.equal(phone!.length, written, 'each event once')
      const [a, b] = both.map(one => replay(one.events(), voice))
      assert.deepEqual(a, b)
      await store.close()
      t.mock.restoreAll()
    }),
    { numRuns: 25 },
  )
})

test('a clock years ahead is set right on the way, in order, and the other device sees the same', async t => {
  const { store } = place(t)
  const ahead = device('phone', 3 * 365 * 24 * 60 * MINUTE, [])
  for (const minute of [1, 2, 3]) ahead.write(note(minute), minute)
  assert.ok((await ahead.sync()).ok)
  assert.ok(ahead.events().every(({ at }) => at <= new Date(NOW).toISOString()))
  assert.deepEqual(
    ahead.events().map(({ id }) => id),
    ['phone-1', 'phone-2', 'phone-3'],
  )
  const other = device('desk')
  await other.sync()
  assert.deepEqual(other.events(), ahead.events())
  await store.close()
})

test('a server that has lost its copy is given everything again', async t => {
  place(t)
  const phone = device('phone', 0, [])
  phone.write(note(1), 1)
  await phone.sync()
  t.mock.restoreAll()
  place(t)
  assert.equal((await phone.sync()).ok, false)
  assert.ok((await phone.sync()).ok)
  const other = device('desk')
  await other.sync()
  assert.equal(other.events().length, 1)
})

test('a change too large for the link stays in the browser and holds up nothing', async t => {
  place(t)
  const phone = device('phone', 0, [])
  phone.write('x'.repeat(400_000), 1)
  phone.write(note(2), 2)
  const answer = await phone.sync()
  assert.deepEqual(answer.ok && [answer.value.left, answer.value.stays], [0, 1])
  assert.equal(phone.events().length, 2)
})

test('of a note that both changed, the version that is not shown is offered', async t => {
  place(t)
  const [phone, desk] = [device('phone', 0, []), device('desk')]
  await phone.sync()
  await desk.sync()
  phone.write('written at the desk', 1)
  await phone.sync()
  desk.write('written on the train', 2)
  await desk.sync()
  assert.deepEqual(desk.offered, ['written at the desk'])
  await phone.sync()
  assert.deepEqual(phone.offered, [], 'what was already saved is no clash for the device that saved it')
})
