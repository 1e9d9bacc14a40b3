import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces, phraseFrom, says, wordSet } from '../picture/over.ts'

const SECRETS_WORDS = 'password passwords code codes passcode pin login log-in logins credentials combination'
const SECRETS = wordSet(SECRETS_WORDS)
const UNSAID = wordSet('expired given reset transferred')

/** A password or code that is new, expired or "the usual one", and not said. */
export const passwordUnsaid: Detector = {
  name: 'password-unsaid',
  kind: 'access',
  examples: {
    asks: ['«The gate code has been changed» since your last visit.', '«The password is the usual one».'],
    silent: ['The gate code has been changed, the new one is with Idris at reception.'],
  },
  find: overPieces('access', 'blocking', { words: SECRETS_WORDS }, (piece, picture) => {
    if (!says(piece, SECRETS) || !(any(piece, 'change', 'usual', 'pending') || says(piece, UNSAID))) return
    if (around(picture, piece).rest.some(p => any(p, 'number', 'place', 'name', 'role'))) return
    return any(piece, 'name', 'number') ? undefined : { thing: phraseFrom(picture, piece, SECRETS) }
  }),
}
