import type { Detector } from '../../detector.ts'
import { any, overPieces } from '../picture/over.ts'

/** A line of one or two bare words: a thing, and not what to do with it. */
export const bareTask: Detector = {
  name: 'bare-task',
  kind: 'what',
  examples: {
    asks: ['Your list:\n- wipe the desks\n- «the boardroom»'],
    silent: ['Your list:\n- wipe the desks\n- lock the boardroom, key on hook 4'],
  },
  find: overPieces('what', 'slowing', { every: true }, (piece, picture) => {
    const line = piece.line
    if (
      piece.tokens.length > 3 ||
      piece.sentence.words.length > 3 ||
      !line.bullet ||
      any(piece, 'fixed', 'clock', 'number', 'name', 'duty', 'thanks')
    )
      return
    const only = picture.pieces.filter(p => p.line === line).length === 1
    return only && !line.heading ? {} : undefined
  }),
}
