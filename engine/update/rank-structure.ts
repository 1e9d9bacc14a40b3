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

/** The names of the numbers that `structure` gives a piece, in order. */
export const STRUCTURE: string[] = [
  ...CLASSES.map(c => `own ${c}`),
  ...['sentence', 'after', 'line'].flatMap(where => NEAR.map(c => `${where} ${c}`)),
  ...ROLES.map(r => `role ${r}`),
  ...SHAPE,
  ...ENDS.map(e => `before ${e}`),
  ...['line words', 'pieces after', 'position'],
  ...['said again', 'new definite', 'names said again', 'names before'],
  ...detectors.map(d => `fires ${d.name}`),
  ...['fires', 'fires in sentence', 'note fires'],
  ...QUESTION_KINDS.map(k => `answered ${k}`),
  ...WHOLE,
]

/** What each piece looks like in its sentence, its line and its note, as numbers. */
export function structure(picture: Picture): number[][] {
  const { pieces } = picture
  if (!pieces.length) return []
  const whole = wholeOf(picture)
  const { fired } = propose(picture)
  const answers = answersOf(picture)
  const sentences = summed(pieces, p => p.sentenceIndex)
  const lines = summed(pieces, p => p.line.index)
  const noteFires = fired.reduce((a, list) => a + (list.length ? 1 : 0), 0) / pieces.length
  const names = new Set<number>()
  return pieces.map(piece => {
    const sentence = sentences.get(piece.sentenceIndex)!
    const line = lines.get(piece.line.index)!
    const after = pieces.slice(piece.index + 1, piece.index + 3).filter(p => p.line === piece.line)
    const out: number[] = Array.from(piece.counts)
    for (const c of NUMBERS) out.push(sentence.counts[c]! - piece.counts[c]!)
    for (const c of NUMBERS) out.push(after.reduce((a, p) => a + p.counts[c]!, 0))
    for (const c of NUMBERS) out.push(line.counts[c]! - piece.counts[c]!)
    for (const r of ROLES) out.push(r === picture.roles[piece.line.index] ? 1 : 0)
    shape(out, piece, sentence)
    endings(out, picture.note.text.slice(piece.to, piece.to + 3))
    out.push(line.words, after.length, piece.index / pieces.length)
    mentions(out, picture, piece, names)
    const own = fired[piece.index]!
    for (let d = 0; d < detectors.length; d++) out.push(own.includes(d) ? 1 : 0)
    out.push(own.length)
    out.push(
      sentence.pieces.reduce((a, p) => a + fired[p.index]!.length, 0),
      noteFires,
    )
    for (let k = 0; k < QUESTION_KINDS.length; k++) out.push(answers[piece.index * QUESTION_KINDS.length + k]!)
    for (const n of whole) out.push(n)
    return out
  })
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

function shape(out: number[], piece: Piece, sentence: Sum): void {
  const first = piece.tokens[0]!
  out.push(piece.tokens.length, sentence.words, sentence.pieces.length, piece.place)
  out.push(piece.line.bullet ? 1 : 0, piece.aside ? 1 : 0)
  out.push(piece.place > 0 || first.text === first.plain ? 1 : 0, is(first, 'duty') ? 1 : 0)
  out.push(piece === sentence.pieces.at(-1) ? 1 : 0)
}

function endings(out: number[], end: string): void {
  out.push(end[0] === ',' ? 1 : 0, end[0] === ':' ? 1 : 0, /^\s?[–—-]/.test(end) ? 1 : 0)
  out.push(end.includes('?') ? 1 : 0, end.includes('!') ? 1 : 0)
}

const SMALL = numberOf('stopword')

function mentions(out: number[], picture: Picture, piece: Piece, names: Set<number>): void {
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
  out.push(again, definite, known, before)
}
