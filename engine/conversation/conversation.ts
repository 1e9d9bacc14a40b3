import type { Bar } from '../bar.ts'
import type { Moment, StoryFindings } from '../story/read.ts'
import type { Finding, UpdateFindings } from '../update/read.ts'
import type { Where } from './event.ts'

/** One of the two stories as it stands: what was typed, with the answers folded in. */
export interface Story {
  text: string
  /** The very first way they told it, for before and after. */
  first: string
  reading: StoryFindings
  /** The learner's pick, or what the reading saw. */
  moment: Moment
  /** The learner's own name for it, or ''. */
  competency: string
  /** The employer line as they edited it, or ''. */
  line: string
}

/** Something said, by either side, in order. */
export interface Turn {
  /** The event that it is, or that it answers. */
  event: string
  by: 'learner' | 'coach'
  text: string
  /** Coach only: which move this was, the question it is about, and what can be pressed. */
  move?: string
  question?: string
  choices?: Choice[]
}

export interface Choice {
  key: string
  label: string
  act?: import('./event.ts').Act
  focus?: 'draft' | 'answer' | 'reader' | 'story' | 'line'
}

/** A question that closed, and the words that closed it. */
export interface Closed {
  id: string
  quote: string
  by: 'words' | 'learner'
  words: string
}

/** Everything shown is read from here; it is a fold of the events and nothing else. */
export interface Conversation {
  reader: string
  draft: string
  /** The draft read for this reader; questions that the learner closed are still in it. */
  update: UpdateFindings
  /** The learner asked for a cold read of this draft or an earlier one. */
  coldRead: boolean
  predicted: string
  /** Question or private-finding id → reason. */
  dismissed: Record<string, string>
  /** Questions open now: read, and not dismissed. Empty until the first cold read. */
  open: Finding[]
  /** The question on screen, or ''. */
  asking: string
  /** What closed with the last event. */
  closed: Closed[]
  /** Every reading since the first cold read: how many questions stood open, and what closed. */
  drafts: { at: string; open: number; closed: Closed[] }[]
  stories: [Story, Story]
  where: Where
  bar: Bar
  turns: Turn[]
  /** How often each question or story element was tried without closing. */
  tries: Record<string, number>
  skipped: string[]
  /** Sentences the coach used, so that none comes twice. */
  said: string[]
  /** Time of the last event, ISO, or ''. */
  at: string
}
