import type { Habit } from '../habits.ts'
import type { PrivateFinding } from '../private/find.ts'
import { readable, type Readable } from '../readable.ts'

export type Moment = 'handover' | 'anticipated-need' | 'moved-without-meeting' | 'none'
export type Asks =
  '' | 'own' | 'specific' | 'apart' | 'moment' | 'left_behind' | 'others_could' | 'competency' | 'another'

/** A reading of a story, as data. Quotes are the learner's words verbatim, or ''. */
export interface StoryFindings {
  readable: Readable
  own: boolean
  specific: boolean
  apart: boolean
  moment: Moment
  moment_quote: string
  left_behind: string
  others_could: string
  competency_named: string
  /** What to ask for next; 'another' is another memory. */
  asks: Asks
  /** Why this memory will not do, where it will not: the coach turns it kindly. */
  turn: '' | 'live' | 'lesson-example' | 'someone-else' | 'hypothetical' | 'future-self' | 'not-a-story'
  habits: Habit[]
  private: PrivateFinding[]
  told: boolean
  clears: boolean
}

/** Listens to one story. */
export function readStory(text: string): StoryFindings {
  return {
    readable: readable(text),
    own: false,
    specific: false,
    apart: false,
    moment: 'none',
    moment_quote: '',
    left_behind: '',
    others_could: '',
    competency_named: '',
    asks: 'specific',
    turn: '',
    habits: [],
    private: [],
    told: false,
    clears: false,
  }
}

/** Whether two stories tell the same collaboration. */
export function sameStory(a: string, b: string): boolean {
  return a.trim() !== '' && a.trim() === b.trim()
}
