import assert from 'node:assert/strict'
import test from 'node:test'
import { stamper, ulid } from './stamp.ts'

test('an id has 26 characters, sorts by time and does not come twice', () => {
  assert.match(ulid(Date.UTC(2026, 0, 31)), /^[0-9A-HJKMNP-TV-Z]{26}$/)
  assert.ok(ulid(1_000) < ulid(2_000))
  assert.equal(new Set(Array.from({ length: 500 }, () => ulid(1_000))).size, 500)
})

test('an event is later than everything the page has seen, even where another device runs ahead', () => {
  const ahead = new Date(Date.now() + 3_600_000).toISOString()
  assert.ok(stamper()({ type: 'read' }, ahead).at > ahead)
})

test('one page counts its events, and two pages never share a name', () => {
  const [one, two] = [stamper(), stamper()]
  const [first, second] = [one({ type: 'read' }, ''), one({ type: 'read' }, '')]
  assert.ok(second.seq > first.seq && second.device === first.device)
  assert.notEqual(two({ type: 'read' }, '').device, first.device)
})
