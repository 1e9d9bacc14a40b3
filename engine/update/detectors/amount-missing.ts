import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** Something to give, pay or take where the amount decides, and no amount. */
export const amountMissing: Detector = {
  name: 'amount-missing',
  kind: 'what',
  examples: {
    asks: ['«Pay the musician from the float» when he has finished.'],
    silent: ['Pay the musician £40 from the float when he has finished.'],
  },
  find: overPieces(
    'what',
    'blocking',
    {
      words:
        'pay balance give refund discount dose top owes owe charge tip deposit dosing gave cream medicine tablets tablet',
    },
    (piece, picture) => {
      if (
        !/\b(?:pay|take the balance|give (?:him|her|them|a refund)|refund|discount|dose|top up|owes?|charge|tip|deposit|dosing?|balance|gave one|cream|medicine|tablets?)\b/.test(
          piece.plain,
        )
      )
        return
      if (any(piece, 'number', 'cash') || !any(piece, 'duty', 'money', 'must', 'amount', 'i')) return
      return answered(picture, 'what', piece) > 1 || around(picture, piece).rest.some(p => any(p, 'number'))
        ? undefined
        : {}
    },
  ),
}
