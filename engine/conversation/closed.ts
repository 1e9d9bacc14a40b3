import { wordsOf, type Span, type Word } from '../segments.ts'
import type { Finding } from '../update/read.ts'
import type { Closed } from './conversation.ts'

/** What an edit did to the questions that stood open. */
export interface Effect {
  closed: Closed[]
  /** The same question under the id that its edited line gave it: old id → new id. */
  renamed: Map<string, string>
  /** Ids of questions whose line was changed. */
  touched: Set<string>
}

/** Compares two drafts: `open` are the questions on the old one, `now` those on the new one. */
export function effect(oldText: string, open: Finding[], text: string, now: Finding[]): Effect {
  const result: Effect = { closed: [], renamed: new Map(), touched: new Set() }
  if (oldText === text && open.length === 0) return result
  const before = linesOf(oldText)
  const after = linesOf(text)
  const kept = new Set(before.map(line => line.text))
  const changed = after.filter(line => !kept.has(line.text) && line.text.trim() !== '')
  const still = new Set(now.map(q => q.id))
  const known = new Set(open.map(q => q.id))
  for (const question of open) {
    const home = homeOf(question, before)
    const at = home ? after.findIndex(line => line.text === home.text) : -1
    const moved = home && at < 0
    const edited = moved ? nearest(home, changed) : undefined
    // Said right after it, words are about it too.
    const next = at >= 0 ? after[at + 1] : undefined
    const goneOn = next && changed.includes(next) ? next : undefined
    if (moved || goneOn) result.touched.add(question.id)
    if (still.has(question.id)) continue
    const heir = edited && now.find(q => !known.has(q.id) && alike(q, question) && within(q, edited))
    if (heir) result.renamed.set(question.id, heir.id)
    else
      result.closed.push({
        id: question.id,
        quote: question.quote,
        by: 'words',
        words: newWords(question, home, edited ?? goneOn, changed, oldText),
      })
  }
  return result
}

interface Line extends Span {
  text: string
  words: Word[]
}

/** The sentences of every line, and the lines that are none: what an edit changes and what a question is about. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\S\n]*\S[^\n]*?(?:[.!?;](?=\s)|(?=\n|$))/g)].map(({ 0: raw, index }) => {
    const from = index + raw.length - raw.trimStart().length
    const to = index + raw.length
    return { text: text.slice(from, to), from, to, words: wordsOf(text, { from, to }) }
  })
}

const within = (span: Span, line: Span) => span.from >= line.from && span.from <= line.to

function homeOf(question: Finding, lines: Line[]): Line | undefined {
  return question.quote === '' ? undefined : lines.find(line => within(question, line))
}

/** The same question on edited words: of one kind, and about some of the same words. */
function alike(a: Finding, b: Finding): boolean {
  const words = new Set(plainWords(b.quote))
  return (
    (a.kind === b.kind || (a.detector !== '' && a.detector === b.detector)) &&
    plainWords(a.quote).some(w => words.has(w))
  )
}

/** The words that carry meaning: short ones are shared by everything. */
const plainWords = (text: string) =>
  wordsOf(text, { from: 0, to: text.length })
    .map(word => word.plain)
    .filter(word => word.length > 3 || /\d/.test(word))

/** The words that say what a sentence is about. */
const topicWords = (text: string) => plainWords(text).filter(word => !COMMON.has(word))

const COMMON = new Set(
  (
    'when what where which while with from that this then than them they their there these those have been being will would ' +
    'should could must need needs want wants wanted before after until just still also only about over into some more most ' +
    'first next last back please here your does done make made take took give gave come came goes going know knows said'
  ).split(' '),
)

/** The changed line that keeps most of the old line's words; undefined where the line is simply gone. */
function nearest(old: Line, changed: Line[]): Line | undefined {
  const bag = new Set(old.words.map(word => word.plain))
  let best: Line | undefined
  let most = 0.25
  for (const line of changed) {
    const shared = line.words.filter(word => bag.has(word.plain)).length
    const share = (2 * shared) / Math.max(1, line.words.length + old.words.length)
    if (share > most || (shared >= 2 && shared >= bag.size * 0.5 && !best)) [best, most] = [line, share]
  }
  return best
}

/** The longest run of words that the line did not hold before; where it gained none, of a new line that speaks of the same thing. */
function newWords(
  question: Finding,
  home: Line | undefined,
  edited: Line | undefined,
  changed: Line[],
  oldText: string,
): string {
  const own = edited && home ? longestRun(edited, new Set(home.words.map(word => word.plain))) : ''
  if (own) return own
  const about = new Set(topicWords(question.quote))
  const old = new Set(wordsOf(oldText, { from: 0, to: oldText.length }).map(word => word.plain))
  const near = changed.filter(part => about.size === 0 || topicWords(part.text).some(word => about.has(word)))
  return near.map(part => longestRun(part, old)).reduce((best, run) => (run.length > best.length ? run : best), '')
}

/** One old word between two new ones does not break a run: "by 08:30 or ring" reads as one thing. */
function longestRun(line: Line, old: Set<string>): string {
  let best = { from: 0, to: 0, count: 0 }
  let run = { from: 0, to: 0, count: 0 }
  let gap = 0
  for (const word of line.words) {
    if (old.has(word.plain)) {
      if (++gap > 1) run = { from: 0, to: 0, count: 0 }
      continue
    }
    gap = 0
    run = run.count === 0 ? { from: word.from, to: word.to, count: 1 } : { ...run, to: word.to, count: run.count + 1 }
    if (run.count > best.count) best = run
  }
  const words = line.text.slice(Math.max(0, best.from - line.from), Math.max(0, best.to - line.from))
  // A scrap of a sentence credits nothing.
  return topicWords(words).length > 0 ? words : ''
}
