import { sigmoid } from '../net/kernels.ts'
import { segment, type Span } from '../segments.ts'
import { reader as weights } from '../weights/reader.ts'
import { trimmed } from './anchor.ts'
import { detectors } from './detectors/index.ts'
import { marksOf } from './net/marks.ts'
import { judge, OUT, vocabularyOf } from './net/net.ts'
import { pictureOf } from './picture/picture.ts'
import { propose } from './propose.ts'
import { judged } from './judged.ts'
import { choose, settledBy } from './rank.ts'

/** Why a piece of a note is asked about, or is not. */
export interface Explained extends Span {
  asked: boolean
  /** How likely it is that the reader would have to ask, 0 to 1. */
  chance: number
  /** The detectors that propose it, by name. */
  detectors: string[]
  /** Words of the piece that speak for asking and against it, strongest first: without them the chance would change. */
  for: string[]
  against: string[]
  /** What settles it whatever its chance; '' for nothing. */
  settled: ReturnType<typeof settledBy>
}

// From here a piece is worth a line, asked or not.
const LEAST = 0.1
// Log odds below which a word says nothing.
const SLIGHT = 0.15
const WORDS = 3

/** For every piece that is asked about or might have been, what spoke for and against, likeliest first. Slower than a reading: each word is tried. */
export function explain(text: string, who = ''): Explained[] {
  const picture = pictureOf(segment(text), who)
  const out = judged(picture).asks
  const asked = new Set(choose(picture, out).map(c => c.piece.index))
  const { fired } = propose(picture)
  const marks = marksOf(picture, vocabularyOf(weights))
  const lines = picture.pieces.flatMap((piece): Explained[] => {
    const odds = out[piece.index * OUT]!
    const chance = sigmoid(odds)
    const names = fired[piece.index]!.map(d => detectors[d]!.name)
    if (!asked.has(piece.index) && chance < LEAST && !names.length) return []
    const says = marks.flatMap((mark, i) => {
      const token = mark.piece === piece.index && piece.tokens.find(t => t.from === mark.from)
      return token ? [{ word: token.text, weight: odds - judge(picture, weights, i).asks[piece.index * OUT]! }] : []
    })
    const strongest = (sign: number) =>
      says
        .filter(s => s.weight * sign >= SLIGHT)
        .sort((a, b) => (b.weight - a.weight) * sign)
        .slice(0, WORDS)
        .map(s => s.word)
    const settled = settledBy(picture, piece)
    return [{ ...trimmed(picture.note, piece), asked: asked.has(piece.index), chance, detectors: names, for: strongest(1), against: strongest(-1), settled }] // prettier-ignore
  })
  return lines.sort((a, b) => b.chance - a.chance)
}
