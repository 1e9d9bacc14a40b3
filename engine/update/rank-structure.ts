import { QUESTION_KINDS } from '../detector.ts'
import { detectors } from './detectors/index.ts'
import { answersOf } from './picture/answered.ts'
import type { Picture } from './picture/picture.ts'
import type { Piece } from './picture/pieces.ts'
import { ROLES } from './picture/role.ts'
import { CLASSES, is, numberOf, type TokenClass } from './picture/tokens.ts'
import { propose } from './propose.ts'
import { WHOLE, wholeOf } from './rank-whole.ts'

const BESIDE: TokenClass[] = ['clock', 'date', 'day', 'number', 'name', 'phone', 'code', 'link', 'place', 'because']
const NEAR: TokenClass[] = [...BESIDE, 'cond', 'role', 'doc', 'fault', 'fixed', 'duty']
const NUMBERS = NEAR.map(numberOf)
const ENDS = [',', ':', '-', '?', '!']
const SHAPE = [
  'words',
  'sentence words',
  'sentence pieces',
  'place',
  'bullet',
  'aside',
  'starts low',
  'starts duty',
  'last',
]
const REST = [
  'line words',
  'pieces after',
  'position',
  'said again',
  'new definite',
  'names said again',
  'names before',
]
const FIRES = ['fires', 'fires in sentence', 'note fires']

/** The names of the numbers that `structure` gives a piece, in order. */
export const STRUCTURE: string[] = [
  ...CLASSES.map(c => `own ${c}`),
  ...['sentence', 'after', 'line'].flatMap(where => NEAR.map(c => `${where} ${c}`)),
  ...ROLES.map(r => `role ${r}`),
  ...SHAPE,
  ...ENDS.map(e => `before ${e}`),
  ...REST,
  ...detectors.map(d => `fires ${d.name}`),
  ...FIRES,
  ...QUESTION_KINDS.map(k => `answered ${k}`),
  ...WHOLE,
]

/**
 * What each piece looks like in its sentence, its line and its note, as numbers; each row leaves room for `more` others
 * after them.
 */
export function structure(picture: Picture, more = 0): Float64Array[] {
  const { pieces } = picture
  if (!pieces.length) return []
  const whole = wholeOf(picture)
  const { fired } = propose(picture)
  const answers = answersOf(picture)
  const sentences = summed(pieces, p => p.sentenceIndex)
  const lines = summed(pieces, p => p.line.index)
  const noteFires = fired.reduce((a, list) => a + (list.length ? 1 : 0), 0) / pieces.length
  const names = new Set<number>()
  const kinds = QUESTION_KINDS.length
  return pieces.map(piece => {
    const row = new Row(STRUCTURE.length + more)
    const sentence = sentences.get(piece.sentenceIndex)!
    const line = lines.get(piece.line.index)!
    const [a, b] = behind(pieces, piece)
    for (const n of piece.counts) row.add(n)
    for (const c of NUMBERS) row.add(sentence.counts[c]! - piece.counts[c]!)
    for (const c of NUMBERS) row.add((a ? a.counts[c]! : 0) + (b ? b.counts[c]! : 0))
    for (const c of NUMBERS) row.add(line.counts[c]! - piece.counts[c]!)
    for (const r of ROLES) row.add(r === picture.roles[piece.line.index] ? 1 : 0)
    shape(row, piece, sentence)
    endings(row, picture.note.text, piece.to)
    row.add(line.words)
    row.add(b ? 2 : a ? 1 : 0)
    row.add(piece.index / pieces.length)
    mentions(row, picture, piece, names)
    const own = fired[piece.index]!
    for (const d of own) row.values[row.at + d] = 1
    row.at += detectors.length
    row.add(own.length)
    row.add(sentence.pieces.reduce((sum, p) => sum + fired[p.index]!.length, 0))
    row.add(noteFires)
    for (let k = 0; k < kinds; k++) row.add(answers[piece.index * kinds + k]!)
    for (const n of whole) row.add(n)
    return row.values
  })
}

/** A row of numbers that is filled from the left. */
class Row {
  values: Float64Array
  at = 0
  constructor(length: number) {
    this.values = new Float64Array(length)
  }
  add(value: number): void {
    this.values[this.at++] = value
  }
}

interface Sum {
  counts: Uint16Array
  words: number
  pieces: Piece[]
}

function summed(pieces: Piece[], by: (piece: Piece) => number): Map<number, Sum> {
  const sums = new Map<number, Sum>()
  for (const piece of pieces) {
    const key = by(piece)
    let sum = sums.get(key)
    if (!sum) sums.set(key, (sum = { counts: new Uint16Array(CLASSES.length), words: 0, pieces: [] }))
    for (const c of NUMBERS) sum.counts[c] = sum.counts[c]! + piece.counts[c]!
    sum.words += piece.tokens.length
    sum.pieces.push(piece)
  }
  return sums
}

// The two pieces after one, in its line.
function behind(pieces: Piece[], piece: Piece): Piece[] {
  const [a, b] = [pieces[piece.index + 1], pieces[piece.index + 2]]
  if (a?.line !== piece.line) return []
  return b?.line === piece.line ? [a, b] : [a]
}

function shape(row: Row, piece: Piece, sentence: Sum): void {
  const first = piece.tokens[0]!
  row.add(piece.tokens.length)
  row.add(sentence.words)
  row.add(sentence.pieces.length)
  row.add(piece.place)
  row.add(piece.line.bullet ? 1 : 0)
  row.add(piece.aside ? 1 : 0)
  row.add(piece.place > 0 || first.text === first.text.toLowerCase() ? 1 : 0)
  row.add(is(first, 'duty') ? 1 : 0)
  row.add(piece === sentence.pieces.at(-1) ? 1 : 0)
}

function endings(row: Row, text: string, to: number): void {
  const [end, after] = [text[to] ?? '', text[to + 1] ?? '']
  row.add(end === ',' ? 1 : 0)
  row.add(end === ':' ? 1 : 0)
  row.add(end && '–—-'.includes(end === ' ' && after ? after : end) ? 1 : 0)
  row.add(end === '?' || after === '?' ? 1 : 0)
  row.add(end === '!' || after === '!' ? 1 : 0)
}

const SMALL = numberOf('stopword')

function mentions(row: Row, picture: Picture, piece: Piece, names: Set<number>): void {
  let again = 0
  let definite = 0
  let known = 0
  const before = Math.min(names.size, 8)
  piece.tokens.forEach((token, i) => {
    const often = picture.often.get(token.hash)!
    if (is(token, 'name')) {
      names.add(token.hash)
      if (often > 1) known++
    }
    if (token.plain.length <= 3 || token.classes.includes(SMALL)) return
    if (often > 1) again++
    else if (piece.tokens[i - 1]?.plain === 'the') definite++
  })
  row.add(again)
  row.add(definite)
  row.add(known)
  row.add(before)
}
