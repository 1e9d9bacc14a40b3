import { fileURLToPath } from 'node:url'
import { type NetWeights } from '../engine/update/net/net.ts'
import { questionsOf } from '../engine/update/questions.ts'
import { clears, readUpdate } from '../engine/update/read.ts'
import { slotsOf } from '../engine/update/slots.ts'
import { pictureOf } from '../engine/update/picture/picture.ts'
import { segment } from '../engine/segments.ts'
import { score, scored, type Measure } from './score.ts'
import { assign } from './train/folds.ts'
import { kin } from './train/net/families.ts'
import { labelled, type LabelledNote, type LabelledPair } from './train/notes.ts'
import { asks, edited, labelledOf, type OwnNote } from './train/own-notes.ts'
import { readerNet } from './train/reader.train.ts'
import { storiesHeldOut } from './train/story-held-out.ts'

// One trade in so many is held out, of the network only: what answers the sentence before (closed) and how far detectors are
// believed (trust) are learnt from all.
const FOLDS = 5

type Show = (name: string, readers: string[], columns: Record<string, Measure>[]) => void

/**
 * Scores what is learnt from, a fifth of the trades read by a network that never saw them. It is learnt here, which takes
 * as long as `npm run train -- reader`; `show` gets one set after the other.
 */
export async function heldOut(sets: string[], show: Show): Promise<void> {
  if (sets.includes('train-stories')) {
    const file = fileURLToPath(new URL('data/train-stories.jsonl', import.meta.url))
    show('train-stories held out', ['engine'], [score('stories', file, storiesHeldOut())])
  }
  if (!sets.some(s => s === 'train-updates' || s === 'train-contrast')) return
  const fold = assign(kin().map(k => k.group), FOLDS) // prettier-ignore
  const held = new Set([...fold].filter(([, of]) => of === 0).map(([group]) => group))
  const net = await readerNet([...held])
  for (const [name, all] of Object.entries(notesToLearn())) {
    const notes = all.filter(n => held.has(n.domain))
    const readings = notes.map(n => reading(n.id, n.text, n.reader, net))
    show(`${name} held out`, ['engine'], [scored('updates', notes, readings)])
  }
  for (const [name, all] of Object.entries(pairsToLearn())) {
    const pairs = all.filter(p => held.has(p.group))
    const readings = pairs.flatMap(p => [
      reading(`${p.id}:good`, p.good, p.reader, net),
      reading(`${p.id}:edited`, p.edited, p.reader, net),
    ])
    show(`${name} held out`, ['engine'], [scored('contrast', pairs, readings)])
  }
}

// What about half of all readers would ask counts neither way.
function notesToLearn(): Record<string, LabelledNote[]> {
  return {
    'train-updates': labelled<LabelledNote>('train-updates'),
    'own-notes': labelled<OwnNote>('own-notes')
      .map(labelledOf)
      .map(note => ({ ...note, optional: [...note.optional!, ...note.one!] })),
  }
}

// Edits of notes of which nothing had to be asked: there the edit alone decides. Only breaks that a blind reader found.
function pairsToLearn(): Record<string, (LabelledPair & { group: string })[]> {
  const own = labelled<OwnNote>('own-notes').flatMap(note =>
    note.real && !note.q.length && !note.one?.length
      ? (note.edits ?? []).flatMap((edit, i) => {
          const made = edit.broke === 'none' || (asks(edit) && edit.found) ? edited(note, [edit]) : undefined
          const { broke = 'none', quote = '', question = '' } = edit
          const { reader, domain, text } = note
          return made ? [{ id: `${note.id}-${i}`, group: domain, reader, good: text, edited: made.text, broke, quote: broke === 'none' ? '' : quote, question }] : [] // prettier-ignore
        })
      : [],
  )
  // Pairs of one note are held out together, under the name that its family has.
  const groups = new Map(kin().map(k => [k.base.text, k.group]))
  const theirs = labelled<LabelledPair>('train-contrast').map(pair => ({ ...pair, group: groups.get(pair.good)! }))
  return { 'train-contrast': theirs, 'own-notes contrast': own }
}

function reading(id: string, text: string, reader = '', net: NetWeights): object {
  const whole = readUpdate(text, reader)
  const note = segment(text)
  const questions = whole.real.yes ? questionsOf(note, reader, net) : []
  const found = slotsOf(pictureOf(note, reader), whole.real.yes, net)
  const slots = Object.fromEntries(Object.entries(found).map(([slot, { state }]) => [slot, state]))
  return { id, ...whole, slots, questions, clears: clears({ ...whole, slots: found, questions }) }
}
