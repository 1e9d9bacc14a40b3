import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces, says, wordSet } from '../picture/over.ts'

const LOCKS_WORDS =
  'login log-in logins password passwords code codes alarm portal pin keypad padlock safe fob credentials account vpn 2fa token locked buzzer log'
const LOCKS = wordSet(LOCKS_WORDS)

/** A lock, alarm or login that the reader must pass, and nothing that opens it. */
export const lockedWithoutKey: Detector = {
  name: 'locked-without-key',
  kind: 'access',
  examples: {
    asks: [
      'You: «switch off the alarm» and open at nine.',
      '«Log in to the booking portal» and release the last ten seats.',
    ],
    silent: ['Switch off the alarm, the code is with Idris at the gate house.', 'Alarm 4417, panel behind the door.'],
  },
  find: overPieces('access', 'blocking', { words: LOCKS_WORDS }, (piece, picture) => {
    if (
      !any(piece, 'lock') ||
      !says(piece, LOCKS) ||
      (!any(piece, 'duty', 'must', 'you', 'stop') && piece.tokens.length > 3)
    )
      return
    return answered(picture, 'access', piece) ? undefined : {}
  }),
}
