import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Facts } from '../../../engine/update/net/facts.ts'
import { random, shuffle } from '../logistic.ts'
import { start, type Params } from './graph.ts'
import { sharesOf, type Counts } from './learn.ts'
import type { Matrix } from './matrix.ts'
import { Adam, gather, publish, sizeOf } from './params.ts'
import type { Task, Told } from './pupil.ts'

const RATE = 0.003
const DECAY = 0.02
// Two cores: each pupil keeps half of the families and takes half of each batch.
const PUPILS = 2
const EACH = 3
const EDITS = 2

/**
 * Learns the network's parameters from all families but those of `held` groups; the same ones give the same parameters.
 * `say` hears of each pass.
 */
export async function teach(
  held: string[],
  at: Facts,
  vectors: Matrix,
  passes: number,
  seed: number,
  say?: (line: string) => void,
): Promise<Params> {
  const chance = random(seed)
  const params = start(vectors.rows - 1, vectors.cols, chance)
  const room = () => new SharedArrayBuffer(sizeOf(params) * Float32Array.BYTES_PER_ELEMENT)
  const values = room()
  publish(params, values)
  const hired = Array.from({ length: PUPILS }, (_, pupil) => hire({ pupil, of: PUPILS, held, at, values, slopes: room() })) // prettier-ignore
  try {
    await lessons(params, await Promise.all(hired.map(p => p.starts())), passes, chance, say)
  } finally {
    for (const pupil of hired) pupil.leaves()
  }
  return params
}

async function lessons(
  params: Params,
  pupils: Pupil[],
  passes: number,
  chance: () => number,
  say?: (line: string) => void,
): Promise<void> {
  // prettier-ignore
  const adam = new Adam(Object.values(params))
  for (let pass = 0; pass < passes; pass++) {
    const batches = paired(
      pupils.map(p => p.counts),
      chance,
    )
    let loss = 0
    for (const [n, chosen] of batches.entries()) {
      const share = sharesOf(pupils.flatMap(({ counts }, p) => chosen[p]!.flatMap(task => countsIn(counts, task))))
      const losses = pupils.map((pupil, p) =>
        pupil.learns({ families: chosen[p]!, share, seed: Math.floor(chance() * 2 ** 31) }),
      )
      for (const part of await Promise.all(losses)) loss += part / batches.length
      for (const { slopes } of pupils) gather(params, slopes)
      adam.step(rateAt((pass + n / batches.length) / passes), DECAY)
    }
    if (!Number.isFinite(loss)) throw new Error(`train: the loss of pass ${pass + 1} is no number`)
    say?.(`pass ${pass + 1}: loss ${loss.toFixed(4)}`)
  }
}

// Up for a seventh of the way, then down along a half wave.
const rateAt = (share: number) =>
  RATE * (share < 0.15 ? 0.04 + (0.96 * share) / 0.15 : 0.5 + 0.5 * Math.cos((Math.PI * (share - 0.15)) / 0.85))

type Chosen = Task['families']

/**
 * What each pupil learns next, batch after batch, from the counts of its families: each has the long ones (of many labelled
 * words) when the others have, so that nobody waits for long.
 */
export function paired(all: Counts[][][], chance: () => number): Chosen[][] {
  const each = all.map(counts => {
    const order = shuffled(counts.length, chance)
    const batches = Array.from({ length: Math.ceil(order.length / EACH) }, (_, n) =>
      order
        .slice(n * EACH, n * EACH + EACH)
        .map((family): Chosen[number] => [family, someEdits(counts[family]!, chance)]),
    )
    const length = (batch: Chosen) =>
      batch.flatMap(task => countsIn(counts, task)).reduce((sum, { words }) => sum + words, 0)
    const lengths = new Map(batches.map(batch => [batch, length(batch)]))
    return batches.sort((a, b) => lengths.get(b)! - lengths.get(a)!)
  })
  const most = Math.max(...each.map(batches => batches.length))
  return shuffled(most, chance).map(n => each.map(batches => batches[n] ?? []))
}

// The first of a family's counts are the note's own.
const countsIn = (counts: Counts[][], [family, edits]: Chosen[number]) =>
  [0, ...edits.map(e => e + 1)].map(i => counts[family]![i]!)
const someEdits = (family: Counts[], chance: () => number) => shuffled(family.length - 1, chance).slice(0, EDITS)

function shuffled(size: number, chance: () => number): number[] {
  const places = [...Array(size).keys()]
  shuffle(places, chance)
  return places
}

interface Pupil {
  /** What each of its families holds: the note's own counts, then those of its edits. */
  counts: Counts[][]
  slopes: SharedArrayBuffer
  learns: (task: Task) => Promise<number>
}

function hire(told: Told) {
  const worker = new Worker(new URL('pupil.ts', import.meta.url), { workerData: told })
  const gone = once(worker, 'exit').then(([code]) => Promise.reject(new Error(`train: a pupil ended with ${code}`)))
  gone.catch(() => {})
  const answer = async () => ((await Promise.race([once(worker, 'message'), gone])) as [unknown])[0]
  return {
    async starts(): Promise<Pupil> {
      const counts = (await answer()) as Counts[][]
      const learns = (task: Task) => {
        const loss = answer()
        worker.postMessage(task)
        return loss as Promise<number>
      }
      return { counts, slopes: told.slopes, learns }
    },
    leaves: () => void worker.terminate(),
  }
}
