import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** Do not, stop, skip, nobody is to: an instruction whose reason would change what the reader does. */
export const banWithoutReason: Detector = {
  name: 'ban-without-reason',
  kind: 'why',
  examples: {
    asks: ['Pallet KL 03 is in bay 2. «Do not unload it».', '«Nobody is to use locker row C».'],
    silent: ['Do not unload KL 03, its seal is broken and the insurer comes at 10:00.'],
  },
  find: overPieces(
    'why',
    'slowing',
    { words: "don't do dont never stop skip avoid leave no not hold nobody only" },
    (piece, picture) => {
      if (
        !/^(?:please |pls |and |but |so |also )*(?:don't|do not|dont|never|stop|skip|avoid|leave .* alone|no \w+ing|not to|hold)\b|\bnobody (?:is|should|may)\b|\bonly \w+ (?:till|until)\b|\bdo not\b/.test(
          piece.plain,
        )
      )
        return
      return answered(picture, 'why', piece) || any(piece, 'because') ? undefined : {}
    },
  ),
}
