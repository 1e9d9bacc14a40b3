import type { QuestionKind, Severity } from '../detector.ts'
import { hashedOdds, type Model } from '../model.ts'
import { logOdds, type Trees } from '../trees.ts'
import type { Picture } from './picture/picture.ts'
import type { Piece } from './picture/pieces.ts'
import { answeredNext, explained } from './closed.ts'
import { propose } from './propose.ts'
import { kindFeatures } from './rank-hashed.ts'
import { deniesBlocks, deniesDone } from './slots/nothing-blocked.ts'
import { LINE_NUMBERS, lineNumbers, lineScores } from './rank-line.ts'
import { STRUCTURE, structure } from './rank-structure.ts'

/** What training wrote for the questions: which words ask, how the note around them weighs, of which kind, how dear. */
export interface QuestionModel {
  line: Model
  trees: Trees
  kinds: Record<QuestionKind, Model>
  blocking: Model
  /** Whether a sentence answers the one before it. */
  closed: Model
  /** Log odds from which a note is asked about at all: one doubt alone must be a good one, or have a detector's name (`named`). */
  first: number
  named: number
  /** Log odds from which a question is then asked; `second` more for another one in the same sentence. */
  ask: number
  second: number
}

// Log odds that a detector's proposal adds to its kind: it has seen why, the words alone have not.
const NAMED = 1
// Log odds from which the words alone tell the kind: one in three, where there are ten.
const KNOWN = -0.7

/** A piece whose question is to be asked. */
export interface Chosen {
  piece: Piece
  kind: QuestionKind
  /** Whether the words tell which kind it is; else the question must not pretend to know. */
  sureOfKind: boolean
  severity: Severity
  /** How sure, and how dear to the reader: the order of asking. */
  weight: number
}

/** The log odds that each piece of a note raises a question, everything considered. */
export function pieceOdds(picture: Picture, model: QuestionModel): number[] {
  if (!picture.pieces.length) return []
  const numbers = lineNumbers(picture, lineScores(picture, model.line))
  return structure(picture, LINE_NUMBERS.length).map((row, i) => {
    row.set(numbers[i]!, STRUCTURE.length)
    return logOdds(model.trees, row, model.ask - 1.5)
  })
}

/** The pieces to ask about, dearest to the reader first: at most one a sentence, unless two are quite sure. */
export function choose(picture: Picture, model: QuestionModel, odds = pieceOdds(picture, model)): Chosen[] {
  const order = picture.pieces.map(p => p.index).sort((a, b) => odds[b]! - odds[a]! || a - b)
  const asked = new Map<number, number>()
  const chosen: Chosen[] = []
  // What is far from being asked need not be looked at for why it is settled.
  const least = Math.min(model.ask, model.named)
  const may = order.filter(i => odds[i]! >= least && !settled(picture, picture.pieces[i]!))
  const { fired } = propose(picture)
  const ask = may.length && odds[may[0]!]! >= model.first ? model.ask : Infinity
  for (const i of may) {
    const piece = picture.pieces[i]!
    const inSentence = asked.get(piece.sentenceIndex) ?? 0
    const from = fired[i]!.length ? Math.min(ask, model.named) : ask
    if (odds[i]! < from + inSentence * model.second || answeredNext(picture, piece, model.closed)) continue
    asked.set(piece.sentenceIndex, inSentence + 1)
    chosen.push(weighed(picture, piece, odds[i]!, model))
  }
  return chosen.sort((a, b) => b.weight - a.weight || a.piece.index - b.piece.index)
}

// Brackets behind it explain it; "Stuck:" names what follows; "nothing is blocked" and "nothing is done yet" are answers, not questions.
function settled(picture: Picture, piece: Piece): boolean {
  const label = piece.tokens.length <= 2 && /^\s?[:：]/u.test(picture.note.text.slice(piece.to, piece.to + 2))
  return label || deniesBlocks(piece.plain) || deniesDone(piece.plain) || explained(picture, piece)
}

function weighed(picture: Picture, piece: Piece, odds: number, model: QuestionModel): Chosen {
  const hashes = kindFeatures(picture, piece)
  const blocking = sure(model.blocking, hashes)
  const fired = new Set(propose(picture).candidates[piece.index]!.map(c => c.kind))
  const scored = Object.entries(model.kinds).map(([name, head]) => ({
    kind: name as QuestionKind,
    score: hashedOdds(head, hashes) + (fired.has(name as QuestionKind) ? NAMED : 0),
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  const { kind } = best
  const sureOfKind = fired.has(kind) || best.score >= KNOWN
  const severity = blocking >= 0.5 ? 'blocking' : 'slowing'
  return { piece, kind, sureOfKind, severity, weight: (1 / (1 + Math.exp(-odds))) * (0.5 + blocking) }
}

const sure = (model: Model, hashes: number[]) => 1 / (1 + Math.exp(-hashedOdds(model, hashes)))
