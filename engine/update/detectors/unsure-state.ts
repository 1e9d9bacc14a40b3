import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** The writer thinks, hopes or supposes that something is so. */
export const unsureState: Detector = {
  name: 'unsure-state',
  kind: 'state',
  examples: {
    asks: ['Bookings were down earlier, «think it is ok now».'],
    silent: ['Bookings were down until 14:00, tested since, they work.'],
  },
  find: overPieces('state', 'slowing', { classes: ['unsure'] }, (piece, picture) => {
    if (!any(piece, 'unsure') || any(piece, 'cond')) return
    if (
      !/\b(?:think|reckon|hopefully|probably|maybe|apparently|seems?|should be (?:fine|ok|okay|alright|good|all right)|not sure|i guess|i believe|supposed|looks (?:ok|fine|like)|appears?)\b/.test(
        piece.plain,
      )
    )
      return
    return around(picture, piece).rest.some(p => any(p, 'duty')) ? undefined : {}
  }),
}
