import fc from 'fast-check'
import assert from 'node:assert/strict'
import test from 'node:test'
import { merged } from './merge.ts'
import type { Kept } from './storage.ts'

const event = (id: string, minute: number): Kept => ({
  id,
  at: new Date(Date.UTC(2026, 2, 1, 6, minute)).toISOString(),
  device: 'd',
  seq: minute,
  type: 'read',
})
const events = fc.array(
  fc.record({ id: fc.constantFrom(...'abcdefgh'), minute: fc.nat(59) }).map(({ id, minute }) => event(id, minute)),
)
const places = (all: Kept[]) => all.map(({ id, at }) => `${id} ${at}`).sort()

test('it does not matter which side comes first, or how often', () => {
  fc.assert(
    fc.property(events, events, (a, b) => {
      const { all: had } = merged([], a)
      const { all } = merged(had, b)
      assert.deepEqual(places(merged(merged([], b).all, a).all), places(all))
      assert.deepEqual(merged(all, b), { all, fresh: [] })
    }),
  )
})

test('an event that was stamped anew takes the place of its old self, and never the other way round', () => {
  const [wrong, right] = [event('a', 50), event('a', 5)]
  assert.deepEqual(merged([wrong], [right]), { all: [right], fresh: [right] })
  assert.deepEqual(merged([right], [wrong]), { all: [right], fresh: [] })
})

test('what is no event is left out', () => {
  assert.deepEqual(merged([], [{ id: 'a' }, null, 'text'] as unknown as Kept[]).all, [])
})
