import type { Note, Sentence } from '../../segments.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { rolesOf, type Role } from './role.ts'
import { CLASSES, is, numberOf, tokensOf, type Token } from './tokens.ts'
import { segment } from '../../segments.ts'

/** What every detector needs to know of a note, made once. */
export interface Picture {
  note: Note
  reader: string
  /** The words of each sentence, by its place in note.sentences. */
  tokens: Token[][]
  pieces: Piece[]
  /** By line. */
  roles: Role[]
  /** How often each word stands in the note, by its hash. */
  often: Map<number, number>
  /** The pieces that a word, by its hash, stands in; in order. */
  said: Map<number, number[]>
  /** The pieces that have a word of a class, by its number; in order. */
  classed: number[][]
  /** The words of the reader's description. */
  readerTokens: Token[]
}

const made = new WeakMap<Note, Picture>()

/** The picture of a note for a reader; the same note object gives the same picture again. */
export function pictureOf(note: Note, reader: string): Picture {
  const before = made.get(note)
  if (before && before.reader === reader) return before
  const tokens = note.sentences.map((s: Sentence) => tokensOf(note, s))
  nameOpeners(note, tokens)
  const pieces: Piece[] = []
  note.sentences.forEach((s, i) => {
    if (tokens[i]!.length) pieces.push(...piecesOf(note, s, tokens[i]!, i, pieces.length))
  })
  const often = new Map<number, number>()
  for (const list of tokens) for (const t of list) often.set(t.hash, (often.get(t.hash) ?? 0) + 1)
  const { said, classed } = indexOf(pieces)
  const about = reader ? segment(reader) : undefined
  const readerTokens = about ? about.sentences.flatMap(s => tokensOf(about, s)) : []
  const picture = { note, reader, tokens, pieces, roles: rolesOf(note), often, said, classed, readerTokens }
  made.set(note, picture)
  return picture
}

function indexOf(pieces: Piece[]): Pick<Picture, 'said' | 'classed'> {
  const said = new Map<number, number[]>()
  const classed: number[][] = CLASSES.map(() => [])
  for (const { index, tokens, counts } of pieces) {
    for (const { hash } of tokens) {
      const list = said.get(hash)
      if (!list) said.set(hash, [index])
      else if (list.at(-1) !== index) list.push(index)
    }
    for (let c = 0; c < counts.length; c++) if (counts[c]) classed[c]!.push(index)
  }
  return { said, classed }
}

// A capital that opens a sentence tells nothing by itself; it does where the word is a name elsewhere ("… and Minh."),
// or stands before what someone does ("Minh counts").
function nameOpeners(note: Note, tokens: Token[][]): void {
  const name = numberOf('name')
  const names = new Set(tokens.flatMap(list => list.filter(t => t.classes.includes(name)).map(t => t.plain)))
  for (const list of tokens) {
    const [first, second] = list
    if (!first || first.classes.length || first.text === first.plain || first.text.length < 3) continue
    const acts = second !== undefined && is(second, 'does') && note.text.slice(first.to, second.from) === ' '
    if (acts || names.has(first.plain)) first.classes = [name]
  }
}
