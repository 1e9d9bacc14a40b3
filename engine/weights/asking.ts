// Written by `npm run train`: change what it learns from, not this.
import type { Asking } from '../update/rank.ts'

/** From which odds a note is asked about, and a question is said to stop its reader. */
export const asking: Asking = {"first":-1,"others":-1,"blocking":-0.65}
