import assert from 'node:assert/strict'
import test from 'node:test'
import { checkEvent } from '../protocol.ts'
import { FIRST, stamped } from './stamp.ts'

test('a line without a stamp gets one from its place, the same every time', () => {
  const event = stamped({ type: 'read' }, FIRST, 1)
  assert.deepEqual(event, stamped({ type: 'read' }, FIRST, 1))
  assert.ok(checkEvent(event).ok)
})

test('what a line gives itself is kept', () => {
  const own = { id: 'a', at: '2026-01-01T00:00:00Z', device: 'phone', seq: 9, type: 'read' }
  assert.deepEqual(stamped(own, FIRST, 3), own)
})

test('the next line follows the one before, also where that one came with a stamp of its own', () => {
  const before = { at: '2026-01-01T00:00:00.000Z', device: 'phone', seq: 9 }
  const { at, device, seq } = stamped({ type: 'read' }, before, 4)
  assert.deepEqual({ at, device, seq }, { at: before.at, device: 'phone', seq: 10 })
})

test('in a dismissal written by hand the id is the question, so taking it back is an event of its own', () => {
  const dismissed = stamped({ type: 'dismiss', id: 'where-key', reason: 'known' }, FIRST, 1)
  const back = stamped({ type: 'undismiss', id: 'where-key' }, FIRST, 2)
  assert.equal(dismissed.of, 'where-key')
  assert.equal(back.of, 'where-key')
  assert.notEqual(dismissed.id, back.id)
})
