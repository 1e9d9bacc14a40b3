import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'
import { farApart } from '../picture/whole.ts'

/** A clock time between people in different time zones, without its zone. */
export const clockAcrossZones: Detector = {
  name: 'clock-across-zones',
  kind: 'when',
  examples: {
    asks: [{ note: 'Clip 3 is cut in Dublin.\n«Comment by Thursday 9 April 11:00».', reader: 'editor in Singapore' }],
    silent: [{ note: 'Clip 3 is cut.\nComment by Thursday 9 April 11:00 Singapore.', reader: 'editor in Singapore' }],
  },
  find: overPieces('when', 'blocking', { classes: ['clock'] }, (piece, picture) => {
    if (!any(piece, 'clock') || any(piece, 'zone') || !farApart(picture)) return
    return around(picture, piece).rest.some(p => any(p, 'zone'))
      ? undefined
      : { when: piece.tokens.find(t => /\d/.test(t.plain))!.text }
  }),
}
