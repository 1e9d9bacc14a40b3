import type { Candidate, QuestionKind, Severity } from '../../detector.ts'
import type { Note } from '../../segments.ts'
import { pictureOf, type Picture } from './picture.ts'
import { has, type Piece } from './pieces.ts'
import { hashOf, numberOf, type TokenClass } from './tokens.ts'

/** What a detector says of a piece: nothing, or the words that a question about it needs ({} where none). */
export type Judged = Record<string, string> | undefined | false

/** What a piece must have for a detector to look at it: one of these words, or a word of one of these classes. */
export interface Trigger {
  words?: string
  classes?: TokenClass[]
  /** It looks at every piece. */
  every?: boolean
}

/** A detector's `find` that judges, in turn, each piece with a trigger word in it. */
export function overPieces(
  kind: QuestionKind,
  severity: Severity,
  trigger: Trigger,
  judge: (piece: Piece, picture: Picture) => Judged,
): (note: Note, reader: string) => Candidate[] {
  const hashes = (trigger.words ?? '').split(' ').filter(Boolean).map(hashOf)
  const classes = (trigger.classes ?? []).map(numberOf)
  return (note, reader) => {
    const picture = pictureOf(note, reader)
    const found: Candidate[] = []
    const some = trigger.every ? picture.pieces.keys() : triggered(picture, hashes, classes)
    for (const index of some) {
      const piece = picture.pieces[index]!
      const about = judge(piece, picture)
      if (about) found.push({ from: piece.from, to: piece.to, kind, severity, about })
    }
    return found
  }
}

function triggered(picture: Picture, hashes: number[], classes: number[]): number[] {
  let lists = 0
  let all: number[] = []
  for (const hash of hashes) {
    const list = picture.said.get(hash)
    if (!list) continue
    all = lists++ ? all.concat(list) : list
  }
  for (const c of classes)
    if (picture.classed[c]!.length) all = lists++ ? all.concat(picture.classed[c]!) : picture.classed[c]!
  return lists > 1 ? [...new Set(all)].sort((a, b) => a - b) : all
}

/** Whether a piece has a word of any of these classes. */
export function any(piece: Piece, ...names: TokenClass[]): boolean {
  return names.some(name => has(piece, name) > 0)
}

/** Whether any of these words stands in a piece, as compared: lower case. */
export function says(piece: Piece, words: ReadonlySet<string>): boolean {
  return piece.tokens.some(t => words.has(t.plain))
}

/** A set of words from one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const PHRASE_END = wordSet(
  'is are was were has have had to and or but for from with at on in of by that which when who will can need needs ' +
    'if so because before after until till during while once unless about as then',
)

/** The words from the first of these on, up to the next small or doing word: a noun phrase, as a rule; '' where none. */
export function phraseFrom(picture: Picture, piece: Piece, starts: ReadonlySet<string>): string {
  const at = piece.tokens.findIndex(t => starts.has(t.plain))
  if (at < 0) return ''
  let end = at + 1
  while (end < piece.tokens.length && end < at + 5 && !PHRASE_END.has(piece.tokens[end]!.plain)) end++
  return picture.note.text.slice(piece.tokens[at]!.from, piece.tokens[end - 1]!.to)
}
