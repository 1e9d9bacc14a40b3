import { aboutAQuestion } from '../protocol.ts'

/** The stamp of the line before: what a line without one goes on from. */
export interface Before {
  at: string
  device: string
  seq: number
}

export const FIRST: Before = { at: '2000-01-01T00:00:00.000Z', device: 'line', seq: 0 }

/**
 * An event from a line, with what it left out of `id`, `at`, `device` and `seq` filled in by its place in the input alone: the
 * same lines always give the same events. In a dismissal or a report written so by hand, `id` is the question's.
 */
export function stamped(event: Record<string, unknown>, before: Before, number: number): Record<string, unknown> {
  const bare = event.seq === undefined && event.at === undefined && event.device === undefined
  const about = aboutAQuestion(event.type) && event.of === undefined && bare ? { of: event.id, id: undefined } : {}
  const whole = { ...event, ...about }
  return {
    ...whole,
    id: whole.id ?? `line-${number}`,
    at: event.at ?? before.at,
    device: event.device ?? before.device,
    seq: event.seq ?? before.seq + 1,
  }
}
