import { bucket, tableOf, type Model } from '../model.ts'
import type { Note, Span } from '../segments.ts'
import { slots as models } from '../weights/slots.ts'
import type { SlotName, SlotState, UpdateFindings } from './read.ts'
import { realOf } from './real.ts'
import { sayNothingBlocked } from './slots/nothing-blocked.ts'
import { piecesOf, type Piece } from './slots/pieces.ts'
import { shows } from './slots/shows.ts'
import { startsMidway, statesOutright } from './slots/outright.ts'
import { firmShows, wholeOf, wholeShows, type Sure, type Whole } from './slots/whole.ts'

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

/**
 * Which of situation, done, blocked and next the note gives its reader, and with which words. `real` false: blanks,
 * wishes and fine words give none of the four, however they are labelled.
 */
export function slotsOf(note: Note, _reader = '', real = realOf(note).yes): UpdateFindings['slots'] {
  const pieces = real ? piecesOf(note) : []
  const shown = pieces.map((_, i) => new Set(shows(note, pieces, i)))
  const whole = wholeOf(note, pieces, shown, sureOf(pieces, shown))
  const said = pieces.filter(piece => sayNothingBlocked(note.text, piece))
  const slot = (name: SlotName) => {
    const state = name === 'blocked' && said.length ? 'present' : stateOf(name, whole)
    return { state, evidence: state === 'absent' ? [] : evidenceOf(name, whole, name === 'blocked' ? said : []) }
  }
  return { situation: slot('situation'), done: slot('done'), blocked: slot('blocked'), next: slot('next') }
}

// One hashing serves all four models: they are trained with as many buckets.
function sureOf(pieces: Piece[], shown: Set<string>[]): Sure {
  const sure: Sure = { situation: [], done: [], blocked: [], next: [] }
  const tables = NAMES.map(name => ({ name, model: models[name].piece, table: tableOf(models[name].piece) }))
  const { bits } = models.done.piece
  pieces.forEach((piece, i) => {
    const buckets = piece.heading ? [] : Array.from(shown[i]!, feature => bucket(feature, bits))
    for (const { name, model, table } of tables) {
      let sum = 0
      for (const b of buckets) sum += table[b]!
      sure[name].push(piece.heading ? 0 : 1 / (1 + Math.exp(-model.bias - sum * model.scale)))
    }
  })
  return sure
}

// Note-level features are few and never double: their buckets are kept.
const BUCKETS = new Map<string, number>()

function weigh(model: Model, features: string[]): number {
  const table = tableOf(model)
  let sum = 0
  for (const feature of features) {
    let at = BUCKETS.get(feature)
    if (at === undefined) BUCKETS.set(feature, (at = bucket(feature, model.bits)))
    sum += table[at]!
  }
  return 1 / (1 + Math.exp(-model.bias - sum * model.scale))
}

// Rules where rules are sure: what a line says of itself in so many words needs no weighing.
function stateOf(name: SlotName, whole: Whole): SlotState {
  const { pieces, shown, sure } = whole
  if (pieces.length === 0) return 'absent'
  if (pieces.some((piece, i) => statesOutright(name, piece, shown[i]!))) return 'present'
  if (name === 'situation' && startsMidway(pieces, sure.situation)) return 'absent'
  const { absent, absentFrom, present, presentFrom } = models[name]
  if (weigh(absent, wholeShows(name, whole)) >= absentFrom) return 'absent'
  return weigh(present, firmShows(name, whole)) >= presentFrom ? 'present' : 'partial'
}

function evidenceOf(name: SlotName, { pieces, sure }: Whole, said: Piece[]): Span[] {
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
