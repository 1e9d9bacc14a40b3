import type { Detector } from '../../detector.ts'
import { any, overPieces, says, wordSet } from '../picture/over.ts'
import { introduced, nameIn } from '../picture/whole.ts'

const REACHING_WORDS =
  'ask ring call phone text contact message tell email chase speak ping queries questions query has'
const REACHING = wordSet(REACHING_WORDS)

/** Someone to ask or ring by name alone, where nothing says who that is or how to reach them. */
export const personWithoutReach: Detector = {
  name: 'person-without-reach',
  kind: 'contact',
  examples: {
    asks: ['Bins are out. Anything wrong, «ask Sandra».', '«Queries about the coach go to Gail».'],
    silent: ['Anything wrong, ask Sandra, the site manager, ext 214.', 'Ring Nuno, 0555 902.\nNuno is up all night.'],
  },
  find: overPieces('contact', 'blocking', { words: REACHING_WORDS }, (piece, picture) => {
    const name = nameIn(piece)
    if (!name || !says(piece, REACHING) || any(piece, 'phone', 'link', 'role')) return
    return introduced(picture, name) ? undefined : { person: name.text }
  }),
}
