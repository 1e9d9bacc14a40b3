import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** Escalate, report or call for help, and nothing says whom or how. */
export const escalateWithoutWhom: Detector = {
  name: 'escalate-without-whom',
  kind: 'contact',
  examples: {
    asks: ['Nothing by 19:00, «escalate».', 'If it beeps again «give somebody a call».'],
    silent: ['Nothing by 19:00, escalate to Networks, ext 340.'],
  },
  find: overPieces(
    'contact',
    'blocking',
    { words: 'escalate escalated call give open report raise tell get' },
    (piece, picture) => {
      if (
        !/\b(?:escalate(?:d)?|call (?:someone|somebody|it in|support|for help)|give (?:someone|somebody) a call|open a case|report it|raise it|tell (?:someone|somebody)|get help)\b/.test(
          piece.plain,
        )
      )
        return
      if (any(piece, 'name', 'phone', 'link', 'role')) return
      return answered(picture, 'contact', piece) ? undefined : {}
    },
  ),
}
