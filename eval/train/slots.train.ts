import type { SlotModel } from '../../engine/update/slots.ts'
import { trainPieces } from './slots-pieces.ts'
import { samples, SLOTS } from './slots-rows.ts'
import { heldOutSure, trainWhole } from './slots-whole.ts'
import { writeWeights } from './write.ts'

/**
 * The chances from which a slot is absent, and from which it is present: read off notes in trades held out, so that four
 * slots are told from fewer as well one way as the other. Absence is called early: few notes lack a slot outright.
 */
export const FROM = {
  situation: { absentFrom: 0.18, presentFrom: 0.6 },
  done: { absentFrom: 0.18, presentFrom: 0.3 },
  blocked: { absentFrom: 0.22, presentFrom: 0.7 },
  next: { absentFrom: 0.25, presentFrom: 0.35 },
}

/** Learns from every labelled note which pieces carry a slot, and writes engine/weights/slots.ts. */
export function train(): void {
  const all = samples()
  const sure = heldOutSure(all)
  const models = Object.fromEntries(
    SLOTS.map(slot => [
      slot,
      { piece: trainPieces(all, slot), ...trainWhole(all, sure, slot), ...FROM[slot] } satisfies SlotModel,
    ]),
  )
  writeWeights(
    'slots',
    {
      type: "Record<'situation' | 'done' | 'blocked' | 'next', SlotModel>",
      uses: { name: 'SlotModel', from: '../update/slots.ts' },
      says: 'How a piece of a note, and then the whole of it, is weighed for each slot.',
    },
    models,
  )
}
