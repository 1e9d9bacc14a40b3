import type { SlotModel } from '../../engine/update/slots.ts'
import { trainPieces } from './slots-pieces.ts'
import { samples, SLOTS } from './slots-rows.ts'
import { writeWeights } from './write.ts'

// How sure the best piece must be: read off the out-of-fold figures of slots.check.ts.
const SURE = {
  situation: { absent: 0.4, partial: 0.5 },
  done: { absent: 0.25, partial: 0.33 },
  blocked: { absent: 0.36, partial: 0.43 },
  next: { absent: 0.33, partial: 0.42 },
}

/** Learns from every labelled note which pieces carry a slot, and writes engine/weights/slots.ts. */
export function train(): void {
  const all = samples()
  const models = Object.fromEntries(
    SLOTS.map(slot => [slot, { piece: trainPieces(all, slot), ...SURE[slot] } satisfies SlotModel]),
  )
  writeWeights(
    'slots',
    {
      type: "Record<'situation' | 'done' | 'blocked' | 'next', SlotModel>",
      uses: { name: 'SlotModel', from: '../update/slots.ts' },
      says: 'How a piece of a note is weighed for each slot.',
    },
    models,
  )
}
