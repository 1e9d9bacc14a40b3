import type { Span } from '../segments.ts'
import { answersNone, deniesBlocks, deniesDone } from './denies.ts'
import { judged } from './judged.ts'
import { SLOTS, STATES, type NetWeights } from './net/net.ts'
import type { Picture } from './picture/picture.ts'
import type { Piece } from './picture/pieces.ts'
import type { SlotName, SlotState, UpdateFindings } from './read.ts'

// Log odds from which a slot is stated, and from which one that is not is missing rather than hollow: read off trades held
// out, so that four slots are told from fewer as well one way as the other.
const FROM: Record<SlotName, { present: number; absent: number }> = {
  situation: { present: 0.3, absent: -1 },
  done: { present: 1, absent: -0.7 },
  blocked: { present: 0.2, absent: -0.5 },
  next: { present: 0.3, absent: -1 },
}
const MOST_EVIDENCE = 3

/**
 * Which of situation, done, blocked and next the note gives its reader, and with which words. `real` false: blanks,
 * wishes and fine words give none of the four, however they are labelled.
 */
export function slotsOf(picture: Picture, real: boolean, weights?: NetWeights): UpdateFindings['slots'] {
  const { slots, carries } = judged(picture, weights)
  const slot = (name: SlotName) => {
    const said = real ? picture.pieces.filter(piece => says(picture, name, piece)) : []
    const n = SLOTS.indexOf(name)
    const state = said.length ? 'present' : real && picture.pieces.length ? stateOf(name, n, slots) : 'absent'
    const sure = picture.pieces.map(piece => carries[piece.index * SLOTS.length + n]!)
    return { state, evidence: state === 'absent' ? [] : evidenceOf(picture.pieces, said, sure) }
  }
  return { situation: slot('situation'), done: slot('done'), blocked: slot('blocked'), next: slot('next') }
}

// Rules where rules are sure: what is said in so many words needs no weighing.
function says({ note }: Picture, name: SlotName, piece: Piece): boolean {
  if (name === 'done') return deniesDone(piece.plain)
  return name === 'blocked' && (deniesBlocks(piece.plain) || answersNone(note.text, piece.line))
}

function stateOf(name: SlotName, at: number, odds: Float32Array): SlotState {
  const [present, partial, absent] = [0, 1, 2].map(i => odds[at * STATES.length + i]!) as [number, number, number]
  if (present - Math.log(Math.exp(partial) + Math.exp(absent)) >= FROM[name].present) return 'present'
  return absent - partial >= FROM[name].absent ? 'absent' : 'partial'
}

// The words it went by: those that say it outright, then the pieces that carry it most.
function evidenceOf(pieces: Piece[], said: Piece[], sure: number[]): Span[] {
  const best = Math.max(...sure)
  const likely = pieces
    .filter(piece => !said.includes(piece) && sure[piece.index]! >= Math.max(0, best - 1.5))
    .sort((a, b) => sure[b.index]! - sure[a.index]!)
  const chosen = [...said, ...likely].slice(0, MOST_EVIDENCE)
  const shown = (chosen.length ? chosen : [pieces[sure.indexOf(best)]!]).map(said => around(said, pieces))
  return shown.filter((a, i) => shown.findIndex(b => b.from === a.from) === i).sort((a, b) => a.from - b.from)
}

const LONG = 18

// A sentence says more than a piece of it; of a long one, what leads up to the piece.
function around(piece: Piece, pieces: Piece[]): Span {
  const whole = pieces.filter(p => p.sentence === piece.sentence)
  const words = (list: Piece[]) => list.reduce((sum, p) => sum + p.tokens.length, 0)
  if (words(whole) <= LONG) return { from: whole[0]!.from, to: whole.at(-1)!.to }
  const first = whole.find(p => p.index <= piece.index && words(whole.filter(q => p.index <= q.index && q.index <= piece.index)) <= LONG) // prettier-ignore
  return { from: (first ?? piece).from, to: piece.to }
}
