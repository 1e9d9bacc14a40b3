import { QUESTION_KINDS } from '../../../engine/detector.ts'
import { labelled, type Asked, type LabelledNote, type LabelledPair, type OwnPair } from '../notes.ts'
import { asks, edited, labelledOf, slotsIn, type Edit, type OwnNote } from '../own-notes.ts'
import type { SlotName, SlotState } from '../../../engine/update/read.ts'
import { SLOTS } from '../../../engine/update/net/net.ts'
import { random } from '../logistic.ts'

type Slots = Record<SlotName, SlotState>
/** Where a reader saw each slot: spans of the text. */
export type Marks = Record<SlotName, [from: number, to: number][]>
export type Known = Pick<LabelledNote, 'text' | 'reader' | 'questions' | 'one' | 'optional'> & {
  /** As one reader saw them, or two. */
  slots?: Slots[] | undefined
  marks?: Marks | undefined
}

/** A note with what edits made of it, before it is made ready; `group` must not be split between learning and holding out. */
export interface Kin {
  id: string
  group: string
  weight: number
  base: Known
  /** `broke`: something is asked of it that was not asked before; `mended`: something no longer is. */
  edits: { known: Known; broke: boolean; mended: boolean }[]
}

// What our own pairs count in what is asked: their breaks are as their makers labelled them, and no reader looked.
const UNREAD = 0.2

/** All notes and pairs that may be learnt from, as families. */
export function kin(): Kin[] {
  const marks = new Map(labelled<Marks & { id: string }>('own-slots').map(m => [m.id, m]))
  const notes = labelled<LabelledNote>('train-updates').map(note => ({
    id: note.id,
    group: note.domain,
    weight: 1,
    base: { ...settled(note, [note.slots]), marks: marks.get(note.id) },
    edits: [],
  }))
  const pairs = new Map<string, (LabelledPair & Partial<OwnPair>)[]>()
  for (const pair of [...labelled<LabelledPair>('train-contrast'), ...labelled<OwnPair>('own-contrast')])
    pairs.set(pair.good, [...(pairs.get(pair.good) ?? []), pair])
  return [...notes, ...[...pairs.values()].map(ofPairs), ...labelled<OwnNote>('own-notes').map(ofOwn)]
}

// A note that nobody could send carries no questions, and its slots are not looked at.
function settled({ text, reader, real, questions, one, optional }: LabelledNote, slots: Slots[]): Known {
  return { text, reader: reader ?? '', optional: optional ?? [], ...(real ? { questions, one: one ?? [], slots } : { questions: [] }) } // prettier-ignore
}

const ALL: Slots = { situation: 'present', done: 'present', blocked: 'present', next: 'present' }
const slotOf = (broke: string) => SLOTS.find(slot => slot === broke)

function ofPairs(pairs: (LabelledPair & Partial<OwnPair>)[]): Kin {
  const { id, domain, good, reader = '' } = pairs[0]!
  const edits = pairs.map(pair => {
    const broke = (QUESTION_KINDS as readonly string[]).includes(pair.broke)
    const asked = { quote: pair.quote, kind: pair.broke, question: pair.question, severity: pair.severity ?? 'blocking' } as Asked // prettier-ignore
    const unsure = !broke && pair.broke !== 'none' && pair.quote
    const slot = slotOf(pair.broke)
    const known: Known = { text: pair.edited, reader, questions: broke ? [asked] : [], optional: unsure ? [asked] : [] }
    return { known: slot ? { ...known, slots: [{ ...ALL, [slot]: 'absent' as const }] } : known, broke, mended: false }
  })
  const base: Known = { text: good, reader, questions: [], optional: [] }
  if (pairs.some(pair => slotOf(pair.broke))) base.slots = [ALL]
  return { id, group: domain ?? id, weight: id.startsWith('own-') ? UNREAD : 1, base, edits }
}

const JOINED = 2

function ofOwn(note: OwnNote): Kin {
  const all = note.real ? (note.edits ?? []) : []
  // Slots are less sure than questions: they count where two readers looked.
  const slots = note.labellers ? [note.slots, note.slots2 ?? note.slots].map(slotsIn) : []
  // What else an edit takes from a slot was not labelled.
  const after = (list: Edit[], lost?: SlotName): Kin['edits'] => {
    const known = edited(note, list)
    const left = lost ? slots.map(of => ({ ...of, [lost]: 'absent' as const })) : []
    return known ? [{ known: settled(known, left), broke: list.some(asks), mended: list.some(e => e.mends) }] : []
  }
  const lostBy = ({ broke = 'none' }: Edit) => slotOf(broke)
  const asked = all.filter(edit => !lostBy(edit))
  const chance = random(note.text.length)
  const joined = Array.from({ length: asked.length > 2 ? JOINED : 0 }, () => asked.filter(() => chance() < 0.5))
  return {
    id: note.id,
    group: note.domain,
    weight: 1,
    base: settled(labelledOf(note), slots),
    edits: [
      ...[...asked.map(edit => [edit]), ...joined.filter(list => list.length)].flatMap(list => after(list)),
      ...all.filter(lostBy).flatMap(edit => after([edit], lostBy(edit))),
    ],
  }
}
