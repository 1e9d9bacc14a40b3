import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces, says, wordSet } from '../picture/over.ts'
import { peopleBefore } from '../picture/whole.ts'

const SUBJECT_WORDS = "he she he's she's him her his"
const SUBJECT = wordSet(SUBJECT_WORDS)

/** He or she, where more than one person could be meant. */
export const pronounBetweenTwo: Detector = {
  name: 'pronoun-between-two',
  kind: 'owner',
  examples: {
    asks: ['Bashir meets the tanker. Then Minh counts the trays.\n«He sets the oven» after that.'],
    silent: ['Jobs for the night.\nBashir meets the tanker, then he sets the oven.'],
  },
  find: overPieces('owner', 'blocking', { words: SUBJECT_WORDS }, (piece, picture) => {
    if (!says(piece, SUBJECT) || any(piece, 'name')) return
    const own = around(picture, piece)
      .rest.filter(p => p.index < piece.index)
      .flatMap(p => p.tokens)
      .filter(t => t.plain.length > 2)
    const before = peopleBefore(picture, piece)
    if (before.length < 2 || own.some(t => before.includes(t.plain))) return
    return { person: piece.tokens.find(t => SUBJECT.has(t.plain))!.plain }
  }),
}
