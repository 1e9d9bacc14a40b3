import { barOf, type Bar } from '../bar.ts'
import type { Heard } from '../hearing/hear.ts'
import { readStory, type Moment, type StoryFindings } from '../story/read.ts'
import { readUpdate, type Finding, type UpdateFindings } from '../update/read.ts'
import type { Act, Where, Which } from './event.ts'

/** One of the two stories as it stands: what was typed, with the answers folded in. */
export interface Story {
  text: string
  /** The very first way they told it, for before and after. */
  first: string
  reading: StoryFindings
  /** What they said when they were asked for one thing ('left_behind' …); 'detail' is what was on the 'thing' they left, 'turn' the way on from a memory that would not do. */
  answers: Record<string, string>
  /** The learner's pick, or what the reading saw. */
  moment: Moment
  /** The learner picked the moment. */
  picked: boolean
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
  /** Coach only, about a story: the one thing it asks for ('apart', 'others_could' …). */
  asks?: string
  choices?: Choice[]
  /** Answers an event without breaking in: the page need not show it, and it is not among a conversation's turns. */
  quiet?: boolean
  /** The id of the stranger's note to show with it. */
  note?: string
}

export interface Choice {
  key: string
  label: string
  act?: Act
  focus?: 'draft' | 'answer' | 'reader' | 'story' | 'line'
}

/** A question that closed, and the words that closed it: new in its line, or the learner's reason. */
export interface Closed {
  id: string
  quote: string
  by: 'words' | 'learner'
  words: string
}

/** What the coach asked last, and so what a message answers. */
export interface Floor {
  move: string
  question: string
  which: Which
  /** The one thing that a story was asked for. */
  asks?: string
}

/** Everything shown is read from here; it is a fold of the events and nothing else. */
export interface Conversation {
  reader: string
  draft: string
  /** The draft read for this reader; questions that the learner closed are still in it. */
  update: UpdateFindings
  /** The words that last said where things stand, or ''. */
  stands: string
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
  /** Whether the last event changed the line that the question on screen is about. */
  touched: boolean
  /** Every reading since the first cold read: how many questions stood open, and what closed. */
  drafts: { at: string; open: number; closed: Closed[] }[]
  stories: [Story, Story]
  where: Where
  bar: Bar
  turns: Turn[]
  /** How often each question or story element was tried without closing. */
  tries: Record<string, number>
  skipped: string[]
  /** Ids of questions that the learner reported as wrong. */
  reported: string[]
  /** Ids of the strangers' notes that the learner read without the coach. */
  tried: string[]
  /** What the coach asked last. */
  floor: Floor
  /** What the last event's message was heard to be; null when it was no message. */
  heard: Heard | null
  /** Coaching stopped for the learner's sake, until they take up the work again. */
  paused: '' | 'distress' | 'danger'
  /** How often each move was made; a move about one thing counts by that too ('ask:when-soon'). */
  made: Record<string, number>
  /** Sentences the coach used, so that none comes twice. */
  said: string[]
  /** Time of the last event, ISO, or ''. */
  at: string
  /** From the id of the first event: which wordings this conversation begins with. 0 before there is one. */
  seed: number
}

/** A story of which nothing is told yet. */
export function emptyStory(): Story {
  const reading = readStory('')
  return { text: '', first: '', reading, answers: {}, moment: 'none', picked: false, competency: '', line: '' }
}

/** A conversation before anything was said. */
export function empty(): Conversation {
  const update = readUpdate('')
  const stories: [Story, Story] = [emptyStory(), emptyStory()]
  return {
    reader: '',
    draft: '',
    update,
    stands: '',
    coldRead: false,
    predicted: '',
    dismissed: {},
    open: [],
    asking: '',
    closed: [],
    touched: false,
    drafts: [],
    stories,
    where: 'draft',
    bar: barOf({ draft: '', update, dismissed: {}, stories }),
    turns: [],
    tries: {},
    skipped: [],
    reported: [],
    tried: [],
    floor: { move: '', question: '', which: 1 },
    heard: null,
    paused: '',
    made: {},
    said: [],
    at: '',
    seed: 0,
  }
}
