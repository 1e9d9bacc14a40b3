import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

/** A place that is said and says nothing: somewhere, upstairs, another place, "you will find it". */
export const somewhere: Detector = {
  name: 'somewhere',
  kind: 'where',
  examples: {
    asks: ['«The exhibit box is upstairs».', 'Your parcel is «somewhere safe».'],
    silent: ['The exhibit box is upstairs (room 2, under the window).'],
  },
  find: overPieces(
    'where',
    'blocking',
    { words: "somewhere upstairs downstairs other another different safe you'll around rest put about" },
    (piece, picture) => {
      if (
        !/\b(?:somewhere|upstairs|downstairs|(?:other|another|different|safe) places?|you'll find it|around here|with the rest|put (?:it|them) away|about the place)\b/.test(
          piece.plain,
        )
      )
        return
      return answered(picture, 'where', piece) > 3 || any(piece, 'code', 'link') ? undefined : {}
    },
  ),
}
