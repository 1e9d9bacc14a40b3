import fc from 'fast-check'
import assert from 'node:assert/strict'
import test from 'node:test'
import { checkSync, checkSynced, SYNC_EVENTS } from './sync.ts'

const event = { id: 'a', at: '2026-03-01T05:58:00.000Z', device: 'phone', seq: 4, type: 'read' }
const answer = { events: [event], last: 1, more: false, refused: [], until: event.at, now: event.at }

test('what a device says is taken with events of any shape: they are checked one by one, later', () => {
  const said = { after: 3, events: [event, 'nonsense', null] }
  assert.deepEqual(checkSync(said), { ok: true, value: said })
})

test('too many events at once, or a place that is none, is refused with how to say it', () => {
  for (const said of [
    { after: 0, events: Array.from({ length: SYNC_EVENTS + 1 }, () => event) },
    { after: -1, events: [] },
    { after: 0.5, events: [] },
    { events: [] },
  ])
    assert.match((checkSync(said) as { error: string }).error, /^Send \{"after": 0/)
})

test('an event in an answer that this version cannot read costs none of the others', () => {
  const checked = checkSynced({
    ...answer,
    events: [{ id: 'broken' }, event, { ...event, id: 'b', type: 'of-tomorrow' }],
  })
  assert.deepEqual(checked.ok && checked.value.events.map(({ id }) => id), ['a', 'b'])
})

test('any JSON at all gets an answer on either side, never a throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), json => {
      assert.equal(typeof checkSync(json).ok, 'boolean')
      assert.equal(typeof checkSynced(json).ok, 'boolean')
      const mixed = json && typeof json === 'object' && !Array.isArray(json) ? { ...answer, ...json } : json
      assert.equal(typeof checkSynced(mixed).ok, 'boolean')
    }),
  )
})
