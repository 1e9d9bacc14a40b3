import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces, says, wordSet } from '../picture/over.ts'

const CALLS_WORDS = 'ring call phone text email message contact'
const CALLS = wordSet(CALLS_WORDS)

/** Someone to ring back or write to who has no name, number or place in the note. */
export const callWithoutNumber: Detector = {
  name: 'call-without-number',
  kind: 'contact',
  examples: {
    asks: ['The coach is late again, «text him».', '«Call the customer back» about the sofa.'],
    silent: ['Call the customer back on 0161 496 0100 about the sofa.'],
  },
  find: overPieces('contact', 'blocking', { words: CALLS_WORDS }, (piece, picture) => {
    if (
      !says(piece, CALLS) ||
      any(piece, 'phone', 'link', 'number', 'name') ||
      !any(piece, 'person', 'role', 'he', 'they', 'someone')
    )
      return
    return answered(picture, 'contact', piece) > 1 ? undefined : {}
  }),
}
