import { inArena, type Matrix } from './matrix.ts'
import { run, type Params, type Ready } from './graph.ts'
import { QUESTION_KINDS } from '../../../engine/detector.ts'
import { BLOCKING, STATES } from '../../../engine/update/net/net.ts'
import { HALF } from '../pieces.ts'

/** A piece of one note that raises more of a question than any of these pieces of another. */
export interface Apart {
  above: number
  below: number[]
}

/** A note to learn from, with what is known of it. */
export interface Lesson {
  ready: Ready
  weight: number
  /** By piece: whether it raises a question, and how much that counts. */
  ask: Float32Array
  counts: Float32Array
  /** By piece: a number of QUESTION_KINDS, -1 where nothing is asked. */
  kind: Int8Array
  /** By piece: 1 blocking, 0 slowing, -1 where nobody said. */
  blocking: Int8Array
  /** By mark: how likely its word is among those that raise a question; -1 where that is not to be learnt. */
  words: Float32Array
  /** A piece that an edit broke should stand above those of the base that it was made from. */
  broken: Apart[]
  /** A piece of the base that an edit mended should stand above those of this note that came of it. */
  mended: Apart[]
  /** By slot: the chance of each of STATES, as its readers saw it; zeros where nobody labelled it. */
  slots: Float32Array
  /** By piece and slot: 1 where a reader saw the slot there, 0 where not; -1 where nobody looked. */
  carries: Int8Array
}

/** A note and what edits made of it. */
export interface Family {
  base: Lesson
  edits: Lesson[]
}

// What each thing to learn counts beside whether a piece is asked about.
const WORTH = { ask: 1, first: 0.6, kind: 1, blocking: 0.2, words: 2.5, apart: 0.08, slots: 0.4, carries: 0.1 }
const MARGIN = 1
// Where “nothing is asked of this note” stands among its pieces, as log odds: a piece with a chance of 0.35 is as likely.
const NOTHING = -0.6

/** A number for each thing to learn. */
export type Counts = Record<keyof typeof WORTH, number>

/** How much a lesson holds of each thing to learn. */
export function countsOf(lesson: Lesson): Counts {
  return {
    ask: lesson.weight * sumOf(lesson.counts),
    first: isSure(lesson) ? lesson.weight : 0,
    kind: known(lesson.kind),
    blocking: known(lesson.blocking),
    words: known(lesson.words),
    apart: lesson.broken.length + lesson.mended.length,
    slots: sumOf(lesson.slots),
    carries: known(lesson.carries),
  }
}

/** What each thing to learn counts where lessons together hold so much of it. */
export function sharesOf(all: Counts[]): Counts {
  const held = (thing: keyof Counts) => all.reduce((sum, counts) => sum + counts[thing], 0) || 1
  const things = Object.keys(WORTH) as (keyof Counts)[]
  return Object.fromEntries(things.map(thing => [thing, WORTH[thing] / held(thing)])) as Counts
}

/** Adds to the slopes of `params` what a note and some of its edits ask for; the loss comes back. */
export function descend(
  { base, edits }: Family,
  chosen: number[],
  params: Params,
  vectors: Matrix,
  share: Counts,
  chance: () => number,
): number {
  const group = [base, ...chosen.map(i => edits[i]!)]
  return inArena(() => {
    const runs = group.map(lesson => run(params, vectors, lesson.ready, chance))
    let loss = 0
    group.forEach((lesson, i) => {
      const [own, before] = [runs[i]!, runs[0]!]
      loss += slopesOf(lesson, own, share)
      for (const pair of lesson.broken) loss += apart(own.out, before.out, pair, share.apart)
      for (const pair of lesson.mended) loss += apart(before.out, own.out, pair, share.apart)
    })
    for (const { tape } of runs) tape.back()
    return loss
  })
}

const sumOf = (list: Float32Array) => list.reduce((a, b) => a + b, 0)
// Whether it is known that something is asked, or that nothing is: not where only about half of all readers would ask.
const isSure = ({ ask }: Lesson) => ask.includes(1) || ask.every(a => !a)
const known = (labels: Iterable<number>) => [...labels].filter(label => label >= 0).length

type Run = ReturnType<typeof run>

function slopesOf(lesson: Lesson, { out, carries, slots, words }: Run, share: Counts): number {
  let loss = 0
  lesson.slots.forEach((seen, i) => {
    if (seen) loss += oneOf(slots, i - (i % STATES.length), STATES.length, i % STATES.length, share.slots * seen)
  })
  lesson.words.forEach((raises, i) => {
    if (raises >= 0) loss += yesNo(words, i, raises, share.words)
  })
  lesson.carries.forEach((seen, i) => {
    if (seen >= 0) loss += yesNo(carries, i, seen, share.carries)
  })
  if (isSure(lesson)) loss += first(lesson, out, share.first * lesson.weight)
  for (let i = 0; i < lesson.ask.length; i++) {
    loss += yesNo(out, i * out.cols, lesson.ask[i]!, share.ask * lesson.weight * lesson.counts[i]!)
    if (lesson.kind[i]! >= 0) loss += oneOf(out, i * out.cols + 1, QUESTION_KINDS.length, lesson.kind[i]!, share.kind)
    if (lesson.blocking[i]! >= 0) loss += yesNo(out, i * out.cols + BLOCKING, lesson.blocking[i]!, share.blocking)
  }
  return loss
}

function yesNo(x: Matrix, at: number, wanted: number, share: number): number {
  const chance = 1 / (1 + Math.exp(-x.value[at]!))
  x.slope[at]! += (chance - wanted) * share
  const sure = (p: number) => Math.log(Math.max(1e-7, p))
  return -(wanted * sure(chance) + (1 - wanted) * sure(1 - chance)) * share
}

function oneOf(x: Matrix, at: number, size: number, wanted: number, share: number): number {
  let sum = 0
  for (let j = 0; j < size; j++) sum += Math.exp(x.value[at + j]!)
  for (let j = 0; j < size; j++) x.slope[at + j]! += (Math.exp(x.value[at + j]!) / sum - (j === wanted ? 1 : 0)) * share
  return (Math.log(sum) - x.value[at + wanted]!) * share
}

// Which piece is asked about, or that none is: one choice over the whole note, right with any that is asked about by all.
// Those that about half would ask about stand aside.
function first({ ask, counts }: Lesson, out: Matrix, share: number): number {
  const at = [...ask.keys()].filter(i => counts[i]! && ask[i] !== HALF)
  const raised = at.map(i => Math.exp(out.value[i * out.cols]!))
  const nothing = Math.exp(NOTHING)
  const all = raised.reduce((sum, r) => sum + r, nothing)
  const asked = raised.reduce((sum, r, n) => sum + (ask[at[n]!] === 1 ? r : 0), 0)
  at.forEach((i, n) => {
    const wanted = ask[i] === 1 ? raised[n]! / asked : 0
    out.slope[i * out.cols]! += (raised[n]! / all - wanted) * share
  })
  return (Math.log(all) - Math.log(asked || nothing)) * share
}

// What raises a question stands above what does not, by a margin.
function apart(upper: Matrix, lower: Matrix, { above, below }: Apart, share: number): number {
  const best = below.reduce((a, b) => (lower.value[b * lower.cols]! > lower.value[a * lower.cols]! ? b : a))
  const short = MARGIN - (upper.value[above * upper.cols]! - lower.value[best * lower.cols]!)
  const slope = share / (1 + Math.exp(-short))
  upper.slope[above * upper.cols]! -= slope
  lower.slope[best * lower.cols]! += slope
  return Math.log1p(Math.exp(short)) * share
}
