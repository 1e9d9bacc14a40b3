/**
 * What crosses a border: events and saved work, checked once when they come in.
 * A border is a file, a line on stdin, the browser's storage, or (later) a request.
 */
import * as v from 'valibot'
import type { Act, Event, UnknownEvent } from './engine/index.ts'

/** Something from outside that is what it says, or one sentence that says what is wrong and what to do. */
export type Checked<T> = { ok: true; value: T } | { ok: false; error: string }

/** The most that one event may hold, in UTF-16 code units of its JSON: ten times the longest text that is read. */
export const EVENT_MOST = 200_000

/** The most that a file of saved work may hold, in UTF-16 code units. */
export const WORK_MOST = 50_000_000

const text = v.string()
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const which = v.picklist([1, 2])

/** What each type of event must carry, beside its stamp. The compiler holds it to `Act`. */
const carried: { [T in Act['type']]: v.GenericSchema<unknown, Omit<Extract<Act, { type: T }>, 'type'>> } = {
  reader: v.looseObject({ text }),
  draft: v.looseObject({ text }),
  predict: v.looseObject({ text }),
  read: v.looseObject({}),
  message: v.looseObject({ text, to: v.optional(text) }),
  place: v.looseObject({ text, from: place, to: place, draft: v.optional(text) }),
  'nothing-blocked': v.looseObject({ draft: v.optional(text) }),
  dismiss: v.looseObject({ of: text, reason: text }),
  undismiss: v.looseObject({ of: text, reason: v.optional(text) }),
  story: v.looseObject({ which, text }),
  moment: v.looseObject({ which, value: text }),
  competency: v.looseObject({ which, value: text }),
  line: v.looseObject({ which, value: text }),
  skip: v.looseObject({ what: v.picklist(['predict', 'question', 'story', 'try']) }),
  go: v.looseObject({ where: v.picklist(['reader', 'draft', 'cold-read', '6am', 'story-1', 'story-2', 'take-away']) }),
  reset: v.looseObject({ what: v.picklist(['draft', 'story-1', 'story-2', 'all']) }),
  resume: v.looseObject({}),
  try: v.looseObject({ note: text, from: place, to: place, text }),
  report: v.looseObject({ of: text, words: v.optional(v.boolean()) }),
}

const stamp = v.looseObject({
  id: v.pipe(text, v.nonEmpty()),
  at: v.pipe(text, v.isoTimestamp()),
  device: text,
  seq: place,
  type: v.pipe(text, v.nonEmpty()),
})

/**
 * An event from outside. A type that this version does not know is kept as it is, if its stamp (`id`, `at`, `device`,
 * `seq`, `type`) is sound. `at` comes back in UTC with milliseconds, so that the order of texts is the order of time.
 */
export function checkEvent(data: unknown): Checked<Event | UnknownEvent> {
  if (!isRecord(data)) return wrong('An event is an object such as {"type":"draft","text":"…"}.')
  const size = JSON.stringify(data).length
  if (size > EVENT_MOST)
    return wrong(`This event holds ${size} characters; the most is ${EVENT_MOST}. Shorten its text and send it again.`)
  const stamped = v.safeParse(stamp, data)
  if (!stamped.success) return wrong(sentence(data, stamped.issues[0]))
  const at = new Date(stamped.output.at)
  if (Number.isNaN(at.getTime())) return wrong(`“at” is no time that exists: ${JSON.stringify(data.at)}.`)
  const event = { ...data, at: at.toISOString() }
  // The documents call the subject of a dismissal its id; written so by hand, that id names the question.
  const whole = aboutAQuestion(data.type) && !('of' in data) ? { ...event, of: data.id } : event
  if (!Object.hasOwn(carried, stamped.output.type)) return { ok: true, value: whole as UnknownEvent }
  const checked = v.safeParse(carried[stamped.output.type as Act['type']], whole)
  return checked.success ? { ok: true, value: whole as Event } : wrong(sentence(data, checked.issues[0]))
}

/** Whether events of this type speak of a question or a private finding by its id. */
export function aboutAQuestion(type: unknown): boolean {
  return type === 'dismiss' || type === 'undismiss' || type === 'report'
}

/** The file that a learner downloads. */
export function writeWork(events: readonly (Event | UnknownEvent)[]): string {
  return `${JSON.stringify({ coldread: 1, events }, null, 1)}\n`
}

/** What a file of saved work held: the events that could be read, and what was wrong with each that could not. */
export interface Work {
  events: (Event | UnknownEvent)[]
  /** `number` counts from 1. */
  refused: { number: number; error: string }[]
}

/** Reads a file of saved work. One bad event never costs the others. */
export function readWork(file: string): Checked<Work> {
  if (file.length > WORK_MOST) return wrong('This file is too large to be saved work. Choose the file you downloaded.')
  let data: unknown
  try {
    data = JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    return wrong(
      'This file is not saved work, or only part of it is here. Choose the file you downloaded from the lesson.',
    )
  }
  if (!isRecord(data) || typeof data.coldread !== 'number')
    return wrong(
      'This file is not saved work from this lesson. Choose the file you downloaded, its name ends in .json.',
    )
  if (data.coldread !== 1)
    return wrong(
      'This file was saved by a newer version. Load the page again to get that version, then restore the file.',
    )
  if (!Array.isArray(data.events)) return wrong('This file holds no list of events, so there is nothing to restore.')
  const work: Work = { events: [], refused: [] }
  for (const [i, one] of data.events.entries()) {
    const checked = checkEvent(one)
    if (checked.ok) work.events.push(checked.value)
    else work.refused.push({ number: i + 1, error: checked.error })
  }
  return { ok: true, value: work }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function wrong(error: string): { ok: false; error: string } {
  return { ok: false, error }
}

/** What is wrong with one field, and what it should be. */
function sentence(data: Record<string, unknown>, issue: v.BaseIssue<unknown>): string {
  const field = String(issue.path?.[0]?.key ?? '')
  const kind = typeof data.type === 'string' && data.type ? `An event of type “${data.type}”` : 'An event'
  const wanted = issue.type === 'picklist' && field in data ? choice(issue) : (WANTED[field] ?? 'text')
  return field in data ? `${kind}: “${field}” must be ${wanted}.` : `${kind} needs “${field}”: ${wanted}.`
}

const choice = (issue: v.BaseIssue<unknown>) =>
  `one of ${issue.expected!.replaceAll(/[()]/g, '').replaceAll(' | ', ', ')}`

const WANTED: Record<string, string> = {
  at: 'a time such as "2026-01-31T06:00:00Z"',
  seq: 'a whole number from 0',
  from: 'a place in the text, a whole number from 0',
  to: 'a place in the text, a whole number from 0 (in a message: the id of a question)',
  which: '1 or 2',
  what: 'what it is about, a word from the table in docs/map.md',
  where: 'a step of the path, a word from the table in docs/map.md',
  words: 'true or false',
}
