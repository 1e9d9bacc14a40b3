import { bucket, type Model } from '../../engine/model.ts'

/** What a row shows, which class it belongs to, and how much it counts (1 where left out). */
export interface Row {
  features: string[]
  label: 0 | 1
  weight?: number
}

export interface LogisticOptions {
  /** 2^bits weights; 14 is enough for a few thousand rows of short text. */
  bits?: number
  /** Strength of the pull towards zero, over the whole of the rows. */
  l2?: number
  epochs?: number
  rate?: number
  /** How much a positive row counts against a negative one; 'balanced' makes both classes weigh the same. */
  positive?: number | 'balanced'
  /** Weights below this share of the largest become zero, so that the file stays small. */
  prune?: number
  seed?: number
}

/** Trains a logistic model over string features by AdaGrad; the same rows and options always give the same model. */
export function trainLogistic(rows: Row[], options: LogisticOptions = {}): Model {
  const { bits = 14 } = options
  const hashed = rows.map(row => Uint32Array.from(new Set(row.features), f => bucket(f, bits)))
  return trainBuckets(hashed, rows, options)
}

/** The same over features that are numbers of buckets already: `hashed[i]` are those of `rows[i]`. */
export function trainBuckets(hashed: Uint32Array[], rows: Omit<Row, 'features'>[], options: LogisticOptions): Model {
  const { bits = 14, l2 = 1, epochs = 12, rate = 0.15, positive = 1, prune = 0.02, seed = 1 } = options
  const pull = pullOf(hashed, bits, l2)
  const lift = positive === 'balanced' ? balance(rows) : positive
  const weights = new Float64Array(1 << bits)
  const seen = new Float64Array(1 << bits).fill(1e-8)
  let bias = 0
  let biasSeen = 1e-8
  const next = random(seed)
  const order = rows.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const i of order) {
      const buckets = hashed[i]!
      const row = rows[i]!
      let sum = bias
      for (const b of buckets) sum += weights[b]!
      const error = (1 / (1 + Math.exp(-sum)) - row.label) * (row.weight ?? 1) * (row.label ? lift : 1)
      biasSeen += error * error
      bias -= (rate / Math.sqrt(biasSeen)) * error
      for (const b of buckets) {
        const slope = error + pull[b]! * weights[b]!
        seen[b] = seen[b]! + slope * slope
        weights[b] = weights[b]! - (rate / Math.sqrt(seen[b]!)) * slope
      }
    }
  }
  return quantise(weights, bias, bits, prune)
}

/** Makes a table of real weights small: one signed byte each, base64, the smallest ones zero. */
export function quantise(weights: Float64Array, bias: number, bits: number, prune: number): Model {
  const most = weights.reduce((a, w) => Math.max(a, Math.abs(w)), 1e-9)
  const bytes = Int8Array.from(weights, w => (Math.abs(w) < prune * most ? 0 : Math.round((w / most) * 127)))
  return { bits, bias: round(bias), scale: round(most / 127), weights: Buffer.from(bytes.buffer).toString('base64') }
}

/** A seeded source of numbers from 0 to 1 (mulberry32), so that training repeats exactly. */
export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts a list into a seeded order, in place. */
export function shuffle<T>(list: T[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}

// A weight is pulled once an epoch in all, however often its feature occurs.
function pullOf(hashed: Uint32Array[], bits: number, l2: number): Float64Array {
  const count = new Float64Array(1 << bits)
  for (const buckets of hashed) for (const b of buckets) count[b] = count[b]! + 1
  return count.map(n => (n ? l2 / n : 0))
}

function balance(rows: Omit<Row, 'features'>[]): number {
  const sum = (label: 0 | 1) => rows.reduce((a, r) => a + (r.label === label ? (r.weight ?? 1) : 0), 0)
  return sum(1) ? sum(0) / sum(1) : 1
}

const round = (n: number) => Number(n.toPrecision(6))
