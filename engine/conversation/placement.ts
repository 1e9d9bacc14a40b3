import { segment, type Note, type Sentence, type Span } from '../segments.ts'
import type { Finding, SlotName } from '../update/read.ts'
import { signOff } from './sign-off.ts'

/** A draft after words were put into it, and their place there. */
export interface Placed extends Span {
  draft: string
}

/**
 * Where the learner's own words answer a question: a few in brackets right after the words that raised it, more as a sentence
 * after that sentence, and where nothing raised it a line of their own: the first for the situation, else the last before a sign-off.
 * Their words stay as they are; only space, a full stop or brackets are added around them.
 */
export function placement(draft: string, question: Finding | undefined, words: string, slot?: SlotName): Placed {
  const text = words.trim()
  const place = question && placeOf(draft, question)
  if (text === '') return { draft, from: draft.length, to: draft.length }
  if (!place) return slot === 'situation' ? asFirstLine(draft, text) : asLastLine(draft, text)
  return short(text) ? inBrackets(draft, place, text) : asSentence(draft, place, text)
}

/** The draft with text put in at a place, and a space where it would otherwise run into a word. */
export function spliced(draft: string, text: string, at: number): string {
  const from = Math.max(0, Math.min(draft.length, Number.isFinite(at) ? Math.trunc(at) : draft.length))
  const [before, after] = [draft.slice(0, from), draft.slice(from)]
  const lead = /[\p{L}\p{N}.,;:!?]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text) ? ' ' : ''
  const tail = /[\p{L}\p{N}.,;:!?]$/u.test(text) && /^[\p{L}\p{N}]/u.test(after) ? ' ' : ''
  return before + lead + text + tail + after
}

const short = (text: string) => text.split(/\s+/).length <= 8 && !/[.!?…]\s|\n/.test(text)

function placeOf(draft: string, question: Finding): Span | undefined {
  if (question.quote === '') return undefined
  if (draft.slice(question.from, question.to) === question.quote) return question
  const from = draft.indexOf(question.quote)
  return from < 0 ? undefined : { from, to: from + question.quote.length }
}

function put(draft: string, at: number, before: string, text: string, after: string): Placed {
  const from = at + before.length
  return { draft: draft.slice(0, at) + before + text + after + draft.slice(at), from, to: from + text.length }
}

function inBrackets(draft: string, place: Span, words: string): Placed {
  const text = words.replace(/\.+$/, '') || words
  // The quoted words may end with their sentence: the bracket belongs inside it.
  const stop = /[.!?…,;:]+$/.exec(draft.slice(place.from, place.to))?.[0].length ?? 0
  return put(draft, place.to - stop, ' (', text, ')')
}

function asSentence(draft: string, place: Span, words: string): Placed {
  const note = segment(draft)
  const home = sentenceAt(note, place)
  const end = home?.to ?? place.to
  const last = draft.slice(0, end).at(-1) ?? ''
  const text = words.replace(/\s*\n\s*/g, ' ')
  const stop = /[.!?…]["”’')\]]*$/.test(text) ? '' : '.'
  return put(draft, end, /[.!?…"”’')\]]/.test(last) ? ' ' : /[,;:]/.test(last) ? ' ' : '. ', text, stop)
}

function sentenceAt(note: Note, place: Span): Sentence | undefined {
  const at = Math.max(place.from, place.to - 1)
  return note.sentences.find(s => at >= s.from && at < s.to)
}

function asFirstLine(draft: string, text: string): Placed {
  return put(draft, 0, '', text, draft.trim() === '' ? '' : '\n')
}

function asLastLine(draft: string, text: string): Placed {
  const end = draft.trimEnd().length
  if (end === 0) return { draft: text, from: 0, to: text.length }
  const sign = signOff(segment(draft))
  if (sign === undefined) return put(draft, end, '\n', text, '')
  return put(draft, sign, '', text, '\n')
}
