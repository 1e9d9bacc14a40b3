import type { Matrix } from './matrix.ts'
import { run, start, type Params, type Ready } from './graph.ts'
import { STATES } from '../../../engine/update/net/net.ts'
import { random, shuffle } from '../logistic.ts'
import { Adam } from './params.ts'

/** A note to learn from, with what is known of it. */
export interface Lesson {
  ready: Ready
  weight: number
  /** By piece: whether it raises a question, and how much that counts. */
  ask: Float32Array
  counts: Float32Array
  /** By piece: a number of QUESTION_KINDS, -1 where nothing is asked. */
  kind: Int8Array
  /** By piece: 1 blocking, 0 slowing, -1 nothing asked. */
  blocking: Int8Array
  /** What stands against its base: a piece that an edit broke, and those of the base it was made from. */
  broken: { piece: number; base: number[] }[]
  /** By slot: a number of STATES, -1 where nobody labelled it. */
  slots: Int8Array
  /** By piece and slot: 1 where a reader saw the slot there, 0 where not; -1 where nobody looked. */
  carries: Int8Array
}

/** A note and what edits made of it. */
export interface Family {
  base: Lesson
  edits: Lesson[]
}

const RATE = 0.003
const DECAY = 0.02
const BATCH = 6
const EDITS = 3
const WORTH = { kind: 0.3, blocking: 0.1, broken: 0.08, slots: 0.4, carries: 0.1 }
const MARGIN = 1

/** Learns the network's parameters from families; the same ones give the same parameters. `say` hears of each pass. */
export function learn(
  families: Family[],
  vectors: Matrix,
  passes: number,
  seed: number,
  say?: (line: string) => void,
): Params {
  const chance = random(seed)
  const params = start(vectors.rows - 1, vectors.cols, chance)
  const adam = new Adam(Object.values(params))
  const steps = passes * Math.ceil(families.length / BATCH)
  let step = 0
  for (let pass = 0; pass < passes; pass++) {
    let loss = 0
    const order = shuffled(families, chance)
    for (let at = 0; at < order.length; at += BATCH) {
      loss += batch(order.slice(at, at + BATCH), params, vectors, chance)
      adam.step(rateAt(step++ / steps), DECAY)
    }
    say?.(`pass ${pass + 1}: loss ${((loss * BATCH) / families.length).toFixed(4)}`)
  }
  return params
}

// Up for a seventh of the way, then down along a half wave.
const rateAt = (share: number) =>
  RATE * (share < 0.15 ? 0.04 + (0.96 * share) / 0.15 : 0.5 + 0.5 * Math.cos((Math.PI * (share - 0.15)) / 0.85))

function shuffled<T>(list: T[], chance: () => number): T[] {
  const out = [...list]
  shuffle(out, chance)
  return out
}

function batch(families: Family[], params: Params, vectors: Matrix, chance: () => number): number {
  const groups = families.map(({ base, edits }) => [base, ...shuffled(edits, chance).slice(0, EDITS)])
  const all = groups.flat()
  const sum = (of: (lesson: Lesson) => number) => all.reduce((a, lesson) => a + of(lesson), 0) || 1
  const share = {
    ask: 1 / sum(l => l.weight * l.counts.reduce((a, c) => a + c, 0)),
    kind: WORTH.kind / sum(l => l.kind.filter(k => k >= 0).length),
    blocking: WORTH.blocking / sum(l => l.kind.filter(k => k >= 0).length),
    broken: WORTH.broken / sum(l => l.broken.length),
    slots: WORTH.slots / sum(l => known(l.slots)),
    carries: WORTH.carries / sum(l => known(l.carries)),
  }
  let loss = 0
  for (const group of groups) {
    const runs = group.map(lesson => run(params, vectors, lesson.ready, chance))
    group.forEach((lesson, i) => {
      loss += slopesOf(lesson, runs[i]!, share)
      for (const { piece, base } of lesson.broken) loss += apart(runs[i]!.out, piece, runs[0]!.out, base, share.broken)
    })
    for (const { tape } of runs) tape.back()
  }
  return loss
}

const known = (labels: Int8Array) => labels.filter(l => l >= 0).length

type Run = ReturnType<typeof run>
type Shares = Record<'ask' | 'kind' | 'blocking' | 'broken' | 'slots' | 'carries', number>

function slopesOf(lesson: Lesson, { out, carries, slots }: Run, share: Shares): number {
  let loss = 0
  lesson.slots.forEach((state, i) => {
    if (state >= 0) loss += oneOf(slots, i * STATES.length, STATES.length, state, share.slots)
  })
  lesson.carries.forEach((seen, i) => {
    if (seen >= 0) loss += yesNo(carries, i, seen, share.carries)
  })
  for (let i = 0; i < lesson.ask.length; i++) {
    loss += yesNo(out, i * out.cols, lesson.ask[i]!, share.ask * lesson.weight * lesson.counts[i]!)
    if (lesson.kind[i]! < 0) continue
    loss += oneOf(out, i * out.cols + 1, 10, lesson.kind[i]!, share.kind)
    loss += yesNo(out, i * out.cols + 11, lesson.blocking[i]!, share.blocking)
  }
  return loss
}

function yesNo(x: Matrix, at: number, wanted: number, share: number): number {
  const chance = 1 / (1 + Math.exp(-x.value[at]!))
  x.slope[at]! += (chance - wanted) * share
  return -Math.log(Math.max(1e-7, wanted ? chance : 1 - chance)) * share
}

function oneOf(x: Matrix, at: number, size: number, wanted: number, share: number): number {
  let sum = 0
  for (let j = 0; j < size; j++) sum += Math.exp(x.value[at + j]!)
  for (let j = 0; j < size; j++) x.slope[at + j]! += (Math.exp(x.value[at + j]!) / sum - (j === wanted ? 1 : 0)) * share
  return (Math.log(sum) - x.value[at + wanted]!) * share
}

// A piece that lost what its reader needs stands above what it was made from.
function apart(edited: Matrix, piece: number, base: Matrix, before: number[], share: number): number {
  const best = before.reduce((a, b) => (base.value[b * base.cols]! > base.value[a * base.cols]! ? b : a))
  const short = MARGIN - (edited.value[piece * edited.cols]! - base.value[best * base.cols]!)
  const slope = share / (1 + Math.exp(-short))
  edited.slope[piece * edited.cols]! -= slope
  base.slope[best * base.cols]! += slope
  return Math.log1p(Math.exp(short)) * share
}
