import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** Someone was told or asked, and not what they answered or when it comes. */
export const toldAndThen: Detector = {
  name: 'told-and-then',
  kind: 'state',
  examples: {
    asks: ['We are two short tonight, «agency have been asked».'],
    silent: ['We were two short tonight, agency asked, Bo and Lin come at 21:00.'],
  },
  find: overPieces(
    'state',
    'slowing',
    { words: 'told reported asked escalated notified informed contacted emailed raised flagged chased left' },
    (piece, picture) => {
      if (
        !/\b(?:told|reported|asked|escalated|notified|informed|contacted|emailed|been asked|raised|flagged|chased|left (?:a|him|her|them) (?:message|voicemail))\b/.test(
          piece.plain,
        )
      )
        return
      if (any(piece, 'clock', 'date', 'day', 'code', 'fixed')) return
      const { rest, next } = around(picture, piece)
      return [...rest, ...next].some(p => any(p, 'clock', 'date', 'day', 'fixed', 'cond', 'code')) ? undefined : {}
    },
  ),
}
