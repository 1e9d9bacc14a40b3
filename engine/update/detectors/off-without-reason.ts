import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** Something is off, shut, held or taken out, and why is not said. */
export const offWithoutReason: Detector = {
  name: 'off-without-reason',
  kind: 'why',
  examples: {
    asks: ['Counter 3 «stays shut until further notice».'],
    silent: ['Counter 3 stays shut because its screen is cracked, new one Mon 10:00.'],
  },
  find: overPieces('why', 'slowing', { words: 'stays stay is been taken held hold' }, (piece, picture) => {
    if (
      !/\b(?:stays? (?:shut|closed|off)|is (?:off|shut|closed|cancelled|on hold|bypassed|suspended)|has been (?:collared|isolated|disabled|held|suspended|cancelled)|taken (?:him|her|it|them) off|held back|on hold)\b/.test(
        piece.plain,
      )
    )
      return
    return answered(picture, 'why', piece) || any(piece, 'because') ? undefined : {}
  }),
}
