import type { Note, Span } from './segments.ts'

/** A habit of the lesson seen at work: a link instead of a copy, a copy instead of a link, a shared thing made better. */
export interface Habit extends Span {
  kind: 'links' | 'copies' | 'improves'
}

export function findHabits(_note: Note): Habit[] {
  return []
}
