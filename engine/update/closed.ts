import { chance, type Model } from '../model.ts'
import { around } from './picture/around.ts'
import type { Picture } from './picture/picture.ts'
import type { Piece } from './picture/pieces.ts'
import { CLASSES } from './picture/tokens.ts'

/** From here a sentence counts as the answer to the one before it: one open question in twenty with a sentence after it is then lost. */
const SURE = 0.8

/** Whether brackets right behind a piece explain it: in the labelled notes one such in a hundred still raises a question. */
export function explained(picture: Picture, piece: Piece): boolean {
  const behind = picture.pieces[piece.index + 1]
  if (!behind || behind.sentence !== piece.sentence || piece.aside) return false
  return behind.aside && behind.tokens.length > 1
}

/** Whether the next sentence of its line answers what a piece leaves open. */
export function answeredNext(picture: Picture, piece: Piece, model: Model): boolean {
  const shows = nextShows(picture, piece)
  return shows.length > 0 && chance(model, shows) >= SURE
}

/** What the sentence after a piece shows, as features; none where its line ends with the piece's own sentence. */
export function nextShows(picture: Picture, piece: Piece): string[] {
  const { next } = around(picture, piece)
  const words = next.flatMap(p => p.tokens)
  if (!words.length) return []
  const [first, second] = words
  const shows = [
    `first ${first!.plain}`,
    `two ${first!.plain} ${second?.plain ?? ''}`,
    `words ${Math.min(12, words.length)}`,
  ]
  for (const c of first!.classes) shows.push(`opens ${CLASSES[c]}`)
  for (const word of words) for (const c of word.classes) shows.push(CLASSES[c]!)
  const own = new Set(piece.tokens.filter(t => t.plain.length > 3).map(t => t.plain))
  if (words.some(w => own.has(w.plain))) shows.push('same word')
  return shows
}
