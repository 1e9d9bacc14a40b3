import type { Kept } from '../exercise/storage.ts'
import type { No } from './ask.ts'

/** What the server says once it says something. */
export type Gone = Exclude<No, 'away'>

/** Saving to a link. `held`: something private waits for a look; `waiting`: the server is away, and it is tried again. */
export interface Copy {
  key: string
  state: 'opening' | 'saving' | 'saved' | 'waiting' | 'held'
  /** Until when the server keeps the copy: ISO, or '' while that is not known. */
  until: string
  /** How many events are too large for the link and stay in this browser. */
  stays: number
}

/** What has to be said at once. */
export type Notice =
  /** A link was opened where other work is: the learner chooses. */
  | { is: 'asks'; key: string; events: Kept[]; until: string }
  /** A link was opened while the server is away; it is tried again. */
  | { is: 'away' }
  | { is: 'no'; why: Gone | 'cut-off' | 'mistyped' }
  /** A copy was deleted; `away`: the server hears of it later. */
  | { is: 'erased'; away: boolean }

/** How saving by link stands. Without a copy the work is in this browser alone. */
export interface Saving {
  copy?: Copy
  notice?: Notice
}

/** Saves to a private link and brings work back from one. */
export interface Saver {
  get(): Saving
  subscribe(listener: () => void): () => void
  /** Whether the page's server can save at all. */
  offered(): Promise<boolean>
  /** Makes a link and saves to it from now on. */
  save(): void
  /** Answers `asks`: opens the saved work in place of what is here (which is downloaded first), or leaves it. */
  choose(open: boolean): Promise<void>
  /** Deletes the copy on the server, if there is one; the link is dead then. Tried again while the server is away. */
  erase(): Promise<void>
  /** Forgets the work and the link when the page is closed, or no longer; settles with whether the browser can. */
  forget(on: boolean): Promise<boolean>
  /** Puts a notice away. */
  letGo(): void
}
