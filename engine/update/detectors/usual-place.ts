import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { overPieces } from '../picture/over.ts'

const PLACE =
  /\b(?:the )?(?:usual|normal|same|other|right|proper|agreed) (?:place|spot|drawer|cupboard|shelf|room|fridge|box|folder|corner|bin|hook|door|cabinet|tin|tray)\b|\bwhere (?:we|it|they|you) (?:\w+ )?(?:always|usually|said|left|put|agreed|had|are|is)\b|\bwith the others\b/

/** A thing that is in the usual, same or other place, which a reader new to it cannot know. */
export const usualPlace: Detector = {
  name: 'usual-place',
  kind: 'where',
  examples: {
    asks: ['Spare sheets are «in the usual cupboard».', '«The float is where it always is».'],
    silent: ['Spare sheets are in the airing cupboard on the first landing.'],
  },
  find: overPieces(
    'where',
    'blocking',
    { words: 'usual normal same other right proper agreed where others' },
    (piece, picture) => {
      if (!PLACE.test(piece.plain)) return
      return answered(picture, 'where', piece) > 3 ? undefined : { place: piece.plain.match(PLACE)![0] }
    },
  ),
}
