import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureOf } from '../../../engine/update/picture/picture.ts'
import { segment } from '../../../engine/segments.ts'
import { random } from '../logistic.ts'
import { edited, labelledOf, slotsIn, type OwnNote } from '../own-notes.ts'
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
const family = familyOf(kin, new Map(), spreadOf([kin]))
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
    const nudged = (at(before + 0.002) - at(before - 0.002)) / 0.004
    at(before)
    assert.ok(
      Math.abs(nudged - slope[steepest]!) < 0.002 + 0.05 * Math.abs(nudged),
      `${name}: ${slope[steepest]} found, ${nudged} nudged`,
    )
  }
})

test('which piece is asked about first is a choice among all of them and nothing', () => {
  const picture = pictureOf(segment(note.text), note.reader)
  assert.equal(picture.pieces.length, family.base.ask.length)
  const counts = [family.base, ...family.edits].map(countsOf)
  assert.deepEqual(
    counts.map(c => c.first),
    [1, 1],
  )
  const unsure = familyOf(
    { ...kin, base: { ...kin.base, questions: [], one: kin.base.questions } },
    new Map(),
    spreadOf([kin]),
  )
  assert.equal(countsOf(unsure.base).first, 0)
})
