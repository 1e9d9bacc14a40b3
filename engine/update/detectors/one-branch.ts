import type { Detector } from '../../detector.ts'
import { overPieces } from '../picture/over.ts'

/** If it goes well do this; and nothing for when it does not. */
export const oneBranch: Detector = {
  name: 'one-branch',
  kind: 'whatif',
  examples: {
    asks: ['«Put 7741 on his van if yes».'],
    silent: ['Put 7741 on his van if yes. If no, Callum takes it.'],
  },
  find: overPieces('whatif', 'slowing', { words: 'if when then' }, (piece, picture) => {
    if (
      !/\b(?:if (?:yes|ok|fine|he agrees|she agrees|they agree|all (?:is )?(?:good|green|well))|if (?:it|the \w+) (?:is|are|works?|passes)|when (?:it|they) (?:comes?|arrives?)|then unload)\b/.test(
        piece.plain,
      )
    )
      return
    const later = picture.pieces.filter(p => p.index > piece.index && p.sentence !== piece.sentence)
    return later.some(p => /\b(?:if|otherwise|else|unless)\b|^(?:not|no|nothing|still)\b/.test(p.plain))
      ? undefined
      : {}
  }),
}
