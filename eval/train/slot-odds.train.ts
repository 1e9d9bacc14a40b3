import { segment } from '../../engine/segments.ts'
import { SLOTS } from '../../engine/update/net/net.ts'
import { pictureOf } from '../../engine/update/picture/picture.ts'
import type { SlotName, SlotState } from '../../engine/update/read.ts'
import { heard, oddsOf, slotsOf, type SlotOdds } from '../../engine/update/slots.ts'
import type { LabelledNote } from './notes.ts'
import { held } from './own-notes.ts'
import { balancedAt, bestOf, othersBelow, preciseAt, type Case } from './threshold.ts'
import { writeWeights } from './write.ts'

// Log odds that are tried, in tenths.
const TRIED = Array.from({ length: 61 }, (_, i) => (i - 30) / 10)
// The share of those said not to state a slot that do not.
const SURE = 2 / 3
// What the network holds to be stated sooner than not is never said not to be.
const EVEN = 0
// Where fewer of a slot's are missing, it is said to be from where any of the four is.
const FEWEST = 30

/** A slot of a note as its readers saw it, and the network's log odds that it is stated, and missing rather than hollow. */
interface Seen {
  state: SlotState
  stated: number
  missing: number
}

/**
 * Reads from which odds a slot is stated, and is missing rather than hollow, off notes of which the network has learnt
 * nothing. It is stated from where stated ones and others are told with the best balanced accuracy; from lower odds where
 * else fewer than two in three of those below would lack it, and never from above even odds. Of those below, it is missing
 * from where the F½ of missing ones is best. To be told that one did not say what one said is worse than the other way round.
 */
export function train(): void {
  const seen = seenIn([...held('held-updates'), ...held('held-notes')])
  const cases = SLOTS.map(name => {
    const stated = seen[name].map(({ stated, state }): Case => [stated, state === 'present'])
    const sure = TRIED.findLast(odds => othersBelow(odds, stated) >= SURE) ?? TRIED[0]!
    const best = bestOf(TRIED, odds => balancedAt(odds, stated))
    const present = Math.min(sure, best, EVEN)
    const missing = seen[name].filter(({ stated }) => stated < present).map(({ missing, state }): Case => [missing, state === 'absent']) // prettier-ignore
    return { name, present, missing }
  })
  const all = cases.flatMap(({ missing }) => missing)
  const chosen = cases.map(({ name, present, missing }) => {
    const told = missing.filter(([, is]) => is).length < FEWEST ? all : missing
    return [name, { present, absent: bestOf(TRIED, odds => preciseAt(odds, told)) }]
  })
  console.log(JSON.stringify(chosen))
  const says = 'By slot: from which odds it is stated, and from which one that is not is missing rather than hollow.'
  const type = { type: 'SlotOdds', uses: { name: 'SlotOdds', from: '../update/slots.ts' }, says }
  writeWeights('slot-odds', type, Object.fromEntries(chosen))
}

// With odds that nothing reaches, what rules do not settle is hollow: that is what the odds are for.
const UNSETTLED = Object.fromEntries(SLOTS.map(name => [name, { present: Infinity, absent: Infinity }])) as SlotOdds

function seenIn(notes: LabelledNote[]): Record<SlotName, Seen[]> {
  const seen: Record<SlotName, Seen[]> = { situation: [], done: [], blocked: [], next: [] }
  for (const { text, reader = '', slots } of notes) {
    const picture = pictureOf(segment(text), reader)
    const ruled = slotsOf(picture, true, undefined, UNSETTLED)
    const odds = heard(picture).slots
    SLOTS.forEach((name, n) => {
      if (ruled[name].state === 'partial') seen[name].push({ state: slots[name], ...oddsOf(odds, n) })
    })
  }
  return seen
}
