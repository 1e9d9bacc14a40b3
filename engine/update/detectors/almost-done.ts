import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** Work that is nearly, mostly or partly done: what is left is not said. */
export const almostDone: Detector = {
  name: 'almost-done',
  kind: 'state',
  examples: {
    asks: ['«I did most of the beds» this morning.', '«Newsletter is almost ready».'],
    silent: ['Newsletter is almost ready, page 4 still needs the photo from Ines.'],
  },
  find: overPieces('state', 'slowing', { classes: ['partly'] }, (piece, picture) => {
    if (!any(piece, 'partly') || any(piece, 'cash')) return
    if (
      !/\b(?:almost|nearly|mostly|partly|partially|half|most of|some of|did some|a bit|bits? left|largely|about a|except|apart from|kind of|sort of|nearly everyone|the rest|just needs)\b/.test(
        piece.plain,
      )
    )
      return
    return answered(picture, 'what', piece) > 1 &&
      around(picture, piece).rest.some(p => any(p, 'number', 'name', 'place'))
      ? undefined
      : {}
  }),
}
