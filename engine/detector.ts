import type { Note, Span } from './segments.ts'

export type QuestionKind =
  'owner' | 'when' | 'where' | 'what' | 'state' | 'how' | 'why' | 'whatif' | 'contact' | 'access'

/** Every kind there is. */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  'owner',
  'when',
  'where',
  'what',
  'state',
  'how',
  'why',
  'whatif',
  'contact',
  'access',
]

export type Severity = 'blocking' | 'slowing'

/** What a detector proposes: a place, and the words of the note that a question about it would need. No prose. */
export interface Candidate extends Span {
  kind: QuestionKind
  severity: Severity
  /** Words of this note by name, for phrasing: { thing: 'the blue folder' }. */
  about?: Record<string, string>
}

/**
 * One idea, one file, one name. `find` looks over the whole note and at who reads it; `reader` is '' when unknown.
 * The examples are its tests and its documentation: an asking one marks the span «like this», a silent one marks nothing.
 */
export interface Detector {
  name: string
  kind: QuestionKind
  examples: { asks: Example[]; silent: Example[] }
  find(note: Note, reader: string): Candidate[]
}

/** A note, or a note with its reader. */
export type Example = string | { note: string; reader: string }
