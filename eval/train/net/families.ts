import { QUESTION_KINDS } from '../../../engine/detector.ts'
import { segment } from '../../../engine/segments.ts'
import { marksOf, readerMarks, type Vocabulary } from '../../../engine/update/net/marks.ts'
import { standardised, type Facts } from '../../../engine/update/net/facts.ts'
import { pictureOf, type Picture } from '../../../engine/update/picture/picture.ts'
import { STRUCTURE, structure } from '../../../engine/update/rank-structure.ts'
import { labelled, type Asked, type LabelledNote, type LabelledPair, type OwnPair } from '../notes.ts'
import { asks, edited, labelledOf, type Edit, type OwnNote } from '../own-notes.ts'
import { labelsOf, type PieceLabel } from '../pieces.ts'
import { ready } from './graph.ts'
import type { SlotName, SlotState } from '../../../engine/update/read.ts'
import { SLOTS, STATES } from '../../../engine/update/net/net.ts'
import type { Family, Lesson } from './learn.ts'
import { random } from '../logistic.ts'

type Slots = Record<SlotName, SlotState>
/** Where a reader saw each slot: spans of the text. */
type Marks = Record<SlotName, [from: number, to: number][]>
type Known = Pick<LabelledNote, 'text' | 'reader' | 'questions' | 'optional'> & {
  slots?: Slots | undefined
  marks?: Marks | undefined
}

/** A note with what edits made of it, before it is made ready; `group` must not be split between learning and holding out. */
export interface Kin {
  id: string
  group: string
  weight: number
  base: Known
  edits: { known: Known; broke: boolean }[]
}

/** All notes and pairs that may be learnt from, as families. */
export function kin(): Kin[] {
  const marks = new Map(labelled<Marks & { id: string }>('own-slots').map(m => [m.id, m]))
  const notes = [...labelled<LabelledNote>('train-updates'), ...labelled<LabelledNote>('own-updates')].map(note => ({
    id: note.id,
    group: note.domain,
    weight: 1,
    base: { ...settled(note), ...(marks.has(note.id) ? { marks: marks.get(note.id)! } : {}) },
    edits: [],
  }))
  const pairs = new Map<string, (LabelledPair & Partial<OwnPair>)[]>()
  for (const pair of [...labelled<LabelledPair>('train-contrast'), ...labelled<OwnPair>('own-contrast')])
    pairs.set(pair.good, [...(pairs.get(pair.good) ?? []), pair])
  return [...notes, ...[...pairs.values()].map(ofPairs), ...labelled<OwnNote>('own-notes').map(ofOwn)]
}

// A note that nobody could send carries no questions, and its slots are not looked at.
function settled(note: LabelledNote): Known {
  return note.real ? note : { ...note, slots: undefined, questions: [] }
}

const ALL: Slots = { situation: 'present', done: 'present', blocked: 'present', next: 'present' }
const slotOf = (broke: string) => SLOTS.find(slot => slot === broke)

function ofPairs(pairs: (LabelledPair & Partial<OwnPair>)[]): Kin {
  const { id, domain, good, reader = '' } = pairs[0]!
  const theirs = domain === undefined
  const edits = pairs.map(pair => {
    const broke = (QUESTION_KINDS as readonly string[]).includes(pair.broke)
    const asked = { quote: pair.quote, kind: pair.broke, question: pair.question, severity: pair.severity ?? 'blocking' } as Asked // prettier-ignore
    const unsure = !broke && pair.broke !== 'none' && pair.quote
    const slot = slotOf(pair.broke)
    const known: Known = { text: pair.edited, reader, questions: broke ? [asked] : [], optional: unsure ? [asked] : [] }
    return { known: slot ? { ...known, slots: { ...ALL, [slot]: 'absent' } } : known, broke }
  })
  const base: Known = { text: good, reader, questions: [], optional: [] }
  if (pairs.some(pair => slotOf(pair.broke))) base.slots = ALL
  return { id, group: domain ?? id, weight: theirs ? 1 : 0.6, base, edits }
}

const JOINED = 2

