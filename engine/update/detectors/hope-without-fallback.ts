import type { Detector } from '../../detector.ts'
import { any, overPieces } from '../picture/over.ts'

/** Something promised or due that much hangs on, and no word for when it does not come. */
export const hopeWithoutFallback: Detector = {
  name: 'hope-without-fallback',
  kind: 'whatif',
  examples: {
    asks: ['Waiting: papers from the consulate, «promised by 10:00».\nThe hearse leaves at 12:15.'],
    silent: ['Waiting: papers from the consulate, promised by 10:00.\nNot here by 11: ring Ewa, ext 12.'],
  },
  find: overPieces('whatif', 'blocking', { classes: ['pending'] }, (piece, picture) => {
    if (!any(piece, 'pending') || !any(piece, 'clock', 'date', 'day') || any(piece, 'not')) return
    if (
      picture.pieces.some(
        p => p.index > piece.index && any(p, 'cond') && /\b(?:if|otherwise|unless|else)\b/.test(p.plain),
      )
    )
      return
    if (
      picture.pieces.some(
        p => p.index > piece.index && /^(?:not|no|nothing|still|late|fails?)\b/.test(p.plain) && p.tokens.length <= 6,
      )
    )
      return
    return {}
  }),
}
