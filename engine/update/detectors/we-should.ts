import type { Detector } from '../../detector.ts'
import { any, overPieces } from '../picture/over.ts'

/** We should, we need to, we ought to: a task that nobody holds. */
export const weShould: Detector = {
  name: 'we-should',
  kind: 'owner',
  examples: {
    asks: ['The scones ran out so «we should order more».'],
    silent: ['The scones ran out so I ordered 40 more for Saturday.'],
  },
  find: overPieces('owner', 'slowing', { words: 'we' }, piece => {
    if (!/\bwe (?:\w+ )?(?:should|need to|ought to|must|have to|could|want to|might)\b/.test(piece.plain)) return
    return any(piece, 'you', 'name') ? undefined : {}
  }),
}
