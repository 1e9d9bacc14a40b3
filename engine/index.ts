/**
 * The only door to the engine. Pure: text and events in, data out. Nothing here throws on text.
 *
 * readUpdate, readStory       one reading, with its words
 * begin, step, replay         a conversation: empty, after one more event, made from a set of events in any order
 * placement, nothingBlocked   where the learner's own words would go in a draft
 * backed, frame, forms        a story's competencies, its employer line, and its three forms
 */
import type { Conversation, Turn } from './conversation/conversation.ts'
import type { Event, UnknownEvent } from './conversation/event.ts'
import type { Voice } from './phrasing/say.ts'
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
export type { Voice } from './phrasing/say.ts'
export type { Finding, SlotName, SlotState, UpdateFindings } from './update/read.ts'
export type { StoryFindings } from './story/read.ts'
export { inOrder } from './conversation/event.ts'
export { MOST } from './readable.ts'
export { backed, competencies, namesCompetency, type Backed, type Competency } from './story/competencies.ts'
export { forms, frame, type Forms, type Fragment } from './story/reframe.ts'

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
export function begin(_voice: Voice): Conversation {
  throw new Error('begin: conversation is being built')
}

/** The conversation after one event, and the coach's turn. The conversation given is left as it was. */
export function step(
  _conversation: Conversation,
  _event: Event | UnknownEvent,
  _voice: Voice,
): { conversation: Conversation; turn: Turn; move: string } {
  throw new Error('step: conversation is being built')
}

/** The conversation that a set of events makes: any order of arrival, a copy twice, gives the same. */
export function replay(_events: (Event | UnknownEvent)[], _voice: Voice): Conversation {
  throw new Error('replay: conversation is being built')
}

/** Where the learner's own words answer a question: the draft after it, and their place in it. */
export function placement(
  _draft: string,
  _question: Finding | undefined,
  _words: string,
): { draft: string; from: number; to: number } {
  throw new Error('placement: conversation is being built')
}

/** The draft with the line "Nothing is blocked." put where a reader looks for it. */
export function nothingBlocked(_draft: string): string {
  throw new Error('nothingBlocked: conversation is being built')
}
