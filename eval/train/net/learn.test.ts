import assert from 'node:assert/strict'
import { test } from 'node:test'
import { random } from '../logistic.ts'
import { edited, labelledOf, slotsIn, type OwnNote } from '../own-notes.ts'
import type { Known } from './families.ts'
import { start } from './graph.ts'
import { countsOf, descend, sharesOf } from './learn.ts'
import { familyOf, spreadOf } from './lessons.ts'
import { Matrix } from './matrix.ts'

const note: OwnNote = {
  id: 'ferry',
  domain: 'ferry',
  reader: 'morning mate',
  text: 'Ramp sensor is out again. Both bilges pumped dry.\nFuel ordered, the other thing too. Spare keys hang in the wheelhouse.',
  slots: 'pphp',
  q: [['out again', 'state', 'B', '']],
  one: [],
  opt: [['the other thing', 'what']],
  scan: 1,
  real: 1,
  edits: [{ old: 'out again', new: 'out again, engineer booked for Friday', mends: 'out again' }],
}

const mended = edited(note, note.edits!)!
const kin = {
  id: note.id,
  group: note.domain,
  weight: 1,
  base: { ...labelledOf(note), slots: [slotsIn(note.slots)] },
  edits: [{ known: { ...mended, slots: [] }, broke: false, mended: true }],
}
const at = spreadOf([kin])
const family = familyOf(kin, new Map(), at)
const share = sharesOf([family.base, ...family.edits].map(countsOf))
const vectors = new Matrix(1, 5, Float32Array.of(0.1, -0.2, 0.3, 0.1, -0.4))
// Everything stays, every word is unknown.
const never = () => 0

test('the slopes of what is to be learnt are those found by nudging the parameters', () => {
  const params = start(0, 5, random(3))
  const loss = () => descend(family, [0], params, vectors, share, never)
  loss()
  const slopes = structuredClone(Object.fromEntries(Object.entries(params).map(([name, { slope }]) => [name, slope])))
  for (const name of ['out', 'outB', 'judge', 'raise', 'whole', 'facts'] as const) {
    const { value } = params[name]
    const slope = slopes[name]!
    const steepest = slope.reduce((best, s, i) => (Math.abs(s) > Math.abs(slope[best]!) ? i : best), 0)
    const before = value[steepest]!
    const at = (v: number) => {
      value[steepest] = v
      params[name].version++
      return loss()
    }
    // So little that from this start no number passes 0 on the way, where its slope breaks off.
    const step = 0.0002
    const nudged = (at(before + step) - at(before - step)) / (2 * step)
    at(before)
    assert.ok(
      Math.abs(nudged - slope[steepest]!) < 0.002 + 0.05 * Math.abs(nudged),
      `${name}: ${slope[steepest]} found, ${nudged} nudged`,
    )
  }
})

test('which piece is asked about first, or that none is, is learnt where that is known', () => {
  const none = Object.fromEntries(Object.keys(share).map(thing => [thing, 0])) as typeof share
  // The slope of what is added to the odds of every piece: below 0 where some should rise, above where all should sink.
  const slope = (known: Known, weight = 1) => {
    const { base } = familyOf({ ...kin, base: known, weight, edits: [] }, new Map(), at)
    const params = start(0, 5, random(3))
    descend({ base, edits: [] }, [], params, vectors, { ...none, first: 1 }, never)
    return params.outB.slope[0]!
  }
  assert.ok(slope(kin.base) < -0.01)
  assert.ok(slope({ ...kin.base, questions: [] }) > 0.01)
  assert.equal(slope({ ...kin.base, questions: [], one: kin.base.questions }), 0)
  assert.ok(Math.abs(slope(kin.base, 0.5) - slope(kin.base) / 2) < 1e-6, 'a note that counts half teaches half')
  // What about half would ask about is no wrong choice: there is one less to beat.
  const other = { ...kin.base.questions[0]!, quote: 'Both bilges' }
  assert.ok(slope({ ...kin.base, one: [other] }) < slope(kin.base) - 0.001)
})

test('what is mended sinks below what nobody asks of in its line, not below the other question there', () => {
  const two: OwnNote = { ...note, q: [...note.q, ['Both bilges', 'what', 'S', '']] }
  const after = edited(two, [{ old: 'out again', new: 'back since noon', mends: 'out again' }])!
  const edits = [{ known: { ...after, slots: [] }, broke: false, mended: true }]
  const [edit] = familyOf({ ...kin, base: { ...labelledOf(two), slots: [] }, edits }, new Map(), at).edits
  assert.deepEqual(edit!.ask.slice(0, 2), Float32Array.of(0, 1))
  assert.deepEqual(edit!.mended, [{ above: 0, below: [0] }])
})
