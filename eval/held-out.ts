import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type NetWeights } from '../engine/update/net/net.ts'
import { questionsOf } from '../engine/update/questions.ts'
import { clears, readUpdate } from '../engine/update/read.ts'
import { slotsOf } from '../engine/update/slots.ts'
import { pictureOf } from '../engine/update/picture/picture.ts'
import { segment } from '../engine/segments.ts'
import { score, type Measure } from './score.ts'
import { assign } from './train/folds.ts'
import { kin } from './train/net/families.ts'
import { labelled, type LabelledNote, type LabelledPair } from './train/notes.ts'
import { asks, edited, labelledOf, type OwnNote } from './train/own-notes.ts'
import { storiesHeldOut } from './train/story-held-out.ts'

const FOLDS = 4
const AT_ONCE = 2

type Show = (name: string, readers: string[], columns: Record<string, Measure>[]) => void

/**
 * Scores the sets to learn from, each trade read by networks that never saw it. Takes half an hour on two cores;
 * `show` gets one set after the other.
 */
export async function heldOut(sets: string[], show: Show): Promise<void> {
  if (sets.includes('train-stories')) {
    const file = fileURLToPath(new URL('data/train-stories.jsonl', import.meta.url))
    show('train-stories held out', ['engine'], [score('stories', file, storiesHeldOut())])
  }
  if (!sets.some(s => s === 'train-updates' || s === 'train-contrast')) return
  const fold = assign(
    kin().map(k => k.group),
    FOLDS,
  )
  const nets = await learnt(fold)
  const netOf = (group: string) => {
    const held = fold.get(group)
    // Any network would do to print a figure, and most have learnt the note.
    if (held === undefined) throw new Error(`held out: no fold holds “${group}”`)
    return nets[held]!
  }
  for (const [name, notes] of Object.entries(notesHeldOut())) {
    const readings = notes.map(n => reading(n.id, n.text, n.reader, netOf(n.domain)))
    show(`${name} held out`, ['engine'], [scored('updates', notes, readings)])
  }
  for (const [name, pairs] of Object.entries(pairsHeldOut())) {
    const readings = pairs.flatMap(p => [
      reading(`${p.id}:good`, p.good, p.reader, netOf(p.group)),
      reading(`${p.id}:edited`, p.edited, p.reader, netOf(p.group)),
    ])
    show(`${name} held out`, ['engine'], [scored('contrast', pairs, readings)])
  }
}

async function learnt(fold: Map<string, number>): Promise<NetWeights[]> {
  const nets: NetWeights[] = []
  let next = 0
  const one = async () => {
    while (next < FOLDS) {
      const k = next++
      const held = [...fold].filter(([, of]) => of === k).map(([group]) => group)
      nets[k] = await new Promise<NetWeights>((resolve, reject) => {
        const worker = new Worker(new URL('held-out-worker.ts', import.meta.url), { workerData: held })
        worker.once('message', resolve)
        worker.once('error', reject)
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return nets
}

function notesHeldOut(): Record<string, LabelledNote[]> {
  return {
    'train-updates': labelled<LabelledNote>('train-updates'),
    'own-notes': labelled<OwnNote>('own-notes').map(labelledOf),
  }
}

// Edits of notes of which nothing had to be asked: there the edit alone decides.
function pairsHeldOut(): Record<string, (LabelledPair & { group: string })[]> {
  const own = labelled<OwnNote>('own-notes').flatMap(note =>
    note.real && !note.q.length
      ? (note.edits ?? []).flatMap((edit, i) => {
          const made = edit.broke === 'none' || asks(edit) ? edited(note, [edit]) : undefined
          const { broke, quote, question = '' } = edit
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

function scored(how: 'updates' | 'contrast', gold: object[], readings: object[]): Record<string, Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'coldread-held-'))
  try {
    const file = join(folder, 'gold.jsonl')
    writeFileSync(file, gold.map(row => JSON.stringify(row)).join('\n'))
    return score(how, file, readings)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function reading(id: string, text: string, reader = '', net: NetWeights): object {
  const whole = readUpdate(text, reader)
  const note = segment(text)
  const questions = whole.real.yes ? questionsOf(note, reader, net) : []
  const found = slotsOf(pictureOf(note, reader), whole.real.yes, net)
  const slots = Object.fromEntries(Object.entries(found).map(([slot, { state }]) => [slot, state]))
  return { id, ...whole, slots, questions, clears: clears({ ...whole, slots: found, questions }) }
}
