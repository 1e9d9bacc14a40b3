import type { Detector } from '../../detector.ts'
import { any, overPieces, phraseFrom, says, wordSet } from '../picture/over.ts'
import { datedNote } from '../picture/whole.ts'

const RELATIVE_WORDS = 'tomorrow tonight tmrw'
const RELATIVE = wordSet(RELATIVE_WORDS)

/** Today, tomorrow or tonight in a note that carries no date. */
export const undatedDay: Detector = {
  name: 'undated-day',
  kind: 'when',
  examples: {
    asks: ['Hello team, all went well.\n«Run the sessions tomorrow from 10».'],
    silent: ['Mon 8 Dec.\nRun the sessions tomorrow from 10.'],
  },
  find: overPieces('when', 'slowing', { words: RELATIVE_WORDS }, (piece, picture) => {
    if (!any(piece, 'relative') || !says(piece, RELATIVE) || !any(piece, 'duty', 'must', 'pending', 'be', 'you')) return
    return datedNote(picture) ? undefined : { when: phraseFrom(picture, piece, RELATIVE) }
  }),
}
