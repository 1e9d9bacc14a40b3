import type { Conversation } from '../../engine/index.ts'
import type { Engine } from './fold.ts'
import type { Keeping } from './keeper.ts'
import type { Kept } from './storage.ts'
import type { Boxes } from './unsent.ts'

/** Everything the exercise shows. Only the events count; the rest is their fold, or not yet sent, or about this browser. */
export interface Shown {
  events: Kept[]
  /** The fold; undefined until the engine is here. */
  conversation: Conversation | undefined
  engine: Engine | undefined
  /** What stands in boxes and is no event yet. */
  boxes: Boxes
  keeping: Keeping
  /** What lay in the browser's storage and is no event of ours. */
  broken: unknown[]
  /** Another version of the note, written at the same time in another tab or on another device. */
  elsewhere: string | undefined
  /** This page forgets the work when it is closed. */
  forgets: boolean
  /** What went wrong with fetching the engine, or with folding. */
  trouble: '' | 'engine' | 'fold'
}
