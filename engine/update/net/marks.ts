import type { Picture } from '../picture/picture.ts'
import { hashOf, is, type Token, type TokenClass } from '../picture/tokens.ts'

/** A word, a mark or the end of a line, as the network reads it. */
export interface Mark {
  /** Its number in the vocabulary; the vocabulary's size where it is not in it. */
  word: number
  /** A bucket of its last letters, of its digits, or of what kind of break it is. */
  ending: number
  /** One of SHAPES. */
  shape: number
  /** Numbers into CLASSES, four at most. */
  classes: readonly number[]
  /** One of AGAIN. */
  again: number
  /** The piece it stands in; -1 between pieces. */
  piece: number
  /** Where it starts in the note; -1 for a break or a bullet. */
  from: number
}

/** How many buckets endings have. */
export const ENDINGS = 1024
/** How many shapes there are: break, number, with digits, capitals, capital, small, mark. */
export const SHAPES = 7
const [BREAK, NUMBER, DIGITS, CAPITALS, CAPITAL, SMALL, MARK] = [0, 1, 2, 3, 4, 5, 6]

/** How often a word of weight stands in the note: none of these, only here, here for the last time, for the first, between. */
export const AGAIN = 5
const PLURAL = /'s$|(?<=x|ch|sh|ss)es$|(?<!s)s$/
const LIGHT: TokenClass[] = ['stopword', 'be', 'it', 'i', 'you', 'he', 'they', 'must', 'not']

const NONE: readonly number[] = []
// What is typed in several ways is read in one.
const SAME: Record<string, string> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '.' }

/** A vocabulary: words by their numbers. */
export type Vocabulary = ReadonlyMap<string, number>

/** A note as the network reads it: every word, mark and line end, in order. */
export function marksOf(picture: Picture, words: Vocabulary): Mark[] {
  const { note, pieces } = picture
  const out: Mark[] = []
  let at = 0
  let piece = 0
  const within = (from: number) => {
    while (piece < pieces.length - 1 && pieces[piece]!.to <= from) piece++
    const here = pieces[piece]
    return here && here.from <= from && from < here.to ? piece : -1
  }
  const again = againOf(picture)
  picture.tokens.forEach((tokens, n) => {
    const line = note.lines[note.sentences[n]!.line]!
    tokens.forEach((token, i) => {
      const bullet = i === 0 && line.bullet && line.body === token.from ? line.from : -1
      between(out, note.text, at, token.from, bullet, words, within)
      out.push(markOf(token, i === 0, words, within(token.from), again.get(token) ?? 0))
      at = token.to
    })
  })
  between(out, note.text, at, note.text.length, -1, words, within)
  return out
}

/** The words of the reader's description in the same way, 30 at most. */
export function readerMarks(picture: Picture, words: Vocabulary): Mark[] {
  return picture.readerTokens.slice(0, 30).map(token => markOf(token, false, words, 0, 0))
}

/** A mark as if it were a word that nobody has met. */
export function neverMet(mark: Mark, words: Vocabulary): Mark {
  return { ...mark, word: words.size, ending: bucketOf(hashOf('#')), shape: SMALL!, classes: NONE, again: 0 }
}

// What stands from one word to the next; `bullet` is where the line starts whose bullet is among it, -1 for none.
function between(
  out: Mark[],
  text: string,
  from: number,
  to: number,
  bullet: number,
  words: Vocabulary,
  within: (from: number) => number,
): void {
  let breaks = 0
  const broken = () => {
    if (breaks) out.push({ ...sign(breaks > 1 ? '#gap' : '#line', -1), shape: BREAK })
    breaks = 0
  }
  const end = bullet < 0 ? to : Math.max(from, bullet)
  for (let i = from; i < end; i++) {
    const char = text[i]!
    if (char === '\n') breaks++
    else if (char.trim() && char !== '_') {
      broken()
      const plain = SAME[char] ?? char
      out.push({ ...sign(`#${plain}`, within(i)), from: i, word: words.get(plain) ?? words.size })
    }
  }
  broken()
  if (bullet >= 0) out.push(sign('#bullet', -1))

  function sign(name: string, piece: number): Mark {
    return { word: words.size, ending: bucketOf(hashOf(name)), shape: MARK!, classes: NONE, again: 0, piece, from: -1 }
  }
}

// By word of weight: whether the same one stands elsewhere in the note; its plural counts as the same, as far as the ending tells.
function againOf(picture: Picture): Map<Token, number> {
  const same = new Map<string, Token[]>()
  for (const token of picture.tokens.flat()) {
    if ((token.plain.length <= 2 && !/\d/.test(token.plain)) || LIGHT.some(c => is(token, c))) continue
    const name = token.plain.length > 3 ? token.plain.replace(PLURAL, '') : token.plain
    const list = same.get(name)
    if (list) list.push(token)
    else same.set(name, [token])
  }
  const out = new Map<Token, number>()
  for (const list of same.values())
    list.forEach((token, i) => out.set(token, list.length === 1 ? 1 : i === list.length - 1 ? 2 : i === 0 ? 3 : 4))
  return out
}

function markOf(token: Token, opens: boolean, words: Vocabulary, piece: number, again: number): Mark {
  const { plain, text, classes } = token
  const digits = /\d/.test(plain)
  const tail = digits ? `0${plain.replace(/\d/g, '0').slice(0, 5)}` : `#${plain.slice(-3)}`
  return { word: wordOf(token, words), ending: bucketOf(hashOf(tail)), shape: shapeOf(text, digits, opens), classes: classes.length > 4 ? classes.slice(0, 4) : classes, again, piece, from: token.from } // prettier-ignore
}

// "plumbers" reads as "plumber" does, "half-door" as "door".
function wordOf({ plain, text }: Token, words: Vocabulary): number {
  return (
    words.get(plain) ??
    (plain.endsWith("'s") ? words.get(plain.slice(0, -2)) : undefined) ??
    (plain.endsWith('s') ? words.get(plain.slice(0, -1)) : undefined) ??
    (plain.includes('-') ? words.get(plain.slice(plain.lastIndexOf('-') + 1)) : undefined) ??
    (text === plain ? untangled(plain, words) : undefined) ??
    words.size
  )
}

// "recieved" reads as "received" does: in a long word, no name, two letters may have changed places.
function untangled(plain: string, words: Vocabulary): number | undefined {
  if (plain.length < 6) return undefined
  for (let i = 1; i < plain.length - 1; i++) {
    const word = words.get(plain.slice(0, i) + plain[i + 1]! + plain[i]! + plain.slice(i + 2))
    if (word !== undefined) return word
  }
  return undefined
}

// The capital that opens a sentence tells nothing.
function shapeOf(text: string, digits: boolean, opens: boolean): number {
  if (/^\d+$/.test(text)) return NUMBER!
  if (digits) return DIGITS!
  const small = text.toLowerCase()
  if (text === small || (opens && text.slice(1) === small.slice(1))) return SMALL!
  return text.length > 1 && text === text.toUpperCase() ? CAPITALS! : CAPITAL!
}

const bucketOf = (hash: number) => ((hash ^ (hash >>> 15)) >>> 0) % ENDINGS
