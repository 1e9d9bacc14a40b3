import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** What should have come or been answered did not, and what happens now is not said. */
export const didNotCome: Detector = {
  name: 'did-not-come',
  kind: 'state',
  examples: {
    asks: ['«Sludge tanker did not come».'],
    silent: ['Sludge tanker did not come, rebooked for Tue 07:00.'],
  },
  find: overPieces('state', 'blocking', { classes: ['not'] }, (piece, picture) => {
    if (
      !/\b(?:did not|didn't|hasn't|haven't|has not|have not|never|not)(?: \w+)? (?:come|came|arrived?|turned? up|shown?(?: up)?|answered?|delivered|called|rung|paid|heard|got back|come back|replied)\b|\bno (?:answer|reply|sign|show)\b/.test(
        piece.plain,
      )
    )
      return
    const { rest, next } = around(picture, piece)
    return [...rest, ...next].some(p => any(p, 'clock', 'date', 'day', 'duty', 'pending', 'cond')) ? undefined : {}
  }),
}
