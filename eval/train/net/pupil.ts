import { parentPort, workerData } from 'node:worker_threads'
import type { Facts } from '../../../engine/update/net/facts.ts'
import { random } from '../logistic.ts'
import { kin } from './families.ts'
import { start } from './graph.ts'
import { countsOf, descend, type Counts, type Family } from './learn.ts'
import { familyOf } from './lessons.ts'
import { join } from './params.ts'
import { wordVectors } from './weights.ts'

/** What one of several learners is told as it starts: its share of all families, and where the parameters lie. */
export interface Told {
  pupil: number
  of: number
  /** Groups that are held out. */
  held: string[]
  at: Facts
  values: SharedArrayBuffer
  slopes: SharedArrayBuffer
}

/** Families to learn from next, by their place, each with some of its edits. */
export interface Task {
  families: [family: number, edits: number[]][]
  share: Counts
  seed: number
}

const { pupil, of, held, at, values, slopes } = workerData as Told
const { words, vectors } = wordVectors()
const numbers = new Map(words.map((word, i) => [word, i]))
const out = new Set(held)
const families: Family[] = kin()
  .filter((k, i) => i % of === pupil && !out.has(k.group))
  .map(k => familyOf(k, numbers, at))
  .filter(f => f.base.ready.pieces > 0)
const params = start(words.length, vectors.cols, () => 0)
join(params, values, slopes)
const port = parentPort!
port.on('message', ({ families: chosen, share, seed }: Task) => {
  new Float32Array(slopes).fill(0)
  for (const matrix of Object.values(params)) matrix.version++
  const chance = random(seed)
  let loss = 0
  for (const [family, edits] of chosen) loss += descend(families[family]!, edits, params, vectors, share, chance)
  port.postMessage(loss)
})
port.postMessage(families.map(({ base, edits }) => [base, ...edits].map(countsOf)))
