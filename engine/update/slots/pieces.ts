import type { SlotName } from '../read.ts'
import type { Line, Note, Sentence, Span, Word } from '../../segments.ts'
import { slotOfLabel } from './labels.ts'

/** A sentence, or a clause of a long one, with the label it stands under. */
export interface Piece extends Span {
  words: Word[]
  /** What its own label, or the heading above it, says it is. */
  label: SlotName | ''
  /** Whether that label opens this very piece. */
  own: boolean
  /** It is a heading and nothing else. */
  heading: boolean
  /** Some label is there, whatever it says. */
  labelled: boolean
  /** How many words of it are the label's. */
  skip: number
  bullet: boolean
  /** First and last piece of the note that is not a greeting or a name. */
  first: boolean
  last: boolean
  /** First of its line. */
  opens: boolean
}

/** Cuts a note into pieces, each under its label. */
export function piecesOf(note: Note): Piece[] {
  const pieces: Piece[] = []
  let above: SlotName | '' = ''
  let under = false
  note.lines.forEach((line, at) => {
    if (line.blank) {
      // A blank line ends a section unless its heading stood alone just above.
      if (note.lines[at - 1] && !headingOf(note, at - 1)) [above, under] = ['', false]
      return
    }
    const heading = headingOf(note, at)
    if (heading !== undefined) [above, under] = [slotOfLabel(heading), true]
    let running = above
    line.sentences.forEach((sentence, i) => {
      const label = heading === undefined ? labelAt(note.text, sentence, i === 0) : undefined
      const named = label ? slotOfLabel(label.text) : ''
      if (label) running = named || above
      clausesOf(note.text, sentence).forEach((words, j) => {
        const own = label !== undefined && j === 0
        pieces.push({
          from: words[0]!.from,
          to: words.at(-1)!.to,
          words,
          label: heading !== undefined ? '' : running,
          own: own && named !== '',
          heading: heading !== undefined,
          labelled: label !== undefined || under,
          skip: own ? label!.words : 0,
          bullet: line.bullet,
          first: pieces.length === 0,
          last: false,
          opens: i === 0 && j === 0,
        })
      })
    })
  })
  const last = pieces.at(-1)
  if (last) last.last = true
  return pieces
}

const MOST_HEADING = 6

// A heading is a short line that ends in a colon, wears a heading's marks, is all capitals, or is a known label alone.
function headingOf(note: Note, at: number): string | undefined {
  const line = note.lines[at] as Line
  const raw = note.text.slice(line.body, line.to).trim()
  const words = line.sentences.reduce((n, s) => n + s.words.length, 0)
  if (words === 0 || words > MOST_HEADING || /[.!?]$/.test(raw)) return undefined
  const bare = raw.replace(/^[#*_=\s-]+|[#*_=:\s-]+$/g, '')
  if (line.heading || /^#+\s|^\*\*[^*]+\*\*:?$/.test(raw)) return bare
  if (line.bullet || /\d|:/.test(bare)) return undefined
  return slotOfLabel(bare) && words <= 3 ? bare : undefined
}

const LABEL = /^[^\p{L}\p{N}\n]{0,6}((?:\p{L}|\d)[^:.!?\n]{0,42}?)[*_]{0,2}\s?(?::(?=\s|\*)|\s[–—=→]|\s->|\s-(?=\s))/u
const PLAIN_LABEL = /^[^\p{L}\p{N}\n]{0,6}(done|waiting|wait|stuck|blocked|next|todo|pending|finished)[*_]{1,2}\s/iu

// "Waiting: …" may open a line or any sentence of it; with a dash only the line.
function labelAt(text: string, sentence: Sentence, opensLine: boolean): { text: string; words: number } | undefined {
  const raw = text.slice(Math.max(0, sentence.from - 3), sentence.to)
  const inner = text.slice(sentence.from, sentence.to)
  const match = inner.match(LABEL) ?? raw.match(PLAIN_LABEL)
  if (!match || (!opensLine && !/:/.test(match[0]))) return undefined
  const end = sentence.from + (inner.indexOf(match[1]!) + match[1]!.length)
  const words = sentence.words.filter(word => word.to <= end).length
  return words === 0 || words > MOST_HEADING ? undefined : { text: match[1]!, words }
}

const LONG_SENTENCE = 18
const JOINT = new Set([
  'but',
  'so',
  'because',
  'however',
  'though',
  'although',
  'and',
  'then',
  'which',
  'plus',
  'also',
  'while',
  'whereas',
])

// A breathless sentence says several things: it is cut at its joints, so that each can be weighed alone.
function clausesOf(text: string, { words }: Sentence): Word[][] {
  if (words.length === 0) return []
  const clauses: Word[][] = [[]]
  words.forEach((word, i) => {
    const before = words[i - 1]
    const gap = before ? text.slice(before.to, word.from) : ''
    const current = clauses.at(-1)!
    const strong = /[;|]|\s[–—-]+\s|→/.test(gap) && current.length >= 3
    const joint = words.length > LONG_SENTENCE && JOINT.has(word.plain) && current.length >= 5
    if (before && (strong || joint)) clauses.push([word])
    else current.push(word)
  })
  return clauses
}
