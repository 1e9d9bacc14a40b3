// Written by `npm run train`: change what it learns from, not this.
import type { SlotOdds } from '../update/slots.ts'

/** By slot: from which odds it is stated, and from which one that is not is missing rather than hollow. */
export const slotOdds: SlotOdds = {"situation":{"present":1.7,"absent":0.1},"done":{"present":0.8,"absent":0.1},"blocked":{"present":-0.5,"absent":-1.9},"next":{"present":-0.1,"absent":0.3}}
