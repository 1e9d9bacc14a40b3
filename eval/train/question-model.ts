import { QUESTION_KINDS, type QuestionKind } from '../../engine/detector.ts'
import type { Model } from '../../engine/model.ts'
import { hashedFeatures, kindFeatures } from '../../engine/update/rank-hashed.ts'
import { lineNumbers, lineScores } from '../../engine/update/rank-line.ts'
import { structure } from '../../engine/update/rank-structure.ts'
import type { QuestionModel } from '../../engine/update/rank.ts'
import { boost, type BoostOptions } from './boost.ts'
import { closedModel } from './closed-model.ts'
import { assign } from './folds.ts'
import { trainBuckets } from './logistic.ts'
import type { Lesson, PieceLabel } from './pieces.ts'

const LINE = { bits: 13, l2: 10, epochs: 8, rate: 0.1, prune: 0.02 }
const HEAD = { bits: 11, l2: 6, epochs: 12, rate: 0.1, prune: 0.04 }
const TREES: BoostOptions = { trees: 200, depth: 4, rate: 0.06, leaf: 15, features: 0.35, rows: 0.2 }
const FOLDS = 5

interface Row {
  lesson: Lesson
  index: number
  label: PieceLabel
  hashes: number[]
}

/** Learns from whole notes; what the trees see of the words comes from models that had not seen that trade. */
export function questionModel(lessons: Lesson[], trees = TREES): QuestionModel {
  const rows = lessons.flatMap(lesson =>
    lesson.picture.pieces.map((piece, index) => ({
      lesson,
      index,
      label: lesson.labels[index]!,
      hashes: cached(lesson, index, () => hashedFeatures(lesson.picture, piece)),
    })),
  )
  const { x, y, weight } = treeRows(lessons, rows)
  // A joined note repeats the gaps of the edits that it is made of.
  const asked = rows.filter(r => r.label.ask && r.label.weight && !r.lesson.id.includes('+'))
  return {
    line: lineModel(rows),
    trees: boost(x, y, weight, trees),
    kinds: Object.fromEntries(QUESTION_KINDS.map(k => [k, head(asked, r => r.label.kind === k)])) as Record<
      QuestionKind,
      Model
    >,
    blocking: head(
      asked.filter(r => r.lesson.from === 'note'),
      r => r.label.severity === 'blocking',
    ),
    closed: closedModel(lessons),
    first: -0.3,
    named: -0.6,
    ask: -0.9,
    second: 3,
  }
}

function treeRows(lessons: Lesson[], rows: Row[]): { x: number[][]; y: number[]; weight: number[] } {
  const fold = assign(
    lessons.map(l => l.group),
    FOLDS,
  )
  const models = Array.from({ length: FOLDS }, (_, k) => lineModel(rows.filter(r => fold.get(r.lesson.group) !== k)))
  const x: number[][] = []
  const y: number[] = []
  const weight: number[] = []
  for (const lesson of lessons) {
    const numbers = lineNumbers(lesson.picture, lineScores(lesson.picture, models[fold.get(lesson.group)!]!))
    structure(lesson.picture).forEach((row, i) => {
      const label = lesson.labels[i]!
      if (!label.weight) return
      x.push([...row, ...numbers[i]!])
      y.push(label.ask)
      weight.push(label.weight * worth(lesson) * (label.ask && lone(lesson) ? 2 : 1))
    })
  }
  return { x, y, weight }
}

// Joined and edited notes of our own are many and alike; whole ones are closest to what people leave.
const worth = ({ id, from }: Lesson) =>
  !id.startsWith('own') ? 1 : id.includes('+') ? 0.4 : from === 'note' ? 1.5 : 0.5

// The one gap in a note that is otherwise whole is the hardest to see and the dearest to miss.
const lone = ({ labels }: Lesson) => labels.reduce((a, l) => a + l.ask, 0) <= 2

function lineModel(rows: Row[]): Model {
  const used = rows.filter(r => r.label.weight)
  return trainBuckets(
    used.map(r => buckets(r.hashes, LINE.bits)),
    used.map(r => ({ label: r.label.ask, weight: r.label.weight })),
    LINE,
  )
}

function head(rows: Row[], yes: (row: Row) => boolean): Model {
  return trainBuckets(
    rows.map(r => buckets(kindFeatures(r.lesson.picture, r.lesson.picture.pieces[r.index]!), HEAD.bits)),
    rows.map(r => ({ label: yes(r) ? 1 : 0 })),
    HEAD,
  )
}

const buckets = (hashes: number[], bits: number) => Uint32Array.from(hashes, h => h >>> (32 - bits))

const made = new WeakMap<Lesson, number[][]>()
function cached(lesson: Lesson, index: number, make: () => number[]): number[] {
  const list = made.get(lesson) ?? made.set(lesson, []).get(lesson)!
  return (list[index] ??= make())
}
