import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** Done the usual way, as before, like we do here: known to some readers only. */
export const usualWay: Detector = {
  name: 'usual-way',
  kind: 'how',
  examples: {
    asks: ['«Do the paying-in the usual way» and lock up.', 'If the gate alarms, «follow the procedure».'],
    silent: ['Do the paying-in: blue slip, sealed bag, post office by noon.'],
  },
  find: overPieces(
    'how',
    'slowing',
    { words: 'usual usually same like way as normal follow use' },
    (piece, picture) => {
      if (
        !/\b(?:usual(?:ly)? way|as usual|the usual|same (?:as|again)|like (?:we|i|they) (?:do|did|always|said)|(?:the )?way (?:i|we) (?:do|did)|(?:our|the) normal way|usual (?:process|procedure|routine|format|way|bits)|as (?:always|normal|before|per)|(?:follow|use) the (?:procedure|process|protocol|instructions)|same drill)\b/.test(
          piece.plain,
        )
      )
        return
      return answered(picture, 'how', piece) > 3 || any(piece, 'link') ? undefined : {}
    },
  ),
}
