import type { Detector } from '../../detector.ts'
import { any, overPieces } from '../picture/over.ts'

/** They said, they know, they want: and the note names nobody it could be. */
export const theyWithoutWho: Detector = {
  name: 'they-without-who',
  kind: 'owner',
  examples: { asks: ['Fourteen points still stick but «they know».'], silent: ['The plumbers came, they know.'] },
  find: overPieces('owner', 'slowing', { words: "they they're they'll they've" }, (piece, picture) => {
    if (!/(?:^|\b(?:and|but|so|because|which) )they(?:'re|'ll|'ve)?\b/.test(piece.plain)) return
    const before = picture.pieces.slice(Math.max(0, piece.index - 3), piece.index)
    return before.some(p => any(p, 'name', 'role', 'person')) ? undefined : {}
  }),
}
