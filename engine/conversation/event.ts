export type Which = 1 | 2
export type Where = 'reader' | 'draft' | 'cold-read' | '6am' | 'story-1' | 'story-2' | 'take-away'

/**
 * What an event carries, by type. The table in docs/map.md says what each means.
 * `of` is the id of a question or of a private finding: the event has an id of its own, made by the client.
 */
export type Act =
  | { type: 'reader'; text: string }
  | { type: 'draft'; text: string }
  | { type: 'predict'; text: string }
  | { type: 'read' }
  | { type: 'message'; text: string; to?: string }
  | { type: 'place'; text: string; from: number; to: number; draft?: string }
  | { type: 'nothing-blocked'; draft?: string }
  | { type: 'dismiss'; of: string; reason: string }
  | { type: 'undismiss'; of: string; reason?: string }
  | { type: 'story'; which: Which; text: string }
  | { type: 'moment'; which: Which; value: string }
  | { type: 'competency'; which: Which; value: string }
  | { type: 'line'; which: Which; value: string }
  | { type: 'skip'; what: 'predict' | 'question' | 'story' | 'try' }
  | { type: 'go'; where: Where }
  | { type: 'reset'; what: 'draft' | 'story-1' | 'story-2' | 'all' }
  | { type: 'resume' }
  | { type: 'try'; note: string; from: number; to: number; text: string }
  | { type: 'report'; of: string; words?: boolean }

/** One thing the learner did. `id` is a ULID made by the client, `at` ISO time, `seq` the device's own counter. */
export type Event = { id: string; at: string; device: string; seq: number } & Act

/** What a dismissal or a report is about. A hand-written line may leave out its own id and say the question's as `id`. */
export function subject(event: { of?: string; id: string }): string {
  return event.of ?? event.id
}

/** An event of a type that this version does not know: kept, and skipped by the fold. */
export type UnknownEvent = { id: string; at: string; device: string; seq: number; type: string }

/** The order in which events are folded, everywhere: time, device, the device's own counter. */
export function inOrder(a: Event | UnknownEvent, b: Event | UnknownEvent): number {
  const less = (x: string | number, y: string | number) => (x < y ? -1 : x > y ? 1 : 0)
  return less(a.at, b.at) || less(a.device, b.device) || less(a.seq, b.seq)
}

/** Events in the order in which they are folded, each once. */
export function inSequence<T extends Event | UnknownEvent>(events: readonly T[]): T[] {
  const seen = new Set<string>()
  return [...events].sort(inOrder).filter(event => {
    // A hand-written dismissal carries the question's id as its own: two of those are two.
    const key =
      'of' in event || !['dismiss', 'undismiss', 'report'].includes(event.type) ? event.id : JSON.stringify(event)
    return !seen.has(key) && Boolean(seen.add(key))
  })
}
