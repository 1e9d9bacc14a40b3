import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** A deadline, cut-off or event to be ready for, with no day or hour. */
export const deadlineWithoutDate: Detector = {
  name: 'deadline-without-date',
  kind: 'when',
  examples: {
    asks: ['Pension file goes «by the cut-off».', 'Take them to the shop «before it shuts».'],
    silent: ['Pension file goes by the cut-off, Fri 12th 16:00.'],
  },
  find: overPieces(
    'when',
    'blocking',
    { words: 'deadline cut-off cutoff end close before due renewal expires expire' },
    (piece, picture) => {
      if (
        !/\b(?:deadline|cut-?off|by the (?:end|close)|before (?:the|it|they|our|her|his) \w+(?: \w+)?(?: shuts?| closes?| comes?| goes?| arrives?)?|due date|up for renewal|expires?)\b/.test(
          piece.plain,
        )
      )
        return
      if (any(piece, 'clock', 'date', 'day', 'month')) return
      return answered(picture, 'when', piece) ? undefined : {}
    },
  ),
}
