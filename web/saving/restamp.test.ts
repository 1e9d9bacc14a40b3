import fc from 'fast-check'
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Kept } from '../exercise/storage.ts'
import { restamped } from './restamp.ts'

const NOW = '2026-03-01T06:00:00.000Z'
const event = (seq: number, at: string): Kept => ({ id: `e${seq}`, at, device: 'd', seq, type: 'read' })

test('a clock three years ahead is set right: the last event is now, the others as long before it as they were', () => {
  const events = [
    event(1, '2026-02-28T20:00:00.000Z'),
    event(2, '2029-03-01T05:50:00.000Z'),
    event(3, '2029-03-01T05:58:00.000Z'),
  ]
  assert.deepEqual(
    restamped(events, new Set(['e2', 'e3']), NOW).map(({ id, at }) => [id, at]),
    [
      ['e2', '2026-03-01T05:52:00.000Z'],
      ['e3', NOW],
    ],
  )
})

test('what was done in an order stays in that order, also behind what was stamped well', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(10_000_000_000), { minLength: 1, maxLength: 8 }),
      fc.nat(86_000_000),
      (gaps, before) => {
        let time = Date.parse('2029-01-01T00:00:00.000Z')
        const good = event(0, new Date(Date.parse(NOW) - before).toISOString())
        const ahead = gaps.map((gap, i) => event(i + 1, new Date((time += gap)).toISOString()))
        const anew = restamped([good, ...ahead], new Set(ahead.map(({ id }) => id)), NOW)
        const times = [good, ...anew].map(({ at }) => at)
        assert.deepEqual(
          anew.map(({ id }) => id),
          ahead.map(({ id }) => id),
        )
        for (const [i, at] of times.slice(1).entries()) assert.ok(at > times[i]!, `${at} after ${times[i]}`)
      },
    ),
  )
})
