import type { Detector } from '../../detector.ts'
import { around } from '../picture/around.ts'
import { any, overPieces } from '../picture/over.ts'

/** A thing that may happen, or must be watched, and no word on what to do then. */
export const mayGoWrong: Detector = {
  name: 'may-go-wrong',
  kind: 'whatif',
  examples: {
    asks: ['The rattle is gone. «It may come back in the night».', 'You: «read the gauge every hour».'],
    silent: ['It may come back in the night. If so ring Ewa, 0555 310.'],
  },
  find: overPieces('whatif', 'blocking', { words: 'may might could can watch read monitor' }, (piece, picture) => {
    if (
      !/\b(?:may|might|could|can) (?:get|come|go|fail|drop|stop|trip|happen|need|turn|start|be|still|well)\b|\b(?:watch|read|monitor) (?:the|his|her|it|its)\b/.test(
        piece.plain,
      )
    )
      return
    if (any(piece, 'cond')) return
    const { rest, next } = around(picture, piece)
    return [...rest, ...next].some(p => any(p, 'cond', 'duty')) ? undefined : {}
  }),
}
