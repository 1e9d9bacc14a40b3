import { QUESTION_KINDS } from '../../detector.ts'
import { multiply } from '../../net/kernels.ts'
import { attended, dense, joined, most, windows } from '../../net/layers.ts'
import { numbersOf, type Packed } from '../../net/packed.ts'
import type { Picture } from '../picture/picture.ts'
import { standardised, type Facts } from './facts.ts'
import { AGAIN, ENDINGS, marksOf, neverMet, readerMarks, type Mark, type Vocabulary } from './marks.ts'

/** The matrices of the network, by name; those of a layer are its weights and, with a B, its shift. */
export type Layer =
  | 'word'
  | 'ending'
  | 'shape'
  | 'class'
  | 'again'
  | 'near'
  | 'nearB'
  | 'reader'
  | 'narrow'
  | 'far'
  | 'farB'
  | 'facts'
  | 'factsB'
  | 'piece'
  | 'pieceB'
  | 'beside'
  | 'besideB'
  | 'query'
  | 'key'
  | 'value'
  | 'judge'
  | 'judgeB'
  | 'out'
  | 'outB'
  | 'tell'
  | 'tellB'
  | 'told'
  | 'raise'
  | 'raiseB'
  | 'raised'
  | 'carry'
  | 'carryB'
  | 'whole'
  | 'wholeB'
  | 'carried'

/** What training wrote for the network. */
export interface NetWeights extends Facts {
  /** The vocabulary, one blank between. */
  words: string
  layers: Record<Layer, Packed>
}

/** How many numbers the network gives a piece: that it raises a question, of which kind (QUESTION_KINDS), that this one is blocking. */
export const OUT = QUESTION_KINDS.length + 2
/** Which of them is whether it is blocking. */
export const BLOCKING = OUT - 1
/** The slots and their states, in the order of the network's numbers. */
export const SLOTS = ['situation', 'done', 'blocked', 'next'] as const
export const STATES = ['present', 'partial', 'absent'] as const

/** What the network makes of a note, all in log odds. */
export interface Judged {
  /** OUT a piece. */
  asks: Float32Array
  /** By piece: that it carries each of SLOTS. */
  carries: Float32Array
  /** By slot: each of STATES. */
  slots: Float32Array
}

const vocabularies = new WeakMap<NetWeights, Vocabulary>()
const nearby = new WeakMap<NetWeights, Map<number, Float32Array>>()

/**
 * Reads every piece of a note in its sentence, its note and for its reader; a note has a piece at least. `hidden` is a
 * mark (its place in `marksOf`) to be read as a word never met: what changes then is what that word says.
 */
export function judge(picture: Picture, weights: NetWeights, hidden = -1): Judged {
  const { layers } = weights
  const words = vocabularyOf(weights)
  const pieces = picture.pieces.length
  const marks = marksOf(picture, words)
  if (hidden >= 0) marks[hidden] = neverMet(marks[hidden]!, words)
  const near = nearOf(marks, readerMarks(picture, words), weights)
  const facts = dense(standardised(picture, weights), layers.facts, layers.factsB, true)
  const piece = dense(joined(pieces, gathered(near, marks, pieces), facts), layers.piece, layers.pieceB, true)
  const beside = dense(windows(piece, layers.piece.cols), layers.beside, layers.besideB, true)
  const both = joined(pieces, piece, beside)
  const [query, key, value] = [dense(both, layers.query), dense(both, layers.key), dense(both, layers.value)]
  const all = joined(pieces, both, attended(query, key, value, pieces))
  const carries = dense(all, layers.carry, layers.carryB)
  const slots = dense(most(all, pieces), layers.whole, layers.wholeB)
  multiply(slots, most(carries, pieces), numbersOf(layers.carried), 1, SLOTS.length, slots.length)
  const asks = dense(dense(all, layers.judge, layers.judgeB, true), layers.out, layers.outB)
  const loudest = loudestOf(near, marks, dense(all, layers.told), weights)
  for (let i = 0; i < pieces; i++) asks[i * OUT]! += loudest[i]! * numbersOf(layers.raised)[0]!
  return { asks, carries, slots }
}

/** The network's words by their numbers. */
export function vocabularyOf(weights: NetWeights): Vocabulary {
  const before = vocabularies.get(weights)
  if (before) return before
  const words = new Map(weights.words.split(' ').map((word, i) => [word, i]))
  vocabularies.set(weights, words)
  return words
}

