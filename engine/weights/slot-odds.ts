// Written by `npm run train`: change what it learns from, not this.
import type { SlotOdds } from '../update/slots.ts'

/** By slot: from which odds it is stated, and from which one that is not is missing rather than hollow. */
export const slotOdds: SlotOdds = {"situation":{"present":-0.3,"absent":0},"done":{"present":-2.3,"absent":0},"blocked":{"present":-0.1,"absent":-0.9},"next":{"present":-0.9,"absent":0}}
