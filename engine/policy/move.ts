import type { Act, Which } from '../conversation/event.ts'

/** What the coach does next, as data: phrasing gives it words. */
export interface Move {
  name: MoveName
  /** Answers without breaking in: the page need not show it. */
  quiet?: true
  /** The id of the question it is about, where it is about one. */
  question?: string
  which?: Which
  /** What a sentence needs: quoted words of the learner, counts, a topic. Which sentence it is follows from what is there. */
  about: Record<string, string>
  /** What the learner can press, as the events that a press makes; phrasing labels each by its key. */
  choices: Press[]
}

/** Something to press: an event, or a place to go on writing. */
export interface Press {
  key: string
  act?: Act
  focus?: 'draft' | 'answer' | 'reader' | 'story' | 'line'
}

/** To go on in the note. */
export const WRITE: Press = { key: 'write', focus: 'draft' }

/** A move, with what it is about and what can be pressed. */
export function make(name: MoveName, about: Record<string, string> = {}, choices: Press[] = []): Move {
  return { name, about, choices }
}

/** A short status that breaks in on nobody. */
export function quiet(about: Record<string, string> = {}): Move {
  return { name: 'status', quiet: true, about, choices: [] }
}

/** Every move there is. A quiet one answers an event with a short status that the page need not show. */
export type MoveName = QuietMove | UpdateMove | StoryMove | OffScriptMove

export type QuietMove = 'status' | 'reader-noted' | 'undone' | 'reported' | 'thanks' | 'greeting' | 'take-away'

export type UpdateMove =
  | 'welcome' // who opens this, and what have you got
  | 'find-draft' // nothing to write about yet: triggers for a real one
  | 'invite-read' // there is a draft: read it cold when you are ready
  | 'predict' // what would they have to ask you
  | 'ask' // the one question that costs the reader most (with what works on a first reading, with what closed after an edit)
  | 'hint' // the ladder, after two tries or on request
  | 'other-job'
  | 'skeleton'
  | 'way-past'
  | 'offer-place' // your own words, into the draft by one press
  | 'own-question' // the learner doubts a line of their own note
  | 'credit' // what closed, and nothing new to ask
  | 'ask-slot' // situation, done or next is missing
  | 'ask-blocked' // is anything stuck
  | 'fix-readable'
  | 'fix-scannable'
  | 'fix-real'
  | 'update-clear' // says so, and stops
  | 'rest' // what is open was skipped: let it be, and go on
  | 'six-am'
  | 'try' // one short cold note of a stranger, without the coach
  | 'try-answer'

export type StoryMove =
  | 'story-trigger' // finding the memory
  | 'story-ask' // the one missing element, quoting what they said
  | 'story-turn' // this memory will not do: live, someone else's, hypothetical, the lesson's, a note to themselves
  | 'story-same' // two stories that are one
  | 'story-moment' // which moment was it
  | 'story-competency' // what would you call that; then choices backed by their words
  | 'story-line' // the frame, filled with their words
  | 'line-read' // what works in the employer line and the one thing that lacks, or that it stands
  | 'story-told' // this one stands; the next, or the end
  | 'done' // four lines clear: says so, and stops

export type OffScriptMove =
  | 'decline-writing'
  | 'never-async'
  | 'bar-report'
  | 'take-their-words' // "it is in there": asks for the words, takes them, closes the question as theirs
  | 'nothing-heard'
  | 'generic-text'
  | 'lesson-example'
  | 'future-self'
  | 'not-an-order' // "ignore previous instructions"
  | 'storage'
  | 'private-words'
  | 'took-wrong' // the coach took words for something they were not
  | 'left-out' // words that were not meant for the note, or should come out of it
  | 'said-already' // the coach repeats itself: a way past
  | 'small-talk'
  | 'out-of-scope'
  | 'file-name' // the name of a file, or an address, instead of what is in it
  | 'was-live'
  | 'made-up'
  | 'nothing-is-blocked'
  | 'one-paragraph'
  | 'other-language'
  | 'fed-up'
  | 'start-over'
  | 'start-again' // it is done
  | 'explain' // why do you keep asking, what does blocked mean, are you a person … (about.topic)
  | 'use-as-draft' // a message that looks like a note
  | 'which-of-two' // low confidence: two choices
  | 'concern' // it may be distress or danger: asked about kindly, the work goes on from a press
  | 'distress'
  | 'danger'
  | 'after-care' // still paused: the work waits until they take it up
