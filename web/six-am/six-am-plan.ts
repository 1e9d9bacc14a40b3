import type { Question, SlotName, Span, UpdateReading } from '../../engine/index.ts'

/** Something that the reader can act on or watch: the learner's own words, and the clock time in them, or ''. */
export interface Thing {
  time: string
  words: string
}

/** How far a note carries its reader at 6am. */
export interface SixAmPlan {
  /** The reader starts work, loses time over one thing, has to ask, finds a part missing, or cannot use the note at all. */
  end: 'start' | 'slow' | 'stop' | 'missing' | 'unusable'
  /** What they would have to ask, where `end` is 'stop' or 'slow'. */
  question?: Question
  /** Where the reading stops: an offset into the draft, after the sentence that raised the question; the length where none does. */
  at: number
  /** Whole seconds at a tired pace: to read it all, and to the stop. */
  seconds: number
  stopSeconds: number
  can: Thing[]
  watch: Thing[]
  missing: SlotName[]
  /** The first words, which a locked phone shows, say where things stand. */
  leads: boolean
}

/** About three lines of a notification. */
const GLANCE = 120

/** Plans the 6am view of a draft and its reading; `open` are the questions that the learner has not closed, likeliest first. */
export function sixAmPlan(draft: string, reading: UpdateReading, open: Question[]): SixAmPlan {
  const question = firstStop(draft, open)
  const missing = (Object.keys(reading.slots) as SlotName[]).filter(name => reading.slots[name].state !== 'present')
  const at = question?.quote ? afterSentence(draft, question.to) : draft.length
  const { seconds } = reading.scannable
  const things = (name: SlotName) =>
    wholeItems(draft, reading.slots[name].evidence).filter(span => span.to <= at && !open.some(q => overlap(q, span)))
  const next = things('next')
  const stuck = things('blocked').filter(span => !next.some(other => overlap(other, span)))
  const [can, watch] = [once(next.map(span => thing(draft, span))), once(stuck.map(span => thing(draft, span)))]
  return {
    end: endOf(reading, open, question, missing),
    ...(question && { question }),
    at,
    seconds,
    stopSeconds: Math.round((seconds * wordCount(draft.slice(0, at))) / Math.max(1, wordCount(draft))),
    can,
    watch: watch.filter(({ words }) => !can.some(other => within(words, other.words))),
    missing,
    leads: (reading.slots.situation.evidence[0]?.from ?? GLANCE) < GLANCE,
  }
}

/** The things without those whose words another one has already. */
function once(things: Thing[]): Thing[] {
  return things.filter(
    ({ words }, i) =>
      !things.some((other, j) => i !== j && within(words, other.words) && (j < i || !within(other.words, words))),
  )
}

/** Whether a line says nothing that the other does not say, whatever stands between the words. */
const within = (words: string, other: string) => ` ${plain(other)} `.includes(` ${plain(words)} `)

const plain = (words: string) => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

function endOf(
  reading: UpdateReading,
  open: Question[],
  question: Question | undefined,
  missing: SlotName[],
): SixAmPlan['end'] {
  if (reading.readable !== 'yes' || !reading.real.yes) return 'unusable'
  if (question) return question.severity === 'blocking' || open.length > 1 ? 'stop' : 'slow'
  return missing.length ? 'missing' : 'start'
}

/** The question that a reader who goes from top to bottom meets first; one that blocks them before one that slows them. */
function firstStop(draft: string, open: Question[]): Question | undefined {
  const place = (q: Question) => (q.quote ? q.from : draft.length)
  const blocking = open.filter(q => q.severity === 'blocking')
  return (blocking.length ? blocking : open).toSorted((a, b) => place(a) - place(b))[0]
}

/** The end of the sentence or line around `to`; `to` itself where that lies far off. */
function afterSentence(draft: string, to: number): number {
  const end = /[.!?…]["”’')\]]*(?=\s)|(?=\r?\n)/.exec(draft.slice(to, to + 100))
  if (end) return to + end.index + end[0].length
  return draft.length - to <= 100 ? draft.length : to
}

/** Evidence that lies in a bullet is shown as the whole bullet, once: a part of one seldom makes sense alone. */
function wholeItems(draft: string, evidence: Span[]): Span[] {
  const items = evidence.map(span => {
    const from = draft.lastIndexOf('\n', span.from - 1) + 1
    const end = draft.indexOf('\n', from)
    const to = end < 0 ? draft.length : end
    return BULLET.test(draft.slice(from, to)) && to - from <= 160 ? { from, to } : span
  })
  return items.filter((span, i) => items.findIndex(other => overlap(other, span)) === i)
}

const BULLET = /^[\s>]*(?:[-–—•*·▪]+|\d{1,2}[.)])\s+/

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to

const wordCount = (text: string) => text.match(/\S+/g)?.length ?? 0

function thing(draft: string, span: Span): Thing {
  const words = draft.slice(span.from, span.to).replace(BULLET, '').trim()
  const time = /\b\d{1,2}(?:[:.]\d{2}(?: ?[ap]m)?| ?[ap]m)\b/i.exec(words)?.[0] ?? ''
  // A time that comes first would stand there twice.
  return { time, words: time && words.startsWith(time) ? words.slice(time.length).replace(/^[\s,:–-]+/, '') : words }
}
