import { chance, type Model } from '../../engine/model.ts'
import type { SlotName } from '../../engine/update/read.ts'
import { trainLogistic, type Row } from './logistic.ts'
import type { Sample } from './slots-rows.ts'

const ROUNDS = 1

/**
 * Learns which pieces carry a slot from notes that only say whether it is there at all (expectation and maximisation
 * over a noisy-or): labels and pairs say it outright, and in a note that has the slot some piece must carry it.
 */
export function trainPieces(samples: Sample[], slot: SlotName): Model {
  let model: Model | undefined
  for (let round = 0; round <= ROUNDS; round++) {
    const before = model
    const rows = samples.flatMap(sample => rowsOf(sample, slot, before))
    model = trainLogistic(rows, { bits: 12, l2: 5, epochs: 8, prune: 0.01 })
  }
  return model!
}

function rowsOf(sample: Sample, slot: SlotName, before: Model | undefined): Row[] {
  const { pieces, weight } = sample
  const shares = sharesOf(sample, slot, before)
  return pieces.flatMap((piece, i) => {
    const share = shares[i]
    if (share === undefined || piece.heading) return []
    // Half the time a label is hidden, so that the words learn to speak for themselves.
    const bare = sample.shows[i]!.filter(f => !/^(?:label|under) |^sign .+ (?:situation|done|blocked|next)$/.test(f))
    const forms: [string[], number][] = piece.label
      ? [
          [sample.shows[i]!, 0.5],
          [[...bare, 'label none'], 0.5],
        ]
      : [[sample.shows[i]!, 1]]
    return forms.flatMap(([features, part]) => [
      ...(share > 0.01 ? [{ features, label: 1 as const, weight: weight * part * share }] : []),
      ...(share < 0.99 ? [{ features, label: 0 as const, weight: weight * part * (1 - share) }] : []),
    ])
  })
}

/** How sure each piece is to carry the slot; undefined leaves it out. */
function sharesOf(sample: Sample, slot: SlotName, before: Model | undefined): (number | undefined)[] {
  const { pieces } = sample
  if (sample.slots[slot] === 'absent') return pieces.map(() => 0)
  const marks = sample.marked?.[slot]
  const known = pieces.map((piece, i) => {
    if (marks?.length) return marks.some(([from, to]) => from < piece.to && piece.from < to) ? 0.97 : 0.03
    if (sample.carried?.slot === slot) return sample.carried.at.has(i) ? 0.95 : piece.label === slot ? 0.5 : 0.03
    if (piece.label === slot) return piece.own ? 0.95 : piece.heading ? undefined : 0.75
    if (piece.label && piece.own) return slot === 'situation' ? 0.1 : 0.08
    return undefined
  })
  if (!before) {
    const found = known.some(k => k !== undefined && k > 0.5)
    // With no label to go by, everything is a little likely at first; the opening is likelier to say the situation.
    return known.map((k, i) => k ?? (slot === 'situation' ? (i < 2 ? 0.7 : 0.15) : found ? 0.12 : undefined))
  }
  const chances = pieces.map((_, i) => chance(before, sample.shows[i]!))
  const none = pieces.reduce((product, _, i) => product * (1 - (known[i] ?? chances[i]!)), 1)
  return known.map((k, i) => k ?? Math.min(1, chances[i]! / Math.max(0.05, 1 - none)))
}
