import type { Event, UnknownEvent } from '../../engine/index.ts'

export type Kept = Event | UnknownEvent

/** How a copy stands: open, with how much it holds; or why there is none. */
export type Standing =
  { is: 'open'; until: string; events: number; size: number } | { is: 'unknown' | 'deleted' | 'expired' }

/**
 * Where saved work lies: events that are appended and never rewritten, in one copy for each link. `link` is the hash of a
 * key, never the key; times are ISO and come from the caller. What an engine must keep to is tried by `contract.ts`.
 */
export interface Store {
  /** Opens a copy until `until`. One that is open, expired or deleted already stays as it is. */
  open(link: string, until: string): Promise<void>
  standing(link: string, now: string): Promise<Standing>
  /** Appends events in order, each id once, and renews the copy; on disk once it settles. Where the copy is not open it does nothing. */
  append(link: string, events: readonly Kept[], when: { now: string; until: string }): Promise<Standing>
  /**
   * The events of an open copy after the number `after`; they are numbered from 1 without a gap. It ends at so many events, or
   * with the one that reaches so much size.
   */
  since(link: string, after: number, most?: { events: number; size: number }): Promise<{ events: Kept[]; last: number }>
  /** Erases the events; that there was a copy, and that it was deleted, is all that stays. */
  erase(link: string): Promise<void>
  /** Erases what expired before `now`; gives how many copies. */
  sweep(now: string): Promise<number>
  close(): Promise<void>
}

/** A store that cannot do its work; the message is a sentence for whoever runs the server, and holds nobody's words. */
export class StoreTrouble extends Error {
  readonly kind: 'cannot-open' | 'newer' | 'no-room' | 'broken'

  constructor(kind: StoreTrouble['kind'], message: string) {
    super(message)
    this.name = 'StoreTrouble'
    this.kind = kind
  }
}
