import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { overPieces, wordSet } from '../picture/over.ts'
import { newcomer } from '../picture/whole.ts'

const COMMON = wordSet(
  'ok pm am tv uk usa utc gmt pc id faq pdf hr it ps nb tbc tba asap eu fyi cc vat gp mot pls and the not do no you all for if is to on off in day done next now',
)

/** Capital letters that the note never spells out, for a reader who is new. */
export const unknownInitials: Detector = {
  name: 'unknown-initials',
  kind: 'what',
  examples: {
    asks: [{ note: '«Follow the ECB for field 12» as before.', reader: 'new freelance translator' }],
    silent: [{ note: 'Follow the ECB for field 12 as before.', reader: 'colleague on the same desk for years' }],
  },
  find: overPieces('what', 'slowing', { classes: ['initials'] }, (piece, picture) => {
    const token = piece.tokens.find(
      t => t.text.length >= 2 && t.text.length <= 5 && /^\p{Lu}+$/u.test(t.text) && !COMMON.has(t.plain),
    )
    if (!token || !newcomer(picture)) return
    if (piece.tokens.every(t => t.text === t.text.toUpperCase()) || picture.often.get(token.hash)! > 2) return
    return answered(picture, 'what', piece) > 3 ? undefined : { thing: token.text }
  }),
}