function ofOwn(note: OwnNote): Kin {
  const edits = (note.edits ?? []).filter(edit => edit.broke === 'none' || asks(edit))
  const without = (note.edits ?? []).filter(edit => slotOf(edit.broke))
  const made: [Edit[], boolean][] = edits.map(edit => [[edit], asks(edit)])
  const chance = random(note.text.length)
  for (let n = 0; n < JOINED && edits.length > 2; n++) made.push([edits.filter(() => chance() < 0.5), true])
  const base = settled(labelledOf(note))
  const after = (list: Edit[]) => (list.length && note.real ? edited(note, list) : undefined)
  return {
    id: note.id,
    group: note.domain,
    weight: 1,
    base,
    edits: [
      // What else an edit takes from a slot was not labelled.
      ...made.flatMap(([list, broke]) => {
        const known = after(list)
        return known ? [{ known: { ...known, slots: undefined }, broke }] : []
      }),
      ...without.flatMap(edit => {
        const known = after([edit])
        return known ? [{ known: { ...known, slots: { ...base.slots!, [edit.broke]: 'absent' } }, broke: false }] : []
      }),
    ],
  }
}

/** Where facts lie, and how wide: so that they can be told around 0. */
export function spreadOf(all: Kin[]): Facts {
  const sum = new Float64Array(STRUCTURE.length)
  const square = new Float64Array(STRUCTURE.length)
  let n = 0
  for (const { base } of all)
    for (const row of structure(pictureOf(segment(base.text), base.reader ?? ''))) {
      n++
      row.forEach((v, j) => {
        sum[j]! += v
        square[j]! += v * v
      })
    }
  const centre = Array.from(sum, s => Number((s / n).toPrecision(4)))
  const wide = (j: number) => Math.max(0.05, Math.sqrt(Math.max(0, square[j]! / n - centre[j]! ** 2)))
  return { facts: STRUCTURE, centre, spread: centre.map((_, j) => Number((1 / wide(j)).toPrecision(4))) }
}

/** Makes a family ready for the network. */
export function familyOf(kin: Kin, words: Vocabulary, at: Facts): Family {
  const base = lessonOf(kin.base, kin.weight, words, at)
  const edits = kin.edits.map(({ known, broke }) => {
    const made = lessonOf(known, kin.weight, words, at)
    if (broke) made.lesson.broken = against(base, made)
    return made.lesson
  })
  return { base: base.lesson, edits }
}

interface Made {
  lesson: Lesson
  picture: Picture
  labels: PieceLabel[]
}

function lessonOf(known: Known, weight: number, words: Vocabulary, at: Facts): Made {
  const picture = pictureOf(segment(known.text), known.reader ?? '')
  const labels = labelsOf(picture, known.questions, known.optional ?? [])
  const marks = marksOf(picture, words)
  const facts = standardised(picture, at)
  const lesson: Lesson = {
    ready: ready(marks, readerMarks(picture, words), picture.pieces.length, facts),
    weight,
    ask: Float32Array.from(labels, l => l.ask),
    counts: Float32Array.from(labels, l => l.weight),
    kind: Int8Array.from(labels, l => (l.ask && l.kind ? QUESTION_KINDS.indexOf(l.kind) : -1)),
    blocking: Int8Array.from(labels, l => (l.ask ? (l.severity === 'blocking' ? 1 : 0) : -1)),
    broken: [],
    slots: Int8Array.from(SLOTS, slot => (known.slots ? STATES.indexOf(known.slots[slot]) : -1)),
    carries: carriesOf(picture, known.marks),
  }
  return { lesson, picture, labels }
}

// A piece carries a slot where half of it, or half of what was marked, lies on the other.
function carriesOf({ pieces }: Picture, marks: Marks | undefined): Int8Array {
  return Int8Array.from({ length: pieces.length * SLOTS.length }, (_, i) => {
    const { from, to } = pieces[Math.floor(i / SLOTS.length)]!
    const shared = ([a, b]: [number, number]) => Math.min(to, b) - Math.max(from, a)
    const spans = marks?.[SLOTS[i % SLOTS.length]!]
    return spans ? Number(spans.some(s => shared(s) > Math.min(to - from, s[1] - s[0]) / 2)) : -1
  })
}

// Each piece that is newly asked about, with those of the base it should stand above: itself as it was, or its line.
function against(base: Made, made: Made): Lesson['broken'] {
  const text = ({ picture }: Made, i: number) => picture.note.text.slice(picture.pieces[i]!.from, picture.pieces[i]!.to)
  return made.labels.flatMap((label, piece) => {
    if (!label.ask) return []
    const same = base.picture.pieces.filter(p => text(base, p.index) === text(made, piece)).map(p => p.index)
    if (same.some(i => base.labels[i]!.ask)) return []
    const line = made.picture.pieces[piece]!.line.index
    const before = same.length ? same : base.picture.pieces.filter(p => p.line.index === line).map(p => p.index)
    return before.length ? [{ piece, base: before }] : []
  })
}
