import type { Detector } from '../../detector.ts'
import { answered } from '../picture/answered.ts'
import { any, overPieces, phraseFrom, wordSet } from '../picture/over.ts'

const DOCS_WORDS =
  'list lists sheet spreadsheet file files folder doc document documents form forms report letter notes log drawing spec template script instructions guide manual ticket email photos recording map certificate paperwork slides draft register procedure tracker plan rota'
const DOCS = wordSet(DOCS_WORDS)

const DETERMINERS = wordSet('the a an his her their our my see new use')

/** A list, file, log or letter that the reader must use, with no link, number or place. */
export const documentWithoutPlace: Detector = {
  name: 'document-without-place',
  kind: 'where',
  examples: {
    asks: ['Ring the families «on the amber list» with their new times.', 'Questions are «in the doc».'],
    silent: [
      'Ring the families on the amber list, it hangs by the office door.',
      'Questions are in the doc: https://docs.example.org/q7',
    ],
  },
  find: overPieces('where', 'blocking', { words: DOCS_WORDS }, (piece, picture) => {
    const doc = piece.tokens.findIndex(
      (t, i) => DOCS.has(t.plain) && piece.tokens.slice(Math.max(0, i - 2), i).some(d => DETERMINERS.has(d.plain)),
    )
    if (doc < 0 || any(piece, 'link', 'code', 'number', 'place')) return
    if (
      !any(piece, 'duty', 'cond') &&
      !/\b(?:in|see|per|use|from|on|follow) (?:the|her|his|my|our)\b/.test(piece.plain)
    )
      return
    return answered(picture, 'where', piece) ? undefined : { thing: phraseFrom(picture, piece, DOCS) }
  }),
}
