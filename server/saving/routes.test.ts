import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { createApp } from '../app.ts'
import { sqliteStore } from '../store/sqlite.ts'
import { StoreTrouble, type Store } from '../store/store.ts'
import { LIMITS } from './limits.ts'

const site = mkdtempSync(join(tmpdir(), 'coldread-saving-'))
after(() => rmSync(site, { recursive: true }))
writeFileSync(join(site, 'index.html'), '<!doctype html><title>Lesson</title>')

const KEY = '0123456789ABCDEFGHJKMNPQRSTV'
const DAY = 24 * 60 * 60 * 1000
const NOW = Date.parse('2026-03-01T06:00:00.000Z')
const NOTE = 'Elm House boiler room: the pump on boiler 2 is replaced. Nothing is blocked.'

/** A server over an empty store, with a clock that the test turns. */
function hosted(change: Partial<Store> = {}, limits = LIMITS) {
  const store = { ...sqliteStore(':memory:'), ...change }
  const clock = { now: NOW }
  const app = createApp({ site, saving: { store, limits, now: () => new Date(clock.now) } })
  const ask = async (method: string, path = '', body?: unknown, key = KEY) => {
    const answer = await app.request(`/saved${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, said: text ? JSON.parse(text) : null }
  }
  const sync = async (events: unknown[], after = 0, key = KEY) => ask('POST', '/sync', { after, events }, key)
  return { app, ask, sync, clock, store }
}

const draft = (id: string, text = NOTE, at = NOW) => ({
  id,
  at: new Date(at).toISOString(),
  device: 'phone',
  seq: 1,
  type: 'draft',
  text,
})

test('what one device says, another hears; what it said itself, it does not hear again', async () => {
  const { ask, sync } = hosted()
  assert.equal((await ask('PUT')).status, 201)
  const first = await sync([draft('1'), draft('2')])
  assert.deepEqual(first.said.events, [])
  assert.equal(first.said.last, 2)
  const other = await sync([draft('3')], 0)
  assert.deepEqual(
    other.said.events.map((event: { id: string }) => event.id),
    ['1', '2'],
  )
  const again = await sync([draft('1')], 2)
  assert.deepEqual(
    again.said.events.map((event: { id: string }) => event.id),
    ['3'],
  )
})

test('the bar is derived from the work by the server; what a client claims about it counts for nothing', async () => {
  const { ask, sync } = hosted()
  await ask('PUT')
  const claim = { ...draft('1', 'todo'), type: 'bar', real: 'clear', bar: { real: 'clear' } }
  await sync([claim])
  const bar = async () => (await ask('GET')).said.bar
  assert.deepEqual(await bar(), { real: 'missing', questions: 'missing', examples: 'missing', named: 'missing' })
  await sync([draft('2', 'The pump.', NOW + 1)])
  assert.equal((await bar()).real, 'not-yet')
})

test('a copy is kept for 12 months after its last use, then told to be gone', async () => {
  const { ask, sync, clock, store } = hosted()
  await ask('PUT')
  await sync([draft('1')])
  clock.now += 300 * DAY
  assert.match((await sync([])).said.until, /^2027-12/)
  clock.now += 364 * DAY
  assert.equal((await sync([])).status, 200)
  clock.now += 367 * DAY
  const late = await sync([])
  assert.equal(late.status, 410)
  assert.equal(late.said.is, 'expired')
  await store.sweep(new Date(clock.now).toISOString())
  assert.equal((await ask('PUT')).said.is, 'expired', 'and that link never opens another one')
})

test('a deleted copy is gone for every device, and none can fill it again', async () => {
  const { ask, sync } = hosted()
  await ask('PUT')
  await sync([draft('1')])
  assert.equal((await ask('DELETE')).status, 204)
  for (const answer of [await sync([draft('2')]), await ask('PUT'), await ask('GET'), await ask('DELETE')]) {
    assert.equal(answer.status, 410)
    assert.equal(answer.said.is, 'deleted')
  }
})

test('an unknown link says so, and nothing can be put there', async () => {
  const { sync } = hosted()
  const { status, said } = await sync([draft('1')])
  assert.equal(status, 404)
  assert.match(said.error, /no work under this link/)
})

test('less than a whole key opens nothing', async () => {
  const { ask } = hosted()
  for (const key of ['', 'short', KEY.slice(1), `${KEY}0`, KEY.toLowerCase(), `${KEY.slice(1)}U`, "' OR 1=1 --"]) {
    const { status, said } = await ask('PUT', '', undefined, key)
    assert.equal(status, 401, key)
    assert.match(said.error, /no whole link/)
  }
})

test('only a hash of the key is stored, and no answer may rest in a cache', async () => {
  const links: string[] = []
  const real = sqliteStore(':memory:')
  const { ask } = hosted({ ...real, open: (link, until) => (links.push(link), real.open(link, until)) })
  const { headers } = await ask('PUT')
  assert.equal(links.length, 1)
  assert.doesNotMatch(links[0]!, new RegExp(KEY))
  assert.match(links[0]!, /^[\w-]{43}$/)
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.equal(headers.get('access-control-allow-origin'), null)
})

test('an event of a clock far ahead is named, so that the device stamps it anew; the others are kept', async () => {
  const { ask, sync } = hosted()
  await ask('PUT')
  const { said } = await sync([draft('1'), draft('2', NOTE, NOW + 3 * 365 * DAY), draft('3', NOTE, NOW + DAY / 2)])
  assert.deepEqual(said.refused, [{ id: '2', why: 'ahead' }])
  assert.equal(said.now, new Date(NOW).toISOString())
  assert.equal((await sync([])).said.events.length, 2)
})

test('an unknown type is kept whole; a huge event, and one that is none, are refused one by one', async () => {
  const { ask, sync } = hosted()
  await ask('PUT')
  const later = { ...draft('1'), type: 'share', with: ['a person'] }
  const { said } = await sync([later, draft('2', 'x'.repeat(200_001)), { id: '3' }, 'nonsense', null, draft('4')])
  assert.deepEqual(
    said.refused.map(({ id, why }: { id: string; why: string }) => [id, why]),
    [
      ['2', 'unsound'],
      ['3', 'unsound'],
      ['', 'unsound'],
      ['', 'unsound'],
    ],
  )
  assert.deepEqual((await sync([])).said.events, [later, draft('4')])
})

test('a body that is no request, and one that is too large, are each one sentence', async () => {
  const { ask } = hosted()
  await ask('PUT')
  for (const body of ['', 'The pump is', '[]', '{"after":-1,"events":[]}', '{"after":0}'])
    assert.match((await ask('POST', '/sync', body)).said.error, /^Send \{"after"/)
  const large = await ask('POST', '/sync', `{"after":0,"events":["${'x'.repeat(1_000_001)}"]}`)
  assert.equal(large.status, 413)
  assert.match(large.said.error, /Send fewer events/)
})

test('a copy takes only so much, and says what it did not take', async () => {
  const { ask, sync } = hosted()
  await ask('PUT')
  let refused: unknown[] = []
  for (let i = 0; refused.length === 0 && i < 30; i++) {
    const events = Array.from({ length: 500 }, (_, n) => draft(`${i}-${n}`, 'x'))
    refused = (await sync(events, i * 500)).said.refused
  }
  assert.equal((refused[0] as { why: string }).why, 'full')
  assert.equal((await ask('GET')).said.events, 10_000)
})

test('a long history comes in pieces', async () => {
  const { ask, sync } = hosted()
  await ask('PUT')
  for (const part of [0, 1])
    await sync(
      Array.from({ length: 400 }, (_, n) => draft(`${part}-${n}`, 'x')),
      part * 400,
    )
  const first = (await sync([])).said
  assert.deepEqual([first.events.length, first.more], [500, true])
  const rest = (await sync([], first.last)).said
  assert.deepEqual([rest.events.length, rest.more], [300, false])
})

test('whoever asks too often is told when to come back, and one link does not use up another one’s share', async () => {
  const few = { ...LIMITS, link: { points: 3, duration: 60 } }
  const { ask, sync } = hosted({}, few)
  await ask('PUT')
  for (let i = 0; i < 2; i++) assert.equal((await sync([])).status, 200)
  const { status, headers, said } = await sync([])
  assert.equal(status, 429)
  assert.ok(Number(headers.get('retry-after')) > 0)
  assert.match(said.error, /Nothing is lost/)
  assert.equal((await ask('PUT', '', undefined, KEY.replace('0', '1'))).status, 201)
})

test('links that nobody opened cannot be tried one after the other', async () => {
  const { sync } = hosted({}, { ...LIMITS, strange: { points: 5, duration: 3600 } })
  const statuses: number[] = []
  for (let i = 0; i < 7; i++) statuses.push((await sync([], 0, KEY.replace('0', String(i)))).status)
  assert.deepEqual(statuses, [404, 404, 404, 404, 404, 429, 429])
})

test('asked without a key, a server that can save says so; one that cannot has no such page', async () => {
  const { app } = hosted()
  assert.equal((await app.request('/saved')).status, 204)
  assert.equal((await createApp({ site }).request('/saved')).status, 404)
})

test('a store in trouble is one sentence to the device, and nobody’s words in the log', async t => {
  const logged: string[] = []
  t.mock.method(console, 'error', (line: unknown) => void logged.push(String(line)))
  for (const trouble of [
    new Error(`constraint failed near “${NOTE}”`),
    new StoreTrouble('no-room', 'There is no room left on the disk that holds the saved work.'),
  ]) {
    const { ask, sync } = hosted({ append: () => Promise.reject(trouble) })
    await ask('PUT')
    const { status, said } = await sync([draft('1')])
    assert.equal(status, 503)
    assert.match(said.error, /Nothing is lost/)
  }
  assert.equal(logged.length, 2)
  assert.match(logged[1]!, /no room left/)
  assert.doesNotMatch(logged.join(), /Elm House|boiler/)
  assert.doesNotMatch(logged.join(), new RegExp(KEY))
})
