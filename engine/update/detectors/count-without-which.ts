import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** The two queries, the other three, a few of them: how many, and not which. */
export const countWithoutWhich: Detector = {
  name: 'count-without-which',
  kind: 'what',
  examples: {
    asks: ['Please close «the two queries».', '«Some invoices» still need a stamp.'],
    silent: ['Please close the two queries (4471 and 4480).'],
  },
  find: overPieces(
    'what',
    'blocking',
    { words: 'one ones two three four five six few others rest couple some several most another' },
    (piece, picture) => {
      if (
        !/\b(?:the|those|these|last|other|another) (?:\w+ )?(?:one|ones|two|three|four|five|six|few|others|rest|couple)\b|\b(?:some|few|several|couple|one|two|three|most|another) (?:of (?:them|the)|more)\b|^(?:some|several|a few|one|two|a couple) \w+s?\b/.test(
          piece.plain,
        )
      )
        return
      if (any(piece, 'name', 'code', 'clock', 'cash')) return
      return answered(picture, 'what', piece) > 1 ? undefined : {}
    },
  ),
}
