/**
 * The only door to the engine. Pure: text and events in, data out. Nothing here throws on text.
 *
 * readUpdate, readStory       one reading, with its words
 * explainUpdate               what spoke for and against each question, asked or not
 * begin, step, replay         a conversation: empty, after one more event, made from a set of events in any order
 * placement, nothingBlocked   where the learner's own words would go in a draft
 * backed, frame, forms        a story's competencies, its employer line, and its three forms
 * haveYou, spotted            the answer to “have you worked asynchronously before?”, and the habits seen, in their words
 * inFrame, sourcesOf          an edited line against the frame it began as; each of its words traced to where it comes from
 * barWords, lineNames         the four lines in words
 * strangersNotes              notes to read without the coach; a turn names the one to show
 */
import { empty, type Conversation, type Turn } from './conversation/conversation.ts'
import { inSequence, type Event, type UnknownEvent } from './conversation/event.ts'
import { fold, seeded } from './conversation/fold.ts'
import { took } from './conversation/took.ts'
import { say, type Voice } from './phrasing/say.ts'
import type { Move } from './policy/move.ts'
import { next, welcome } from './policy/next.ts'
import { questionWords, realWords, scannableWords } from './phrasing/readings.ts'
import { storyQuestion } from './phrasing/stories.ts'
import { readStory as listen, type StoryFindings } from './story/read.ts'
import { readUpdate as read, type Finding, type UpdateFindings } from './update/read.ts'

export type { Bar, BarLine, LineName, LineState } from './bar.ts'
export type { Choice, Closed, Conversation, Story, Turn } from './conversation/conversation.ts'
export type { Act, Event, UnknownEvent, Where, Which } from './conversation/event.ts'
export type { QuestionKind, Severity } from './detector.ts'
export type { PrivateFinding } from './private/find.ts'
export type { Span } from './segments.ts'
export { explain as explainUpdate, type Explained } from './update/explain.ts'
export type { Voice } from './phrasing/say.ts'
export type { Finding, SlotName, SlotState, UpdateFindings } from './update/read.ts'
export type { StoryFindings } from './story/read.ts'
export { inOrder } from './conversation/event.ts'
export { nothingBlocked } from './conversation/nothing-blocked.ts'
export { placement } from './conversation/placement.ts'
export { barWords, lineNames } from './phrasing/bar.ts'
export { strangersNotes, type StrangersNote } from './phrasing/strangers.ts'
export { MOST } from './readable.ts'
export { backed, type Backed } from './story/backed.ts'
export { competencies, namesCompetency, type Competency } from './story/competencies.ts'
export { haveYou } from './story/have-you.ts'
export { spotted } from './story/spotted.ts'
export { forms, frame, type Forms, type Fragment } from './story/reframe.ts'
export { inFrame, sourcesOf, type Source } from './story/sources.ts'

/** A question with its words. */
export type Question = Finding & { question: string }

/** One cold reading, as the command line prints it. */
export interface UpdateReading extends Omit<UpdateFindings, 'questions' | 'scannable' | 'real'> {
  questions: Question[]
  scannable: { yes: boolean; why: string; words: number; seconds: number }
  real: { yes: boolean; why: string }
}

/** Reads an update cold for `reader` (a phrase; '' is a colleague in the same trade who was not there). */
export function readUpdate(text: string, reader = ''): UpdateReading {
  return worded(read(text, reader))
}

/** The same reading with its words: for a draft that a conversation has already read. */
export function worded(update: UpdateFindings): UpdateReading {
  const { yes, words, seconds } = update.scannable
  return {
    ...update,
    questions: update.questions.map(q => ({ ...q, question: questionWords(q) })),
    scannable: { yes, why: scannableWords(update), words, seconds },
    real: { yes: update.real.yes, why: realWords(update) },
  }
}

/** One listening to a story. */
export interface StoryReading extends StoryFindings {
  next_question: string
}

export function readStory(text: string): StoryReading {
  const story = listen(text)
  return { ...story, next_question: storyQuestion(story) }
}

/** An empty conversation, in which the coach has said its first words. */
export function begin(voice: Voice): Conversation {
  return spoke(empty(), '', welcome(), voice).conversation
}

/** The conversation after one event, and the coach's turn. The conversation given is left as it was. */
export function step(
  conversation: Conversation,
  event: Event | UnknownEvent,
  voice: Voice,
): { conversation: Conversation; turn: Turn; move: string } {
  const now = fold(conversation, event)
  const move = next(conversation, now, event)
  return { ...spoke(now, event.id, move, voice), move: move.name }
}

/** The conversation that a set of events makes: any order of arrival, a copy twice, gives the same. */
export function replay(events: readonly (Event | UnknownEvent)[], voice: Voice): Conversation {
  const all = inSequence(events)
  return all.reduce((was, event, at) => {
    // Before the cold read a draft only fills the chips: of those written one after the other the last one says it all.
    const superseded = event.type === 'draft' && all[at + 1]?.type === 'draft' && !was.coldRead
    return superseded ? seeded(was, event) : step(was, event, voice).conversation
  }, begin(voice))
}

function spoke(now: Conversation, event: string, move: Move, voice: Voice): { conversation: Conversation; turn: Turn } {
  const { labels, ...spoken } = say(move, now, voice)
  const choices = move.choices.map((press, at) => ({ ...press, label: labels[at]! }))
  return took(now, event, { ...move, ...spoken, choices })
}
