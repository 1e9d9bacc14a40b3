import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** Something to check, watch or monitor, with no sign to look for. */
export const checkWithoutSign: Detector = {
  name: 'check-without-sign',
  kind: 'how',
  examples: {
    asks: ['«Check camera» for me please.', '«Keep an eye on the pump» tonight.'],
    silent: ['Check the pump every hour: over 80 bar, stop it.'],
  },
  find: overPieces(
    'how',
    'slowing',
    { words: 'check watch monitor keep look inspect review mind test see careful' },
    (piece, picture) => {
      if (
        !/^(?:please |pls |and |just |then |also |can you |could you )*(?:check|watch|monitor|keep an eye|look at|inspect|review|mind|test|see to)\b/.test(
          piece.plain,
        ) &&
        !/\bkeep an eye\b|\bbe careful\b|\bwatch out\b/.test(piece.plain)
      )
        return
      if (any(piece, 'number', 'clock', 'cond', 'code')) return
      const { rest, next } = around(picture, piece)
      return [...rest, ...next].some(p => any(p, 'cond', 'number')) ? undefined : {}
    },
  ),
}
