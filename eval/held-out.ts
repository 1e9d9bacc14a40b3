import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clears, readUpdate } from '../engine/update/read.ts'
import { questionsOf } from '../engine/update/questions.ts'
import type { QuestionModel } from '../engine/update/rank.ts'
import { segment } from '../engine/segments.ts'
import { score, scoringOf, type Measure } from './score.ts'
import { assign } from './train/folds.ts'
import { lessons } from './train/pieces.ts'
import { questionModel } from './train/question-model.ts'
import { storiesHeldOut } from './train/story-held-out.ts'

type Row = { id: string; domain?: string; reader?: string; text: string; good?: string; edited?: string }
const FOLDS = 6

/**
 * Scores the sets to learn from, each trade's questions read by models that never saw it (slots and the like are as
 * shipped). Takes a minute or two.
 */
export function heldOut(
  sets: string[],
  show: (name: string, readers: string[], columns: Record<string, Measure>[]) => void,
): void {
  if (sets.includes('train-stories')) {
    const file = fileURLToPath(new URL('data/train-stories.jsonl', import.meta.url))
    show('train-stories held out', ['engine'], [score('stories', file, storiesHeldOut())])
  }
  if (!sets.some(s => s === 'train-updates' || s === 'train-contrast')) return
  const all = lessons()
  const fold = assign(
    all.map(l => l.group),
    FOLDS,
  )
  const models = Array.from({ length: FOLDS }, (_, k) => questionModel(all.filter(l => fold.get(l.group) !== k)))
  for (const name of sets.filter(s => s === 'train-updates' || s === 'train-contrast')) {
    const file = fileURLToPath(new URL(`data/${name}.jsonl`, import.meta.url))
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line.trim())
      .map(line => JSON.parse(line) as Row)
    const readings = rows.flatMap(row => {
      const model = models[fold.get(row.domain ?? row.id) ?? 0]!
      if (row.good === undefined) return [reading(row.id, row.text, row.reader, model)]
      return [
        reading(`${row.id}:good`, row.good, row.reader, model),
        reading(`${row.id}:edited`, row.edited ?? '', row.reader, model),
      ]
    })
    show(`${name} held out`, ['engine'], [score(scoringOf(name), file, readings)])
  }
}

function reading(id: string, text: string, reader = '', model: QuestionModel): object {
  const whole = readUpdate(text, reader)
  const questions = whole.real.yes ? questionsOf(segment(text), reader, model) : []
  const slots = Object.fromEntries(Object.entries(whole.slots).map(([slot, { state }]) => [slot, state]))
  return { id, ...whole, slots, questions, clears: clears({ ...whole, questions }) }
}
