import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** Someone or something is coming, due or planned, and not when. */
export const arrivalWithoutTime: Detector = {
  name: 'arrival-without-time',
  kind: 'when',
  examples: {
    asks: ['«Insurance man is coming».', 'Boiler feed: «valve on order».'],
    silent: ['Insurance man is coming on Tue 9th at 10.'],
  },
  find: overPieces(
    'when',
    'slowing',
    {
      words:
        'coming come arrive arriving delivered delivering deliver delivery collect collecting collected visit visiting revisit review call calling pick picking order way scheduled planned expected booked due',
    },
    (piece, picture) => {
      if (
        !/\b(?:is|are|'s|will be|should|to|due to) (?:coming|come|arriv\w+|deliver\w*|collect\w*|visit\w*|revisit|review|call\w*|pick\w*)\b|\b(?:coming|on order|on its way|scheduled|planned|expected|arriving|booked|due)\b/.test(
          piece.plain,
        )
      )
        return
      if (any(piece, 'clock', 'date', 'day', 'month', 'cond', 'not')) return
      return answered(picture, 'when', piece) ? undefined : {}
    },
  ),
}
