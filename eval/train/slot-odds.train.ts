import { segment } from '../../engine/segments.ts'
import { SLOTS, STATES } from '../../engine/update/net/net.ts'
import { pictureOf } from '../../engine/update/picture/picture.ts'
import type { SlotName } from '../../engine/update/read.ts'
import { heard, slotsOf, type SlotOdds } from '../../engine/update/slots.ts'
import { held } from './own-notes.ts'
import { balancedAt, bestOf, type Case } from './threshold.ts'
import { writeWeights } from './write.ts'

// Log odds that are tried, in tenths.
const TRIED = Array.from({ length: 61 }, (_, i) => (i - 30) / 10)
// Where fewer of a slot's are missing, it is said to be from where any of the four is.
const FEWEST = 30

/**
 * Reads from which odds a slot is stated, and is missing rather than hollow, off notes of which the network has learnt
 * nothing: where stated ones and others, and then missing ones and hollow, are told right most, on the mean of both.
 */
export function train(): void {
  const cases = Object.fromEntries(SLOTS.map(name => [name, casesOf(name)])) as Record<SlotName, SlotCase[]>
  const present = (name: SlotName) => {
    const stated = cases[name].map(({ stated, state }): Case => [stated, state === 'present'])
    return bestOf(TRIED, odds => balancedAt(odds, stated))
  }
  const notStated = (name: SlotName) =>
    cases[name]
      .filter(({ stated }) => stated < present(name))
      .map(({ missing, state }): Case => [missing, state === 'absent'])
  const absent = (name: SlotName) => {
    const own = notStated(name)
    const enough = own.filter(([, is]) => is).length >= FEWEST
    const all = enough ? own : SLOTS.flatMap(notStated)
    return bestOf(TRIED, odds => balancedAt(odds, all))
  }
  const odds = SLOTS.map(name => [name, { present: present(name), absent: absent(name) }])
  console.log(JSON.stringify(odds))
  const says = 'By slot: from which odds it is stated, and from which one that is not is missing rather than hollow.'
  const type = { type: 'SlotOdds', uses: { name: 'SlotOdds', from: '../update/slots.ts' }, says }
  writeWeights('slot-odds', type, Object.fromEntries(odds))
}

/** A slot of a note as its readers saw it, and the network's odds that it is stated, and missing rather than hollow. */
interface SlotCase {
  state: string
  stated: number
  missing: number
}

// Rules say the same from whatever odds: what they leave open is told from these.
const RULES = Object.fromEntries(SLOTS.map(name => [name, { present: Infinity, absent: Infinity }])) as SlotOdds

function casesOf(name: SlotName): SlotCase[] {
  return [...held('held-updates'), ...held('held-notes')].flatMap(({ text, reader = '', slots }) => {
    const picture = pictureOf(segment(text), reader)
    if (slotsOf(picture, true, undefined, RULES)[name].state !== 'partial') return []
    const odds = heard(picture).slots.subarray(SLOTS.indexOf(name) * STATES.length)
    const [present, partial, absent] = [odds[0]!, odds[1]!, odds[2]!]
    const stated = present - Math.log(Math.exp(partial) + Math.exp(absent))
    return [{ state: slots[name], stated, missing: absent - partial }]
  })
}
