import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces, phraseFrom, wordSet } from '../picture/over.ts'
import { saidBefore } from '../picture/whole.ts'

const FETCH_WORDS = 'put take bring collect fetch use pass give send load get hang pack return grab find'
const FETCH = wordSet(FETCH_WORDS)
const GIVE = wordSet('put pass give send load hang pack return')
const THE = wordSet('the his their my our')

/** Something to fetch, use or hand over that the note never placed. */
export const fetchWithoutPlace: Detector = {
  name: 'fetch-without-place',
  kind: 'where',
  examples: {
    asks: ['Next: «put the wholesale order on a trolley» for 8:45.', '«Pass him the spare key» when he comes.'],
    silent: ['Collect the spare key from the tin in the porch.'],
  },
  find: overPieces('where', 'blocking', { words: FETCH_WORDS }, (piece, picture) => {
    const at = piece.tokens.findIndex(t => FETCH.has(t.plain))
    if (at < 0 || at > 3 || !any(piece, 'duty') || piece.tokens.length - at < 3 || any(piece, 'code', 'link')) return
    const verb = piece.tokens[at]!.plain
    // Where it goes is said ("on a trolley"), not where it is.
    if (any(piece, 'place') && !GIVE.has(verb)) return
    if (!piece.tokens.slice(at + 1, at + 3).some(t => THE.has(t.plain))) return
    const thing = phraseFrom(picture, piece, THE)
    const head = thing.split(/\s+/).at(-1)?.toLowerCase() ?? ''
    if (!head || saidBefore(picture, piece, head)) return
    const where = answered(picture, 'where', piece)
    if (where && !(where === 3 && GIVE.has(verb))) return
    return { thing }
  }),
}
