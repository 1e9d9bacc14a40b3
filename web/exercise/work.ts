import type { Act } from '../../engine/index.ts'
import type { Shown } from './shown.ts'
import type { Kept } from './storage.ts'

export type { Engine } from './fold.ts'
export type { Shown }

/** The learner's work in this page: read it, hear of changes, type into boxes, act. */
export interface Work {
  get(): Shown
  subscribe(listener: () => void): () => void
  /** Text typed into a box; the draft, stories and lines become events at the next pause. */
  type(box: string, text: string): void
  /** Makes events out of what was typed and stands still. */
  flush(): void
  act(act: Act): void
  /** Empties a box without making an event of it. */
  drop(box: string): void
  /** Adds events from a file or another device; gives how many were new. */
  restore(events: Kept[]): number
  /** Another version of the note, from elsewhere, that the learner may want instead. */
  offer(draft: string): void
  /** Erases everything in this browser. */
  erase(): Promise<void>
  /** Forgets the work when the page is closed, or no longer; settles with whether the browser can. */
  forget(on: boolean): Promise<boolean>
  /** Lets go of what could not be read, or of the other tab's version. */
  letGo(what: 'broken' | 'elsewhere'): void
  /** Puts the other tab's version into the note; the one that was there stays within reach instead. */
  swap(): void
  loadEngine(): Promise<void>
  /** Settles once what was kept is here. */
  opened: Promise<void>
}
