import { chance, type Model } from '../../engine/model.ts'
import type { SlotName } from '../../engine/update/read.ts'
import { firmShows, wholeOf, wholeShows, type Sure, type Whole } from '../../engine/update/slots/whole.ts'
import { trainLogistic } from './logistic.ts'
import { trainPieces } from './slots-pieces.ts'
import { SLOTS, type Sample } from './slots-rows.ts'

const OPTIONS = { bits: 11, l2: 5, epochs: 30, prune: 0 }

/** How sure each piece of each note is, by models that never saw its trades: what the note-level models learn from. */
export function heldOutSure(samples: Sample[]): Map<string, Sure> {
  const sure = new Map<string, Sure>(samples.map(s => [s.id, {} as Sure]))
  for (const group of new Set(samples.map(s => s.group))) {
    const train = samples.filter(s => s.group !== group)
    for (const slot of SLOTS) {
      const model = trainPieces(train, slot)
      for (const s of samples) if (s.group === group) sure.get(s.id)![slot] = sureOf(model, s)
    }
  }
  return sure
}

/** How sure a model is of each piece of a note. */
export function sureOf(model: Model, sample: Sample): number[] {
  return sample.pieces.map((piece, i) => (piece.heading ? 0 : chance(model, sample.shows[i]!)))
}

/** A note as the note-level models see it. */
export function seen(s: Sample, sure: Map<string, Sure>): Whole {
  return wholeOf(
    s.note,
    s.pieces,
    s.shows.map(each => new Set(each)),
    sure.get(s.id)!,
  )
}

/** Whether a slot is absent, and whether one that is there is stated, weighed over whole notes. */
export function trainWhole(
  samples: Sample[],
  sure: Map<string, Sure>,
  slot: SlotName,
): { absent: Model; present: Model } {
  const real = samples.filter(s => s.real)
  const absent = real.map(s => ({
    features: wholeShows(slot, seen(s, sure)),
    label: s.slots[slot] === 'absent' ? (1 as const) : (0 as const),
    weight: s.weight,
  }))
  const present = real
    .filter(s => s.slots[slot] !== 'absent')
    .map(s => ({
      features: firmShows(slot, seen(s, sure)),
      label: s.slots[slot] === 'present' ? (1 as const) : (0 as const),
      weight: s.weight * (s.measured ? 1 : 0.5),
    }))
  return { absent: trainLogistic(absent, OPTIONS), present: trainLogistic(present, OPTIONS) }
}