// What each mark shows between its neighbours, and between theirs. A word brings the same to itself and its neighbours
// wherever it stands, so that is worked out once for each.
function nearOf(marks: Mark[], reader: Mark[], weights: NetWeights): Float32Array {
  const { near, nearB, reader: forReader, narrow, far, farB } = weights.layers
  const size = near.cols
  const shift = Float32Array.from(numbersOf(nearB))
  if (reader.length) {
    const mean = new Float32Array(forReader.rows)
    for (const mark of reader) for (const row of [rowOf(weights.layers.word, mark.word), rowOf(weights.layers.ending, mark.ending)]) row.forEach((v, j) => (mean[j]! += v / reader.length)) // prettier-ignore
    multiply(shift, mean, numbersOf(forReader), 1, forReader.rows, size)
  }
  const brought = marks.map(mark => broughtBy(mark, weights))
  const out = new Float32Array(marks.length * size)
  for (let i = 0; i < marks.length; i++) {
    const [before, own, after] = [brought[i - 1], brought[i]!, brought[i + 1]]
    const to = i * size
    for (let j = 0; j < size; j++) {
      let sum = shift[j]! + own[size + j]!
      if (before) sum += before[j]!
      if (after) sum += after[2 * size + j]!
      if (sum > 0) out[to + j] = sum
    }
  }
  const further = dense(windows(dense(out, narrow), narrow.cols), far, farB, true)
  for (let i = 0; i < out.length; i++) out[i]! += further[i]!
  return out
}

// What marks show, by piece: the greatest of each number, then the mean.
function gathered(near: Float32Array, marks: Mark[], pieces: number): Float32Array {
  const size = near.length / marks.length
  const out = new Float32Array(pieces * 2 * size)
  const sizes = new Float32Array(pieces)
  for (const { piece } of marks) if (piece >= 0) sizes[piece]!++
  marks.forEach(({ piece }, i) => {
    if (piece < 0) return
    const to = piece * 2 * size
    const share = 1 / sizes[piece]!
    for (let j = 0; j < size; j++) {
      const v = near[i * size + j]!
      if (v > out[to + j]!) out[to + j] = v
      out[to + size + j]! += v * share
    }
  })
  return out
}

// By piece: how much the one of its marks that raises a question most does; `told` is what the piece has to say to that.
function loudestOf(near: Float32Array, marks: Mark[], told: Float32Array, weights: NetWeights): Float32Array {
  const { tell, tellB, raise, raiseB } = weights.layers
  const telling = dense(near, tell, tellB)
  const [size, worth, start] = [tell.cols, numbersOf(raise), numbersOf(raiseB)[0]!]
  const out = new Float32Array(told.length / size).fill(-Infinity)
  marks.forEach(({ piece }, i) => {
    if (piece < 0) return
    let raises = start
    for (let j = 0; j < size; j++) raises += Math.max(0, telling[i * size + j]! + told[piece * size + j]!) * worth[j]!
    if (raises > out[piece]!) out[piece] = raises
  })
  return out
}

// What a mark brings to the mark after it, to itself and to the mark before it.
function broughtBy(mark: Mark, weights: NetWeights): Float32Array {
  const known = nearby.get(weights) ?? nearby.set(weights, new Map()).get(weights)!
  let name = mark.word * ENDINGS + mark.ending
  for (const c of mark.classes) name = (name * 97 + c + 1) % 2 ** 42
  name = (name * 8 + mark.shape) * AGAIN + mark.again
  const before = known.get(name)
  if (before) return before
  const { word, ending, shape, class: classes, again, near } = weights.layers
  const x = Float32Array.from(rowOf(word, mark.word))
  for (const row of [
    rowOf(ending, mark.ending),
    rowOf(shape, mark.shape),
    rowOf(again, mark.again),
    ...mark.classes.map(c => rowOf(classes, c)),
  ])
    for (let j = 0; j < x.length; j++) x[j]! += row[j]!
  const size = near.cols
  const w = numbersOf(near)
  const out = new Float32Array(3 * size)
  for (let k = 0; k < 3; k++) multiply(out.subarray(k * size, k * size + size), x, w.subarray(k * x.length * size, (k + 1) * x.length * size), 1, x.length, size) // prettier-ignore
  if (known.size > 6000) known.clear()
  known.set(name, out)
  return out
}

const rowOf = (table: Packed, at: number) => numbersOf(table).subarray(at * table.cols, at * table.cols + table.cols)
