import type { Line, Note, Sentence, Span } from '../../segments.ts'
import { C, CLASSES, is, type Token, type TokenClass } from './tokens.ts'

/** A clause, or what stands between a dash, a bracket and a comma: what one question points at. */
export interface Piece extends Span {
  index: number
  line: Line
  sentence: Sentence
  /** Which sentence of the note, and where in it: 0 is its first piece. */
  sentenceIndex: number
  place: number
  tokens: Token[]
  /** Its words as compared, one blank between. */
  plain: string
  /** How many words of each class it has. */
  counts: Uint8Array
  /** It stands in brackets. */
  aside: boolean
}

const JOINS = new Set(
  'and but so which because if then although though or while unless until when where who except'.split(' '),
)

/** Whether, and how often, a piece has words of a class. */
export function has(piece: Piece | undefined, name: TokenClass): number {
  return piece ? piece.counts[C[name]]! : 0
}

/** A sentence cut into pieces of at least two words, in order. */
export function piecesOf(
  note: Note,
  sentence: Sentence,
  tokens: Token[],
  sentenceIndex: number,
  from: number,
): Piece[] {
  const line = note.lines[sentence.line]!
  const pieces: Piece[] = []
  let start = 0
  let aside = false
  for (let i = 1; i <= tokens.length; i++) {
    const gap = i < tokens.length ? note.text.slice(tokens[i - 1]!.to, tokens[i]!.from) : ')'
    if (i < tokens.length && !cuts(gap, tokens, start, i)) continue
    const words = tokens.slice(start, i)
    pieces.push({
      from: words[0]!.from,
      to: words.at(-1)!.to,
      index: from + pieces.length,
      line,
      sentence,
      sentenceIndex,
      place: pieces.length,
      tokens: words,
      plain: words.map(w => w.plain).join(' '),
      counts: counted(words),
      aside,
    })
    aside = gap.includes('(') || (aside && !gap.includes(')'))
    start = i
  }
  return pieces
}

function cuts(gap: string, tokens: Token[], start: number, at: number): boolean {
  const before = at - start
  const after = tokens.length - at
  if (gap.length > 1 && /[;:–—→|()[\]•]|\s[-/]\s/.test(gap)) return true
  if (gap.includes(',')) return before >= 3 && after >= 2 && !listed(tokens, at)
  return before >= 4 && after >= 3 && JOINS.has(tokens[at]!.plain) && tokens.length >= 9
}

// "Leo, Maya and Oskar" and "12, 14" stay one piece.
function listed(tokens: Token[], at: number): boolean {
  const [a, b] = [tokens[at - 1], tokens[at]]
  return (is(a, 'number') && is(b, 'number')) || (is(a, 'name') && is(b, 'name'))
}

function counted(tokens: Token[]): Uint8Array {
  const counts = new Uint8Array(CLASSES.length)
  for (const token of tokens) for (const c of token.classes) counts[c] = counts[c]! + 1
  return counts
}
