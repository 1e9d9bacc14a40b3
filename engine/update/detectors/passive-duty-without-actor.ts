import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** Something needs doing, has to be done, is to be done, and nobody is named for it. */
export const passiveDutyWithoutActor: Detector = {
  name: 'passive-duty-without-actor',
  kind: 'owner',
  examples: {
    asks: [
      'Then: «background check has to be started», it takes a week.',
      'Jobs: Bo meets the tanker. «The swab board needs signing».',
    ],
    silent: ['The swab board needs signing by Lotte.', 'The swab board needs signing, that is you.'],
  },
  find: overPieces('owner', 'blocking', { words: 'needs need wants want requires require be' }, (piece, picture) => {
    const duty =
      /\b(?:needs?|wants?|requires?) (?:\w+ )?\w+ing\b|\b(?:needs?|has|have|is|are|ought|must|should|to) (?:to )?be (?:\w+ )?\w+(?:ed|en|t|ne)\b|\bto be (?:\w+ed|done|put|sent|taken|made)\b|\bneeds? two people\b/
    if (!duty.test(piece.plain) || any(piece, 'you', 'name') || /\bby (?!\d)\w+/.test(piece.plain)) return
    return around(picture, piece).rest.some(p => any(p, 'you', 'name') || p.aside) ? undefined : {}
  }),
}
