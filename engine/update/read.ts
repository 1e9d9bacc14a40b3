import type { QuestionKind, Severity } from '../detector.ts'
import type { Habit } from '../habits.ts'
import type { PrivateFinding } from '../private/find.ts'
import { readable, type Readable } from '../readable.ts'
import type { Span } from '../segments.ts'

export type SlotName = 'situation' | 'done' | 'blocked' | 'next'
export type SlotState = 'present' | 'partial' | 'absent'

/** A question the reader would have to ask, still without its words. */
export interface Finding extends Span {
  /** Kind + anchor words (+ a count where that pair occurs twice): found again after edits elsewhere. */
  id: string
  /** text.slice(from, to), at most 12 words; '' for an absence with no line of its own. */
  quote: string
  kind: QuestionKind
  severity: Severity
  /** Which detector proposed it. */
  detector: string
  /** Words of this note that its sentence needs. */
  about: Record<string, string>
}

export type ScanReason = 'fine' | 'unreadable' | 'wall' | 'long' | 'buried' | 'shouting'
export type RealReason = 'fine' | 'unreadable' | 'template' | 'hypothetical' | 'generic' | 'too-little'

/** A reading of an update, as data: phrasing gives it words. */
export interface UpdateFindings {
  readable: Readable
  slots: Record<SlotName, { state: SlotState; evidence: Span[] }>
  /** Dearest to the reader first. */
  questions: Finding[]
  scannable: { yes: boolean; reason: ScanReason; words: number; seconds: number }
  real: { yes: boolean; reason: RealReason }
  private: PrivateFinding[]
  habits: Habit[]
  clears: boolean
}

/** Reads an update as the next person would, cold. `reader` says who that is; '' is a colleague in the trade who was not there. */
export function readUpdate(text: string, _reader = ''): UpdateFindings {
  const absent = { state: 'absent' as const, evidence: [] }
  return {
    readable: readable(text),
    slots: { situation: absent, done: absent, blocked: absent, next: absent },
    questions: [],
    scannable: { yes: false, reason: 'unreadable', words: 0, seconds: 0 },
    real: { yes: false, reason: 'unreadable' },
    private: [],
    habits: [],
    clears: false,
  }
}
