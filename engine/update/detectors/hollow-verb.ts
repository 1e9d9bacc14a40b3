import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { overPieces } from '../picture/over.ts'

/** A task whose verb says nothing: sort, handle, deal with, use your judgement. */
export const hollowVerb: Detector = {
  name: 'hollow-verb',
  kind: 'how',
  examples: {
    asks: ['Also «the returns pile needs sorting».', 'If anyone comes through, «deal with it».'],
    silent: ['If anyone comes through, deal with it like this: note the plate, close the gate, ring 0161 496 0100.'],
  },
  find: overPieces(
    'how',
    'blocking',
    { words: 'sort deal handle look make use do finalise finalize take needs need sorting tackle' },
    (piece, picture) => {
      if (
        !/\b(?:sort (?:it|this|that|them|out|something|the|his|her)|sort \w+ out|deal with|handle|look after|make a call on|use your (?:own )?judge?ment|do the (?:rest|thing|needful)|finali[sz]e|take care of|needs? sorting|tackle|do what you can)\b/.test(
          piece.plain,
        )
      )
        return
      return answered(picture, 'how', piece) > 3 ? undefined : {}
    },
  ),
}
