/** A place in the learner's own text: UTF-16 code units, `from` included, `to` not. */
export interface Span {
  from: number
  to: number
}

export interface Word extends Span {
  /** The word as written. */
  text: string
  /** Lower case, with curly apostrophes made straight: what rules compare. */
  plain: string
}

/** What ends in a full stop, question or exclamation mark, or with its line. */
export interface Sentence extends Span {
  line: number
  words: Word[]
}

export interface Line extends Span {
  index: number
  /** Where the writing starts, after indent, bullet or number. */
  body: number
  bullet: boolean
  /** A short line that ends in a colon, or a label before one ("Done:" alone on its line). */
  heading: boolean
  blank: boolean
  sentences: Sentence[]
}

/** A text cut into the pieces that rules speak of; every offset points into `text`. */
export interface Note {
  text: string
  lines: Line[]
  sentences: Sentence[]
  words: Word[]
}

const WORD = /[\p{L}\p{N}]+(?:[’'.:/@_&+-][\p{L}\p{N}]+)*/gu
const BULLET = /^[\s>]*(?:[-–—•*·▪‣◦➜→☐☑✓✔]+|\(?\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/iu
const SENTENCE_END = /(?<![.!?…])[.!?…]+["”’')\]]*(?=\s)/gu
const NO_END =
  /(?:^|\W)(?:mr|mrs|ms|dr|st|no|nr|approx|ext|tel|e\.g|i\.e|etc|vs|incl|min|max|fig|dept|mon|tues?|weds?|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i

/** Cuts any string, also an empty one; never throws. */
export function segment(text: string): Note {
  const lines: Line[] = []
  let from = 0
  for (const raw of text.split('\n')) {
    const to = from + raw.replace(/\r$/, '').length
    lines.push(line(text, lines.length, from, to))
    from += raw.length + 1
  }
  const sentences = lines.flatMap(l => l.sentences)
  return { text, lines, sentences, words: sentences.flatMap(s => s.words) }
}

function line(text: string, index: number, from: number, to: number): Line {
  const raw = text.slice(from, to)
  const mark = raw.match(BULLET)?.[0] ?? raw.match(/^\s*/)![0]
  const body = from + mark.length
  const bullet = mark.trim() !== ''
  const rest = text.slice(body, to).trim()
  const heading = rest !== '' && rest.length <= 60 && /[:：]$/u.test(rest)
  return { index, from, to, body, bullet, heading, blank: rest === '', sentences: sentencesOf(text, index, body, to) }
}

function sentencesOf(text: string, line: number, from: number, to: number): Sentence[] {
  const raw = text.slice(from, to)
  const cuts: number[] = []
  for (const end of raw.matchAll(SENTENCE_END)) {
    const at = end.index + end[0].length
    if (!NO_END.test(raw.slice(Math.max(0, at - 10), at))) cuts.push(at)
  }
  cuts.push(raw.length)
  const sentences: Sentence[] = []
  let start = 0
  for (const cut of cuts) {
    const piece = raw.slice(start, cut)
    const lead = piece.length - piece.trimStart().length
    const span = { from: from + start + lead, to: from + start + piece.trimEnd().length }
    if (span.to > span.from) sentences.push({ ...span, line, words: wordsOf(text, span) })
    start = cut
  }
  return sentences
}

/** The words within a span of a text. */
export function wordsOf(text: string, span: Span): Word[] {
  return [...text.slice(span.from, span.to).matchAll(WORD)].map(m => ({
    from: span.from + m.index,
    to: span.from + m.index + m[0].length,
    text: m[0],
    plain: m[0].toLowerCase().replaceAll('’', "'"),
  }))
}
