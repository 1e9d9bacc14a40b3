import type { Note, Sentence } from '../../segments.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { rolesOf, type Role } from './role.ts'
import { hashOf, tokensOf, type Token } from './tokens.ts'
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
  /** The words of the reader's description. */
  readerTokens: Token[]
}

const made = new WeakMap<Note, Picture>()

/** The picture of a note for a reader; the same note object gives the same picture again. */
export function pictureOf(note: Note, reader: string): Picture {
  const before = made.get(note)
  if (before && before.reader === reader) return before
  const tokens = note.sentences.map((s: Sentence) => tokensOf(note, s))
  const pieces: Piece[] = []
  note.sentences.forEach((s, i) => {
    if (tokens[i]!.length) pieces.push(...piecesOf(note, s, tokens[i]!, i, pieces.length))
  })
  const often = new Map<number, number>()
  for (const list of tokens) for (const t of list) often.set(t.hash, (often.get(t.hash) ?? 0) + 1)
  const about = reader ? segment(reader) : undefined
  const readerTokens = about ? about.sentences.flatMap(s => tokensOf(about, s)) : []
  const picture = { note, reader, tokens, pieces, roles: rolesOf(note), often, readerTokens }
  made.set(note, picture)
  return picture
}

/** Whether a word is said elsewhere in the note too. */
export function saidElsewhere(picture: Picture, token: Token): boolean {
  return (picture.often.get(hashOf(token.plain)) ?? 0) > 1
}
