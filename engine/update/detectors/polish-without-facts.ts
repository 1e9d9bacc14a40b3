import type { Detector } from '../../detector.ts'
import { any, overPieces } from '../picture/over.ts'
import { has } from '../picture/pieces.ts'

/** Smooth words where facts should stand: challenges emerged, momentum, excellence. */
export const polishWithoutFacts: Detector = {
  name: 'polish-without-facts',
  kind: 'what',
  examples: {
    asks: ['We made «significant strides in our collaboration».'],
    silent: ['We packed 40 of 60 orders and shipped them by 17:00.'],
  },
  find: overPieces('what', 'blocking', { classes: ['polish'] }, piece => {
    if (has(piece, 'polish') < 1 || any(piece, 'number', 'clock', 'code')) return
    return has(piece, 'polish') >= 2 || any(piece, 'vaguething', 'hollow') ? {} : undefined
  }),
}
