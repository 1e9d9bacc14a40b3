import { hashedOdds, type Model } from '../model.ts'
import { hashedFeatures } from './rank-hashed.ts'
import type { Picture } from './picture/picture.ts'

/** The names of the numbers that `lineNumbers` gives for a piece, in order. */
export const LINE_NUMBERS = [
  'score',
  'note mean',
  'note first',
  'note third',
  'note sum',
  'note share',
  'rank',
  'under sentence best',
  'score before',
  'score after',
]

/** The log odds that the words alone raise a question, for each piece of a note. */
export function lineScores(picture: Picture, model: Model): Float64Array {
  return Float64Array.from(picture.pieces, piece => hashedOdds(model, hashedFeatures(picture, piece)))
}

/** How each piece's score stands among those of its sentence and its note. */
export function lineNumbers(picture: Picture, scores: Float64Array): number[][] {
  const sorted = scores.toSorted((a, b) => b - a)
  const mean = scores.reduce((a, s) => a + s, 0) / scores.length
  const sum = scores.reduce((a, s) => a + 1 / (1 + Math.exp(-s)), 0)
  const best = new Map<number, number>()
  for (const { sentenceIndex, index } of picture.pieces)
    best.set(sentenceIndex, Math.max(best.get(sentenceIndex) ?? -Infinity, scores[index]!))
  return picture.pieces.map(({ index, sentenceIndex }) => {
    const score = scores[index]!
    const [first, third] = [sorted[0]!, sorted[Math.min(2, sorted.length - 1)]!]
    const [before, after] = [scores[index - 1] ?? -5, scores[index + 1] ?? -5]
    const rank = sorted.indexOf(score)
    return [score, mean, first, third, sum, sum / scores.length, rank, score - best.get(sentenceIndex)!, before, after]
  })
}
