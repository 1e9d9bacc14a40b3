import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces } from '../picture/over.ts'

const VAGUE =
  /\b(?:soon|asap|later(?: on)?|shortly|at some point|in good time|in time|in a (?:bit|while)|for a (?:bit|while)|when (?:you|they|he|she|we) (?:can|get|have)|sometime|eventually|early|late|earlier than usual|first thing|around the middle|end of (?:the )?(?:week|day|month)|next week|this week|until further notice|further notice|a bit later|urgent(?:ly)?|at the (?:appropriate|right) time|in due course|by a certain date|before (?:he|she|they) (?:leaves?|goes?|comes?|starts?))\b/

/** Something to do, or to wait for, at a time that nobody can look up. */
export const vagueTimeOnADuty: Detector = {
  name: 'vague-time-on-a-duty',
  kind: 'when',
  examples: {
    asks: ['All sacks «on the dock in good time», the trunk will not wait.', 'Stay off the floor «for a while».'],
    silent: ['All sacks on the dock in good time (15:00, the trunk leaves 15:20).'],
  },
  find: overPieces(
    'when',
    'blocking',
    { words: 'some good time when first around end this further appropriate due by before', classes: ['soon'] },
    (piece, picture) => {
      if (!VAGUE.test(piece.plain) || any(piece, 'clock', 'date')) return
      if (!any(piece, 'duty', 'must', 'pending', 'hollow', 'be', 'place') && piece.tokens.length > 4) return
      return answered(picture, 'when', piece) > 1 ? undefined : {}
    },
  ),
}
