import { QUESTION_KINDS, type QuestionKind, type Severity } from '../detector.ts'
import { asking } from '../weights/asking.ts'
import { closed } from '../weights/closed.ts'
import { trust } from '../weights/trust.ts'
import { answeredNext, explained } from './closed.ts'
import { detectors } from './detectors/index.ts'
import { BLOCKING, OUT } from './net/net.ts'
import type { Picture } from './picture/picture.ts'
import type { Piece } from './picture/pieces.ts'
import { propose } from './propose.ts'
import { deniesBlocks, deniesDone } from './denies.ts'

// How much more another question in the same sentence needs, in log odds: read off notes that nothing was learnt from.
const SECOND = 2.5
// Log odds that the proposal of a detector adds to its kind where nothing is known of that detector yet.
const NAMED = 1
// Chance from which the network alone tells the kind: one in three, where there are ten.
const KNOWN = 0.33

/** By detector: the log odds that its proposal adds to its kind. It has seen why the reader asks, the network only that. */
export type Trust = Record<string, number>

/** Log odds from which a note is asked about at all, its other questions are asked then, and one is said to stop the reader. */
export interface Asking {
  first: number
  others: number
  blocking: number
}

/** A piece whose question is to be asked. */
export interface Chosen {
  piece: Piece
  kind: QuestionKind
  /** Whether the words tell which kind it is; else the question must not pretend to know. */
  sureOfKind: boolean
  severity: Severity
}

/**
 * The pieces to ask about, by what the network made of them (`judge`), from the odds in `from` on: at most one a sentence,
 * unless another is quite sure too. The likeliest comes first: on trades held out, an order that also weighs which would
 * stop the reader put those no more often first.
 */
export function choose(picture: Picture, asks: Float32Array, from: Asking = asking): Chosen[] {
  const odds = picture.pieces.map(p => asks[p.index * OUT]!)
  const order = picture.pieces.map(p => p.index).sort((a, b) => odds[b]! - odds[a]! || a - b)
  const asked = new Map<number, number>()
  const chosen: Chosen[] = []
  // What is far from being asked need not be looked at for why it is settled.
  const may = order.filter(i => odds[i]! >= from.others && !settledBy(picture, picture.pieces[i]!))
  if (!may.length || odds[may[0]!]! < from.first) return []
  for (const i of may) {
    const piece = picture.pieces[i]!
    const inSentence = asked.get(piece.sentenceIndex) ?? 0
    if (odds[i]! < from.others + inSentence * SECOND) continue
    asked.set(piece.sentenceIndex, inSentence + 1)
    chosen.push(named(picture, piece, asks, from))
  }
  return chosen
}

/**
 * Why a piece is not asked about, whatever it looks like: it says so outright, it is a label, brackets behind it explain it, or the
 * next sentence answers it; '' for no such reason.
 */
export function settledBy(picture: Picture, piece: Piece): '' | 'label' | 'said' | 'brackets' | 'next sentence' {
  if (piece.tokens.length <= 2 && /^\s?[:：]/u.test(picture.note.text.slice(piece.to, piece.to + 2))) return 'label'
  if (deniesBlocks(piece.plain) || deniesDone(piece.plain)) return 'said'
  if (explained(picture, piece)) return 'brackets'
  return answeredNext(picture, piece, closed) ? 'next sentence' : ''
}

function named(picture: Picture, piece: Piece, out: Float32Array, from: Asking): Chosen {
  const at = piece.index * OUT
  const trusted = new Map<QuestionKind, number>()
  for (const d of propose(picture).fired[piece.index]!) {
    const { name, kind } = detectors[d]!
    trusted.set(kind, Math.max(trusted.get(kind) ?? 0, trust[name] ?? NAMED))
  }
  const kinds = QUESTION_KINDS.map((kind, k) => out[at + 1 + k]! + (trusted.get(kind) ?? 0))
  const best = kinds.indexOf(Math.max(...kinds))
  const kind = QUESTION_KINDS[best]!
  const sum = kinds.reduce((a, v) => a + Math.exp(v), 0)
  const sureOfKind = trusted.has(kind) || Math.exp(kinds[best]!) / sum >= KNOWN
  return { piece, kind, sureOfKind, severity: out[at + BLOCKING]! >= from.blocking ? 'blocking' : 'slowing' }
}
