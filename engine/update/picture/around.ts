import type { Picture } from './picture.ts'
import type { Piece } from './pieces.ts'

/** The pieces around one: the others of its sentence, and the sentence after it in the same line. */
export function around(picture: Picture, piece: Piece): { rest: Piece[]; next: Piece[] } {
  const rest: Piece[] = []
  const next: Piece[] = []
  const { pieces } = picture
  for (let i = piece.index - piece.place; i < pieces.length; i++) {
    const other = pieces[i]!
    if (other.sentenceIndex === piece.sentenceIndex) {
      if (other !== piece) rest.push(other)
    } else if (other.sentenceIndex === piece.sentenceIndex + 1 && other.line === piece.line) next.push(other)
    else break
  }
  return { rest, next }
}
