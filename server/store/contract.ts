import assert from 'node:assert/strict'
import test from 'node:test'
import type { Kept, Standing, Store } from './store.ts'

const NOW = '2026-03-01T06:00:00.000Z'
const LATER = '2027-03-01T06:00:00.000Z'
const when = { now: NOW, until: LATER }

const event = (id: string, text = 'Both ovens are cleaned.'): Kept =>
  ({ id, at: NOW, device: 'phone', seq: 1, type: 'draft', text }) as Kept
const ids = (events: Kept[]) => events.map(({ id }) => id)
const is = (standing: Standing) => standing.is

/** What every engine of the store must keep to; `make` gives an empty one. */
export function keepsTheContract(name: string, make: () => Store): void {
  const claim = (what: string, check: (store: Store) => Promise<void>) =>
    test(`${name}: ${what}`, async () => {
      const store = make()
      await check(store)
      await store.close()
    })

  claim('a link that nobody opened is unknown, and nothing can be put there', async store => {
    assert.equal(is(await store.standing('a', NOW)), 'unknown')
    assert.equal(is(await store.append('a', [event('1')], when)), 'unknown')
    assert.deepEqual(await store.since('a', 0), { events: [], last: 0 })
  })

  claim('events come back in the order they came in, as they were, numbered without a gap', async store => {
    await store.open('a', LATER)
    await store.append('a', [event('3'), event('1', 'Zoë’s “keys”: 日本 😀\u0000\u2028')], when)
    await store.append('a', [event('2')], when)
    const { events, last } = await store.since('a', 0)
    assert.deepEqual(events, [event('3'), event('1', 'Zoë’s “keys”: 日本 😀\u0000\u2028'), event('2')])
    assert.equal(last, 3)
    assert.deepEqual(ids((await store.since('a', 1, { events: 1, size: 1000 })).events), ['1'])
    assert.deepEqual(await store.since('a', 3), { events: [], last: 3 })
  })

  claim('an answer of so much size still carries one event, so that asking again goes on', async store => {
    await store.open('a', LATER)
    await store.append('a', [event('1', 'long '.repeat(500)), event('2')], when)
    const { events, last } = await store.since('a', 0, { events: 9, size: 100 })
    assert.deepEqual([ids(events), last], [['1'], 1])
    assert.deepEqual(ids((await store.since('a', last, { events: 9, size: 100 })).events), ['2'])
  })

  claim('the same event twice changes nothing, not even when its words differ', async store => {
    await store.open('a', LATER)
    await store.append('a', [event('1'), event('1')], when)
    const standing = await store.append('a', [event('1', 'rewritten'), event('2')], when)
    const { events } = await store.since('a', 0)
    assert.deepEqual(events, [event('1'), event('2')])
    assert.equal(standing.is === 'open' && standing.events, 2)
    assert.equal(standing.is === 'open' && standing.size, events.map(e => JSON.stringify(e)).join('').length)
  })

  claim('one copy never holds another one’s events, even when their ids are the same', async store => {
    await store.open('a', LATER)
    await store.open('b', LATER)
    await Promise.all([store.append('a', [event('1', 'of a')], when), store.append('b', [event('1', 'of b')], when)])
    assert.deepEqual((await store.since('b', 0)).events, [event('1', 'of b')])
  })

  claim('opening twice leaves what is there', async store => {
    await store.open('a', LATER)
    await store.append('a', [event('1')], when)
    await store.open('a', LATER)
    assert.deepEqual(ids((await store.since('a', 0)).events), ['1'])
  })

  claim('use renews a copy and never shortens it', async store => {
    await store.open('a', '2026-04-01T00:00:00.000Z')
    const until = async (to: string) => {
      const standing = await store.append('a', [], { now: NOW, until: to })
      return standing.is === 'open' && standing.until
    }
    assert.equal(await until(LATER), LATER)
    assert.equal(await until('2026-05-01T00:00:00.000Z'), LATER)
  })

  claim('past its day a copy is expired: nothing goes in, and sweeping erases it and no other', async store => {
    await store.open('old', '2026-02-01T00:00:00.000Z')
    await store.open('young', LATER)
    await store.append('old', [event('1')], { now: '2026-01-15T00:00:00.000Z', until: '2026-02-01T00:00:00.000Z' })
    await store.append('young', [event('1')], when)
    assert.equal(is(await store.append('old', [event('2')], when)), 'expired')
    assert.equal(await store.sweep(NOW), 1)
    assert.equal(await store.sweep(NOW), 0)
    assert.equal(is(await store.standing('old', NOW)), 'expired')
    assert.deepEqual((await store.since('old', 0)).events, [])
    assert.deepEqual(ids((await store.since('young', 0)).events), ['1'])
  })

  claim('deleted is for good: the words are gone, and no device can fill the copy again', async store => {
    await store.open('a', LATER)
    await store.append('a', [event('1')], when)
    await store.erase('a')
    await store.erase('a')
    await store.open('a', LATER)
    assert.equal(is(await store.append('a', [event('2')], when)), 'deleted')
    assert.deepEqual((await store.since('a', 0)).events, [])
  })

  claim('many devices writing at once lose nothing', async store => {
    await store.open('a', LATER)
    const devices = Array.from({ length: 8 }, (_, device) =>
      Array.from({ length: 25 }, (_, seq) => event(`${device}-${seq}`)),
    )
    await Promise.all(devices.flatMap(events => events.map(one => store.append('a', [one], when))))
    const { events } = await store.since('a', 0)
    assert.deepEqual(ids(events).sort(), ids(devices.flat()).sort())
  })
}
