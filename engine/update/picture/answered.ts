import { QUESTION_KINDS, type QuestionKind } from '../../detector.ts'
import type { Picture } from './picture.ts'
import { has, type Piece } from './pieces.ts'

const timed = (p: Piece) => has(p, 'clock') + has(p, 'date') > 0 || (has(p, 'day') > 0 && !has(p, 'unsure'))
const reached = (p: Piece) =>
  has(p, 'phone') + has(p, 'link') > 0 || (has(p, 'reach') > 0 && has(p, 'number') + has(p, 'code') > 0)
const placed = (p: Piece) =>
  has(p, 'link') + has(p, 'code') > 0 || (has(p, 'place') > 0 && p.tokens.length >= 3 && !has(p, 'usual'))
const measured = (p: Piece) => has(p, 'number') + has(p, 'cash') + has(p, 'code') > 0
const named = (p: Piece) => has(p, 'name') > 0
const handed = (p: Piece) => named(p) || has(p, 'role') > 0 || has(p, 'you') > 0 || has(p, 'i') > 0
const told = (p: Piece) => has(p, 'duty') > 0 && p.tokens.length >= 2

/** What makes a piece an answer to a question of a kind. */
const SIGNS: Record<QuestionKind, (piece: Piece) => boolean> = {
  when: timed,
  where: placed,
  contact: reached,
  owner: p => named(p) || has(p, 'you') > 0 || has(p, 'role') > 0,
  what: p => measured(p) || named(p) || p.aside,
  state: p =>
    has(p, 'fixed') > 0 || has(p, 'stop') > 0 || (has(p, 'pending') > 0 && timed(p)) || (told(p) && !has(p, 'not')),
  how: p => told(p) || measured(p) || has(p, 'link') > 0,
  why: p => has(p, 'because') > 0 || has(p, 'fault') > 0 || has(p, 'pending') > 0,
  whatif: p => has(p, 'cond') > 0 && p.tokens.length >= 2,
  access: p => placed(p) || measured(p) || (handed(p) && has(p, 'lock') + has(p, 'duty') > 0) || reached(p),
}

const made = new WeakMap<Picture, Uint8Array>()

/**
 * How well a question of a kind about a piece is answered near it: 0 not, 1 in the next sentence of its line,
 * 2 in the rest of its sentence, 3 in the piece itself, 4 in brackets or after a dash or colon right behind it.
 */
export function answered(picture: Picture, kind: QuestionKind, piece: Piece): number {
  return answersOf(picture)[piece.index * QUESTION_KINDS.length + QUESTION_KINDS.indexOf(kind)]!
}

/** The same for every piece and kind: ten numbers a piece, in the order of QUESTION_KINDS. */
export function answersOf(picture: Picture): Uint8Array {
  const before = made.get(picture)
  if (before) return before
  const { pieces } = picture
  const signs = pieces.map(signsOf)
  const sentences: number[] = []
  const answers = new Uint8Array(pieces.length * QUESTION_KINDS.length)
  for (const p of pieces) sentences[p.sentenceIndex] = (sentences[p.sentenceIndex] ?? 0) | signs[p.index]!
  for (const p of pieces) {
    const behind = pieces[p.index + 1]
    const close = behind?.sentence === p.sentence && introduces(picture, p, behind) ? signs[behind.index]! : 0
    let rest = 0
    for (let i = p.index - p.place; pieces[i]?.sentence === p.sentence; i++) if (i !== p.index) rest |= signs[i]!
    let at = p.index + 1
    while (at < pieces.length && pieces[at]!.sentence === p.sentence) at++
    const after = pieces[at]
    const next = after && after.line === p.line ? sentences[after.sentenceIndex]! : 0
    for (let k = 0; k < QUESTION_KINDS.length; k++) {
      const bit = 1 << k
      const level = close & bit ? 4 : signs[p.index]! & bit ? 3 : rest & bit ? 2 : next & bit ? 1 : 0
      answers[p.index * QUESTION_KINDS.length + k] = level
    }
  }
  made.set(picture, answers)
  return answers
}

function signsOf(piece: Piece): number {
  let bits = 0
  QUESTION_KINDS.forEach((kind, k) => {
    if (SIGNS[kind](piece)) bits |= 1 << k
  })
  return bits
}

function introduces(picture: Picture, piece: Piece, behind: Piece): boolean {
  return behind.aside || /[:–—(]|\s-\s/.test(picture.note.text.slice(piece.to, behind.from))
}
