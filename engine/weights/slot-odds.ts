// Written by `npm run train`: change what it learns from, not this.
import type { SlotOdds } from '../update/slots.ts'

/** By slot: from which odds it is stated, and from which one that is not is missing rather than hollow. */
export const slotOdds: SlotOdds = {"situation":{"present":0,"absent":-0.4},"done":{"present":-1.9,"absent":-0.4},"blocked":{"present":-0.2,"absent":-1.5},"next":{"present":-0.8,"absent":-0.4}}
