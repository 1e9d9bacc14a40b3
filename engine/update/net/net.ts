import { multiply, softmax, spread } from '../../net/kernels.ts'
import { numbersOf, type Packed } from '../../net/packed.ts'
import type { Picture } from '../picture/picture.ts'
import { standardised, type Facts } from './facts.ts'
import { ENDINGS, marksOf, neverMet, readerMarks, type Mark, type Vocabulary } from './marks.ts'

/** The matrices of the network, by name; those of a layer are its weights and, with a B, its shift. */
export type Layer =
  | 'word'
  | 'ending'
  | 'shape'
  | 'class'
  | 'near'
  | 'nearB'
  | 'reader'
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

/** What training wrote for the network. */
export interface NetWeights extends Facts {
  /** The vocabulary, one blank between. */
  words: string
  layers: Record<Layer, Packed>
}

/** How many numbers the network gives a piece: that it raises a question, of which kind (QUESTION_KINDS), that this one is blocking. */
export const OUT = 12

const vocabularies = new WeakMap<NetWeights, Vocabulary>()
const nearby = new WeakMap<NetWeights, Map<number, Float32Array>>()

/**
 * Reads every piece of a note in its sentence, its note and for its reader: OUT log odds a piece. `hidden` is a mark (its
 * place in `marksOf`) to be read as a word never met: what changes then is what that word says.
 */
export function judge(picture: Picture, weights: NetWeights, hidden = -1): Float32Array {
  const { layers } = weights
  const words = vocabularyOf(weights)
  const pieces = picture.pieces.length
  const marks = marksOf(picture, words)
  if (hidden >= 0) marks[hidden] = neverMet(marks[hidden]!, words)
  const near = nearOf(marks, readerMarks(picture, words), weights, pieces)
  const facts = dense(standardised(picture, weights), layers.facts, layers.factsB, true)
  const piece = dense(joined(pieces, near, facts), layers.piece, layers.pieceB, true)
  const beside = dense(windows(piece, layers.piece.cols), layers.beside, layers.besideB, true)
  const both = joined(pieces, piece, beside)
  const all = joined(pieces, both, attended(both, pieces, layers))
  return dense(dense(all, layers.judge, layers.judgeB, true), layers.out, layers.outB)
}

/** The network's words by their numbers. */
export function vocabularyOf(weights: NetWeights): Vocabulary {
  const before = vocabularies.get(weights)
  if (before) return before
  const words = new Map(weights.words.split(' ').map((word, i) => [word, i]))
  vocabularies.set(weights, words)
  return words
}

// x · w + b, kept from falling below 0 where asked.
function dense(x: Float32Array, w: Packed, b?: Packed, above = false): Float32Array {
  const rows = x.length / w.rows
  const out = new Float32Array(rows * w.cols)
  if (b) spread(out, numbersOf(b))
  multiply(out, x, numbersOf(w), rows, w.rows, w.cols)
  if (above) for (let i = 0; i < out.length; i++) if (out[i]! < 0) out[i] = 0
  return out
}

// What each mark and its two neighbours show, gathered by piece: the greatest of each number, then the mean.
// A word brings the same to itself and its neighbours wherever it stands, so that is worked out once for each.
function nearOf(marks: Mark[], reader: Mark[], weights: NetWeights, pieces: number): Float32Array {
  const { near, nearB, reader: forReader } = weights.layers
  const size = near.cols
  const shift = Float32Array.from(numbersOf(nearB))
  if (reader.length) {
    const mean = new Float32Array(forReader.rows)
    for (const mark of reader) for (const row of [rowOf(weights.layers.word, mark.word), rowOf(weights.layers.ending, mark.ending)]) row.forEach((v, j) => (mean[j]! += v / reader.length)) // prettier-ignore
    multiply(shift, mean, numbersOf(forReader), 1, forReader.rows, size)
  }
  const brought = marks.map(mark => broughtBy(mark, weights))
  const out = new Float32Array(pieces * 2 * size)
  const sizes = new Float32Array(pieces)
  for (const { piece } of marks) if (piece >= 0) sizes[piece]!++
  for (let i = 0; i < marks.length; i++) {
    const { piece } = marks[i]!
    if (piece < 0) continue
    const [before, own, after] = [brought[i - 1], brought[i]!, brought[i + 1]]
    const to = piece * 2 * size
    const share = 1 / sizes[piece]!
    for (let j = 0; j < size; j++) {
      let sum = shift[j]! + own[size + j]!
      if (before) sum += before[j]!
      if (after) sum += after[2 * size + j]!
      if (sum <= 0) continue
      if (sum > out[to + j]!) out[to + j] = sum
      out[to + size + j]! += sum * share
    }
  }
  return out
}

// What a mark brings to the mark after it, to itself and to the mark before it.
function broughtBy(mark: Mark, weights: NetWeights): Float32Array {
  const known = nearby.get(weights) ?? nearby.set(weights, new Map()).get(weights)!
  let name = mark.word * ENDINGS + mark.ending
  for (const c of mark.classes) name = (name * 97 + c + 1) % 2 ** 45
  name = name * 8 + mark.shape
  const before = known.get(name)
  if (before) return before
  const { word, ending, shape, class: classes, near } = weights.layers
  const x = Float32Array.from(rowOf(word, mark.word))
  for (const row of [rowOf(ending, mark.ending), rowOf(shape, mark.shape), ...mark.classes.map(c => rowOf(classes, c))])
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

// Each row beside the rows before and after it.
function windows(x: Float32Array, cols: number): Float32Array {
  const rows = x.length / cols
  const out = new Float32Array(rows * 3 * cols)
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < 3; k++)
      if (i + k > 0 && i + k <= rows) out.set(x.subarray((i + k - 1) * cols, (i + k) * cols), (i * 3 + k) * cols)
  return out
}

function joined(rows: number, ...parts: Float32Array[]): Float32Array {
  const cols = parts.reduce((sum, p) => sum + p.length / (rows || 1), 0)
  const out = new Float32Array(rows * cols)
  let left = 0
  for (const part of parts) {
    const size = part.length / (rows || 1)
    for (let i = 0; i < rows; i++) out.set(part.subarray(i * size, i * size + size), i * cols + left)
    left += size
  }
  return out
}

// What each piece finds in all pieces of the note.
function attended(x: Float32Array, rows: number, layers: NetWeights['layers']): Float32Array {
  const [query, key, value] = [dense(x, layers.query), dense(x, layers.key), dense(x, layers.value)]
  const size = layers.query.cols
  const met = new Float32Array(rows * rows)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < rows; k++) {
      let sum = 0
      for (let j = 0; j < size; j++) sum += query[i * size + j]! * key[k * size + j]!
      met[i * rows + k] = sum / Math.sqrt(size)
    }
    softmax(met, i * rows, rows)
  }
  const out = new Float32Array(rows * layers.value.cols)
  multiply(out, met, value, rows, rows, layers.value.cols)
  return out
}
