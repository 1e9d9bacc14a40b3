import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

const THING =
  /\b(?:(?:a|the|an|some|this|that|any|few|several|certain|other|usual|minor|various|same|small|one) )*(?:things?|stuff|issues?|problems?|matters?|challenges?|bits|situation|concerns?|aspects|changes?|quer(?:y|ies)|something|incident)\b/

/** The thing, some issues, a few problems: words that stand for something only the writer knows. */
export const vagueThing: Detector = {
  name: 'vague-thing',
  kind: 'what',
  examples: {
    asks: ['Court 2 has «a problem with the floor».', 'Please finish «the thing for the mayor».'],
    silent: ['Court 2 has a problem (two boards are up by the net).'],
  },
  find: overPieces('what', 'slowing', { classes: ['vaguething'] }, (piece, picture) => {
    if (!any(piece, 'vaguething') || !THING.test(piece.plain)) return
    return answered(picture, 'what', piece) > 3 ? undefined : {}
  }),
}
