import type { Detector } from '../../detector.ts'
import { any, overPieces } from '../picture/over.ts'

/** The reader is to go in somewhere, and nothing says how they get in. */
export const entryWithoutWay: Detector = {
  name: 'entry-without-way',
  kind: 'access',
  examples: {
    asks: ['She is at work all day «so let yourself in».', '«You can get in any time after three», Lena is out.'],
    silent: ['Let yourself in, the key is under the blue pot.'],
  },
  find: overPieces('access', 'blocking', { words: 'in access up lets site out' }, (piece, picture) => {
    if (
      !/\b(?:let yourself in|get in|go in|let \w+ in|access to|open up|lets? them in|site:|out till)\b/.test(
        piece.plain,
      )
    )
      return
    if (picture.pieces.some(p => any(p, 'lock') && p !== piece)) return
    return {}
  }),
}
