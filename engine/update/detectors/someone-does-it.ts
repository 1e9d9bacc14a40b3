import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** Someone is to do it, or it is asked who does. */
export const someoneDoesIt: Detector = {
  name: 'someone-does-it',
  kind: 'owner',
  examples: {
    asks: ['Thursday is me, but «someone needs to take the cellos».'],
    silent: ['If anyone calls for me, take a name.', 'Someone left an umbrella.'],
  },
  find: overPieces('owner', 'blocking', { words: "who who's", classes: ['someone'] }, (piece, picture) => {
    if (
      !/\b(?:someone|somebody|anyone|anybody|whoever)\b|\bwho(?:'s| is| does| will)\b/.test(piece.plain) ||
      !any(piece, 'duty', 'must', 'be', 'hollow')
    )
      return
    if (/\bif (?:someone|somebody|anyone|anybody)\b|\b(?:left|else'?s|lost)\b/.test(piece.plain)) return
    return around(picture, piece).rest.some(p => any(p, 'name')) ? undefined : {}
  }),
}
