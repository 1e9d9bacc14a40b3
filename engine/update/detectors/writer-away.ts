import type { Detector } from '../../detector.ts'
import { any, overPieces } from '../picture/over.ts'
import { contactLine, saysAway } from '../picture/whole.ts'

/** The writer asks to be asked, or cannot be, and names nobody instead. */
export const writerAway: Detector = {
  name: 'writer-away',
  kind: 'contact',
  examples: {
    asks: [
      "Bakery is locked. «I'm on a plane» until Monday, so good luck.",
      '«Any worry, just give me a shout». «I am on holiday from tonight».',
    ],
    silent: ["I'm on a plane until Monday. Any trouble: Noor, ext 206."],
  },
  find: overPieces('contact', 'blocking', { classes: ['i'] }, (piece, picture) => {
    const away = any(piece, 'i') && any(piece, 'away') && !any(piece, 'duty')
    const askMe =
      /\b(?:ping|ask|call|text|ring|message|shout) me\b|\bgive me a (?:shout|ring|call)\b|\byou call me\b/.test(
        piece.plain,
      )
    if (!(away || (askMe && saysAway(picture)))) return
    return contactLine(picture) ? undefined : {}
  }),
}
