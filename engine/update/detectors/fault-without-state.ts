import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces, says, wordSet } from '../picture/over.ts'

const WRONG_WORDS =
  'broken broke dead faulty stuck jammed leak leaking leaks leaked cracked snapped loose worn frayed flat weak tripped alarm error errors failed failing crashed noise noisy grinding rattling knocking smell smells smoke flicker flickering blocked clogged misfiring misfires dodgy funny weird odd wrong strange damaged torn bent missing short wobbly slow frozen freezes stopped sticking beeping flashing warning bug mess incident accident spill flooded wet low high warm hot cold down swollen behind crackle drips dripping vibration late off intermittent'
const WRONG = wordSet(WRONG_WORDS)

/** Something is wrong with a thing, and not whether it can be used, is reported or is being mended. */
export const faultWithoutState: Detector = {
  name: 'fault-without-state',
  kind: 'state',
  examples: {
    asks: ['All quiet. «Dryer 4 stuck again».', '«Room 2 cylinder is low».'],
    silent: ['Dryer 4 is stuck, engineer booked for 10:00 Monday, use dryer 5.'],
  },
  find: overPieces('state', 'blocking', { words: WRONG_WORDS }, (piece, picture) => {
    if (!any(piece, 'fault') || !says(piece, WRONG) || any(piece, 'stop', 'duty', 'cond')) return
    if (any(piece, 'clock') && any(piece, 'fixed')) return
    const { rest, next } = around(picture, piece)
    return [...rest, ...next].some(p => any(p, 'fixed', 'pending', 'duty', 'stop', 'cond', 'role')) ? undefined : {}
  }),
}
