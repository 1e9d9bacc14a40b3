import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** Something was changed or is new, and not from what to what. */
export const changeWithoutValue: Detector = {
  name: 'change-without-value',
  kind: 'what',
  examples: {
    asks: ['«We changed the setting» at ten.', 'If they ask about prices «tell them the new ones».'],
    silent: ['We changed the setting from 40 to 55 at ten.'],
  },
  find: overPieces('what', 'blocking', { classes: ['change'] }, (piece, picture) => {
    if (
      !any(piece, 'change') ||
      !/\b(?:changed|new|different|adjusted|moved|increased|reduced|raised|lowered|updated|swapped|revised|brought forward|put back)\b/.test(
        piece.plain,
      )
    )
      return
    if (any(piece, 'number', 'clock', 'date', 'day', 'code', 'name', 'link')) return
    return answered(picture, 'what', piece) || answered(picture, 'where', piece) ? undefined : {}
  }),
}
