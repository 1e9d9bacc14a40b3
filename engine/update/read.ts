import type { QuestionKind, Severity } from '../detector.ts'
import { findHabits, type Habit } from '../habits.ts'
import { findPrivate, type PrivateFinding } from '../private/find.ts'
import { readable, type Readable } from '../readable.ts'
import { segment, type Span } from '../segments.ts'
import { pictureOf } from './picture/picture.ts'
import type { Clause } from './framed.ts'
import { questionsOf } from './questions.ts'
import { realOf } from './real.ts'
import { scannableOf } from './scannable.ts'
import { slotsOf } from './slots.ts'

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
  /** A short quote with what stands before it, where that says what it is about. */
  clause?: Clause | undefined
  /** The quote is a question of the writer's own. */
  asked?: true
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
export function readUpdate(text: string, reader = ''): UpdateFindings {
  const can = readable(text)
  if (can !== 'yes') return unread(can)
  const note = segment(text)
  const scannable = scannableOf(note)
  const real = realOf(note)
  const slots = slotsOf(pictureOf(note, reader), real.yes)
  // A note that nobody could send has one lesson: make it real.
  const secrets = findPrivate(note)
  const asked = real.yes ? questionsOf(note, reader).filter(q => !secrets.some(s => isKey(s) && meets(s, q))) : []
  // What is private is not said in a question beyond the words that it is about.
  const told = ({ clause }: Finding) => secrets.some(s => clause && meets(s, clause))
  const questions = asked.map(q => (told(q) ? { ...q, clause: undefined } : q))
  const found = { readable: can, slots, questions, scannable, real, private: secrets, habits: findHabits(note) }
  return { ...found, clears: clears(found) }
}

// Words that give a code away answer how to get in, whatever else is wrong with giving it.
const isKey = ({ kind }: PrivateFinding) => kind === 'code' || kind === 'secret'
const meets = (a: Span, b: Span) => a.from < b.to && b.from < a.to

/** All four slots present, scannable, real, no blocking question and at most one slowing one. */
export function clears({ slots, questions, scannable, real }: Omit<UpdateFindings, 'clears'>): boolean {
  const complete = Object.values(slots).every(slot => slot.state === 'present')
  const fewQuestions = questions.length <= 1 && questions.every(q => q.severity === 'slowing')
  return complete && scannable.yes && real.yes && fewQuestions
}

function unread(why: Readable): UpdateFindings {
  const absent = { state: 'absent' as const, evidence: [] }
  return {
    readable: why,
    slots: { situation: absent, done: absent, blocked: absent, next: absent },
    questions: [],
    scannable: { yes: false, reason: 'unreadable', words: 0, seconds: 0 },
    real: { yes: false, reason: 'unreadable' },
    private: [],
    habits: [],
    clears: false,
  }
}
