import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { overPieces } from '../picture/over.ts'

/** What was said, agreed or promised elsewhere, and not what it was. */
export const asWasSaid: Detector = {
  name: 'as-was-said',
  kind: 'what',
  examples: {
    asks: ['If the players turn up «tell them what we said».', '«I said it would be fine».'],
    silent: ['If the players turn up tell them what we said: court 2 opens on the 14th.'],
  },
  find: overPieces(
    'what',
    'blocking',
    { words: 'said agreed discussed talked decided asked promised want wanted wants told knows know' },
    (piece, picture) => {
      if (
        !/\b(?:what|as|like|where|which|when) (?:we|they|he|she|you|i) (?:said|agreed|discussed|talked|decided|asked|promised|want\w*)\b|\b(?:i|we) (?:said|promised|told (?:him|her|them)) (?:it|he|she|i|we|they|that|no|yes|would)\b|\bknows? (?:what|the)\b|\b(?:asked|wanted|wants) (?:for|me|an answer|to know)\b/.test(
          piece.plain,
        )
      )
        return
      return answered(picture, 'what', piece) > 1 ? undefined : {}
    },
  ),
}
