import type { Note, Span } from '../segments.ts'
import { QUOTE_WORDS, trimmed } from './anchor.ts'
import type { Piece } from './picture/pieces.ts'

/** Words of a note, and where they stand. */
export interface Clause extends Span {
  words: string
}

// So few words say little without what stands before them: “floor box 3, dodgy”.
const FEW = 3

/** A few words with the piece before them, where the two are one clause and no longer than a quote may be. */
export function clauseOf(note: Note, piece: Piece, before: Piece | undefined): Clause | undefined {
  if (piece.tokens.length > FEW || before?.sentence !== piece.sentence || piece.aside || before.aside) return undefined
  if (!/^\s*[,:–—-]\s*$/u.test(note.text.slice(before.to, piece.from))) return undefined
  if (before.tokens.length + piece.tokens.length > QUOTE_WORDS) return undefined
  const clause = trimmed(note, { from: before.from, to: piece.to })
  const words = note.text.slice(clause.from, clause.to)
  return clause.to === piece.to && !/[[\]()]/.test(words) ? { ...clause, words } : undefined
}

const OPENS =
  /^(?:(?:so|and|but|or|then) )?(?:(?:who|whose|whom|when|where|which|why|how|is|are|am|was|were|does|did|has|had|shall|should) \w|what (?!an? )|(?:do|have|can|could|will|would) (?:i|you|we|they|he|she|it)\b)/
const REQUEST = /\b(?:can|could|would|will) (?:you|some(?:one|body)|any(?:one|body)|one of)\b|\bpl(?:ea)?[sz]e?\b/i

/** Whether a piece is the writer's own question; a request in the form of one is none. */
export function isAsked({ text }: Note, { sentence, plain }: Piece): boolean {
  const whole = text.slice(sentence.from, sentence.to).trimEnd()
  return whole.endsWith('?') && OPENS.test(plain) && !REQUEST.test(whole)
}
