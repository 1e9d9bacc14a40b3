import { chance, type Model } from '../model.ts'
import type { Note, Span } from '../segments.ts'
import { slots as models } from '../weights/slots.ts'
import { realOf } from './real.ts'
import type { SlotName, SlotState, UpdateFindings } from './read.ts'
import { piecesOf, type Piece } from './slots/pieces.ts'
import { shows } from './slots/shows.ts'
import { sayNothingBlocked } from './slots/nothing-blocked.ts'

/** What training wrote for one slot: how a piece is weighed, and how sure the best one must be. */
export interface SlotModel {
  piece: Model
  /** Under this no piece carries the slot: it is absent. */
  absent: number
  /** Under this it is there, but hollow. */
  partial: number
}

const MOST_EVIDENCE = 3

/** Which of situation, done, blocked and next the note gives its reader, and with which words. */
export function slotsOf(note: Note, _reader = ''): UpdateFindings['slots'] {
  // Blanks, wishes and fine words give the reader none of the four, however they are labelled.
  const pieces = realOf(note).yes ? piecesOf(note) : []
  const shown = pieces.map((_, i) => shows(note, pieces, i))
  const slot = (name: SlotName) => slotOf(name, note, pieces, shown)
  return { situation: slot('situation'), done: slot('done'), blocked: slot('blocked'), next: slot('next') }
}

function slotOf(
  name: SlotName,
  note: Note,
  pieces: Piece[],
  shown: string[][],
): { state: SlotState; evidence: Span[] } {
  const model = models[name]
  const sure = pieces.map((piece, i) => (piece.heading ? 0 : chance(model.piece, shown[i]!)))
  if (name === 'blocked') {
    const said = pieces.filter(piece => sayNothingBlocked(note.text.slice(piece.from, piece.to), piece))
    if (said.length) return { state: 'present', evidence: said.map(spanOf) }
  }
  const best = Math.max(0, ...sure)
  if (best < model.absent) return { state: 'absent', evidence: [] }
  const evidence = pieces
    .map((piece, i) => ({ piece, sure: sure[i]! }))
    .filter(each => each.sure >= Math.max(model.absent, best * 0.7))
    .sort((a, b) => b.sure - a.sure)
    .slice(0, MOST_EVIDENCE)
    .map(each => spanOf(each.piece))
    .sort((a, b) => a.from - b.from)
  return { state: best < model.partial ? 'partial' : 'present', evidence }
}

const spanOf = ({ from, to }: Piece): Span => ({ from, to })
