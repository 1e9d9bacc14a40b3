import { chance, type Model } from '../model.ts'
import type { Note, Span } from '../segments.ts'
import { slots as models } from '../weights/slots.ts'
import type { SlotName, SlotState, UpdateFindings } from './read.ts'
import { realOf } from './real.ts'
import { sayNothingBlocked } from './slots/nothing-blocked.ts'
import { piecesOf, type Piece } from './slots/pieces.ts'
import { shows } from './slots/shows.ts'
import { startsMidway, statesOutright } from './slots/outright.ts'
import { firmShows, wholeShows, type Sure } from './slots/whole.ts'

/** What training wrote for one slot: how a piece is weighed, then the note with what its pieces gave. */
export interface SlotModel {
  piece: Model
  /** Whether the slot is absent, weighed over the whole note; from this chance on it is. */
  absent: Model
  absentFrom: number
  /** Whether a slot that is there is stated rather than hollow. */
  present: Model
  presentFrom: number
}

const MOST_EVIDENCE = 3
const NAMES = ['situation', 'done', 'blocked', 'next'] as const

/** Which of situation, done, blocked and next the note gives its reader, and with which words. */
export function slotsOf(note: Note, _reader = ''): UpdateFindings['slots'] {
  // Blanks, wishes and fine words give the reader none of the four, however they are labelled.
  const pieces = realOf(note).yes ? piecesOf(note) : []
  const shown = pieces.map((_, i) => shows(note, pieces, i))
  const sure = Object.fromEntries(
    NAMES.map(name => [name, pieces.map((p, i) => (p.heading ? 0 : chance(models[name].piece, shown[i]!)))]),
  ) as Sure
  const slot = (name: SlotName) => {
    const state = stateOf(name, note, pieces, shown, sure)
    return { state, evidence: state === 'absent' ? [] : evidenceOf(name, note, pieces, sure) }
  }
  return { situation: slot('situation'), done: slot('done'), blocked: slot('blocked'), next: slot('next') }
}

function stateOf(name: SlotName, note: Note, pieces: Piece[], shown: string[][], sure: Sure): SlotState {
  if (pieces.length === 0) return 'absent'
  if (pieces.some((piece, i) => outright(name, note, piece, shown[i]!))) return 'present'
  if (name === 'situation' && startsMidway(pieces, sure.situation)) return 'absent'
  const { absent, absentFrom, present, presentFrom } = models[name]
  if (chance(absent, wholeShows(name, sure, pieces, note)) >= absentFrom) return 'absent'
  return chance(present, firmShows(name, sure, pieces, shown, note)) >= presentFrom ? 'present' : 'partial'
}

function evidenceOf(name: SlotName, note: Note, pieces: Piece[], sure: Sure): Span[] {
  const said = name === 'blocked' ? pieces.filter(piece => sayNothingBlocked(note.text, piece)) : []
  const best = Math.max(0, ...sure[name])
  const likely = pieces
    .map((piece, i) => ({ piece, sure: sure[name][i]! }))
    .filter(each => !said.includes(each.piece) && each.sure >= Math.max(0.3, best * 0.7))
    .sort((a, b) => b.sure - a.sure)
    .map(each => each.piece)
  const chosen = [...said, ...likely].slice(0, MOST_EVIDENCE)
  const shown = chosen.length ? chosen : [pieces[sure[name].indexOf(best)]!]
  return shown.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from)
}

// Rules where rules are sure: what a line says of itself in so many words needs no weighing.
function outright(name: SlotName, note: Note, piece: Piece, shown: string[]): boolean {
  return (name === 'blocked' && sayNothingBlocked(note.text, piece)) || statesOutright(name, piece, shown)
}
