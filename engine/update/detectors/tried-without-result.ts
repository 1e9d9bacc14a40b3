import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** Something was looked at, reset or tried, and not what came of it. */
export const triedWithoutResult: Detector = {
  name: 'tried-without-result',
  kind: 'state',
  examples: {
    asks: ['Tap 2 dripped all day. «The plumber has been in about it».', '«Boiler man came» at three.'],
    silent: ['Boiler man came at three, new valve fitted, it works.'],
  },
  find: overPieces(
    'state',
    'blocking',
    { words: 'looked had tried adjusted reset restarted rebooted been came turned did reseated put topped' },
    (piece, picture) => {
      if (
        !/\b(?:looked at|had a look|tried|adjusted|reset|restarted|rebooted|been (?:in|and|out)|came(?: out| in| again)?|turned it|did the|reseated|engineer been|have been|put (?:a|some) \w+ (?:on|there)|topped up|been in about)\b/.test(
          piece.plain,
        )
      )
        return
      if (any(piece, 'fixed', 'i') && any(piece, 'fixed')) return
      const { rest, next } = around(picture, piece)
      return [...rest, ...next].some(p => any(p, 'fixed', 'stop', 'cond', 'pending')) ? undefined : {}
    },
  ),
}
