import { segment, type Note } from '../../engine/segments.ts'
import type { SlotName, SlotState } from '../../engine/update/read.ts'
import { piecesOf, type Piece } from '../../engine/update/slots/pieces.ts'
import { shows } from '../../engine/update/slots/shows.ts'
import { hashOf } from '../../engine/update/picture/tokens.ts'
import { labelled, type LabelledNote, type LabelledPair } from './notes.ts'
import { labelledOf, type OwnNote } from './own-notes.ts'

// Our own notes are held out in so many groups of whole trades.
const HANDS = 4

export const SLOTS: SlotName[] = ['situation', 'done', 'blocked', 'next']

/** A note to learn slots from: its pieces with what they show, and which slots it has. */
export interface Sample {
  id: string
  /** Notes written by one hand in the same trades share a group: t1 … t6. */
  group: string
  note: Note
  pieces: Piece[]
  shows: string[][]
  slots: Record<SlotName, SlotState>
  real: boolean
  /** Pieces that a pair's edit took away: they carried the slot. */
  carried?: { slot: SlotName; at: Set<number> }
  /** Where a reader marked the slot in this note; left out where nobody did. */
  marked?: Record<SlotName, [number, number][]>
  weight: number
  /** From train-updates: the notes that figures are taken on. */
  measured: boolean
}

type Marks = { id: string } & Record<SlotName, [number, number][]>

/** Every labelled note and both sides of every pair. */
export function samples(): Sample[] {
  const all: SlotName[] = SLOTS
  const present = Object.fromEntries(all.map(s => [s, 'present'])) as Record<SlotName, SlotState>
  const marks = new Map(labelled<Marks>('own-slots').map(m => [m.id, m]))
  const notes = labelled<LabelledNote>('train-updates').map(n => ({
    ...sample(n.id, n.text, n.slots, n.real, 1, true),
    ...(marks.has(n.id) ? { marked: marks.get(n.id)! } : {}),
  }))
  const pairs = labelled<LabelledPair>('train-contrast').flatMap(pair => {
    const broke = all.find(s => s === pair.broke)
    const good = sample(`${pair.id}:good`, pair.good, present, true, broke ? 1 : 0.4, false)
    const slots = broke ? { ...present, [broke]: 'absent' as const } : present
    const edited = sample(`${pair.id}:edited`, pair.edited, slots, true, broke ? 1 : 0.4, false)
    if (broke) {
      const kept = new Set(edited.pieces.map(p => edited.note.text.slice(p.from, p.to)))
      const at = good.pieces.flatMap((p, i) => (kept.has(good.note.text.slice(p.from, p.to)) ? [] : [i]))
      good.carried = { slot: broke, at: new Set(at) }
    }
    return [good, edited]
  })
  const own = [...labelled<LabelledNote>('own-updates'), ...labelled<OwnNote>('own-notes').map(labelledOf)].map(n => ({
    ...sample(n.id, n.text, n.slots, n.real, 1, true),
    group: `own ${hashOf(n.domain) % HANDS}`,
  }))
  return [...notes, ...pairs, ...own]
}

function sample(
  id: string,
  text: string,
  slots: Record<SlotName, SlotState>,
  real: boolean,
  weight: number,
  measured: boolean,
): Sample {
  const note = segment(text)
  const pieces = piecesOf(note)
  const shown = pieces.map((_, i) => shows(note, pieces, i))
  return { id, group: id.slice(0, 2), note, pieces, shows: shown, slots, real, weight, measured }
}
