import fc from 'fast-check'
import assert from 'node:assert/strict'
import test from 'node:test'
import { begin, replay, step, type Act, type Event, type UnknownEvent } from './index.ts'

const voice = { coach: 'Wren', support: { distress: 'Ring the helpline.', danger: 'Ring 999 now.' } }

// What a person might do, in no order that anybody planned.
const words = fc.constantFrom(
  '',
  'Boiler room, Tuesday 4 March. Heating is back on.\nDone: pump 2 replaced.\nNext: someone needs to ring the engineer soon.',
  'Hut, Friday. Done: gate locked. Nothing is blocked. Next: feed the hens at 07:00, grain is in bin 2 by the door.',
  'Before my leave I wrote out the open orders for the evening shift. They sent all eleven without ringing me.',
  'idk',
  'what does blocked mean?',
  'go back to the first one',
  'the key is in the tin by the back door',
  'Nothing is blocked.',
  '🙂 \uD83D \u0000 <b>x</b>',
)
const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }))
const which = fc.constantFrom(1 as const, 2 as const)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ type: fc.constant('draft' as const), text }),
  fc.record({ type: fc.constant('message' as const), text }),
  fc.record({ type: fc.constant('story' as const), which, text }),
  fc.record({ type: fc.constant('predict' as const), text }),
  fc.record({ type: fc.constant('reader' as const), text: fc.constantFrom('night porter, first week', '') }),
  fc.record({ type: fc.constant('competency' as const), which, value: text }),
  fc.record({ type: fc.constant('line' as const), which, value: text }),
  fc.record({ type: fc.constant('moment' as const), which, value: fc.constantFrom('handover', 'none', 'x') }),
  fc.record({ type: fc.constant('place' as const), text, from: fc.nat(200), to: fc.nat(200) }),
  fc.record({ type: fc.constant('dismiss' as const), of: fc.constantFrom('owner-someone', 'x'), reason: text }),
  fc.record({ type: fc.constant('undismiss' as const), of: fc.constantFrom('owner-someone', 'x') }),
  fc.record({ type: fc.constant('skip' as const), what: fc.constantFrom('predict', 'question', 'story', 'try') }),
  fc.record({
    type: fc.constant('go' as const),
    where: fc.constantFrom('reader', 'draft', 'cold-read', '6am', 'story-1', 'story-2', 'take-away'),
  }),
  fc.record({ type: fc.constant('reset' as const), what: fc.constantFrom('draft', 'story-1', 'story-2', 'all') }),
  fc.constantFrom<Act>({ type: 'read' }, { type: 'nothing-blocked' }, { type: 'resume' }),
)
const acts = fc.array(fc.oneof(act, fc.constant('later' as const)), { maxLength: 14 })

/** Acts as two devices would stamp them; 'later' is an event of a version that is not written yet. */
function stamped(all: (Act | 'later')[], devices: number[]): (Event | UnknownEvent)[] {
  return all.map((one, i) => {
    const device = devices[i % devices.length] ? 'phone' : 'desk'
    const at = new Date(Date.UTC(2026, 2, 4, 6, Math.floor(i / 2))).toISOString()
    return { id: `e${i}`, at, device, seq: i, ...(one === 'later' ? { type: 'shared-with-a-person' } : one) }
  })
}
const work = fc
  .tuple(acts, fc.array(fc.nat(1), { minLength: 1, maxLength: 5 }))
  .map(([all, devices]) => stamped(all, devices))

test('in whatever order events arrive, and however often, they make the same conversation', () => {
  fc.assert(
    fc.property(
      work.chain(events => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
      fc.nat(20),
      ([events, shuffled], twice) => {
        const again = [...shuffled, ...shuffled.slice(0, twice)]
        assert.deepEqual(replay(again, voice), replay(events, voice))
      },
    ),
    { numRuns: 60 },
  )
})

test('work that is cut off anywhere, in its middle or with holes in it, is still a conversation', () => {
  fc.assert(
    fc.property(
      work.chain(events => fc.subarray(events)),
      events => {
        const { turns, bar, draft } = replay(events, voice)
        assert.ok(turns.length > 0)
        assert.equal(typeof draft, 'string')
        for (const line of Object.values(bar)) assert.ok(['clear', 'not-yet', 'missing'].includes(line.state))
      },
    ),
    { numRuns: 100 },
  )
})

test('one event at a time says the same as all at once, and leaves what was there as it was', () => {
  fc.assert(
    fc.property(work, events => {
      // A cold read first: before it, only the last of several drafts counts when they come together.
      const first: Event = { id: 'first', at: '2026-03-04T05:00:00.000Z', device: 'desk', seq: 0, type: 'read' }
      const ordered = [first, ...events].sort((a, b) =>
        a.at < b.at ? -1 : a.at > b.at ? 1 : a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq,
      )
      let now = begin(voice)
      for (const event of ordered) {
        const before = structuredClone(now)
        const { conversation } = step(now, event, voice)
        assert.deepEqual(now, before)
        now = conversation
      }
      const { turns, draft, stories, dismissed } = replay(ordered, voice)
      assert.deepEqual(now.draft, draft)
      assert.deepEqual(now.stories, stories)
      assert.deepEqual(now.dismissed, dismissed)
      if (ordered.every(({ type }) => type !== 'reset')) assert.deepEqual(now.turns, turns)
    }),
    { numRuns: 40 },
  )
})

test('an event of a version to come changes nothing', () => {
  fc.assert(
    fc.property(work, events => {
      const known = events.filter(({ type }) => type !== 'shared-with-a-person')
      const { at: _, turns, ...rest } = replay(known, voice)
      const { at: __, turns: all, ...same } = replay(events, voice)
      assert.deepEqual(same.bar, rest.bar)
      assert.equal(same.draft, rest.draft)
      assert.deepEqual(same.stories, rest.stories)
      assert.ok(all.length >= turns.length)
    }),
    { numRuns: 40 },
  )
})
