import { featuresOf } from '../../engine/hearing/features.ts'
import { bucket, type Model } from '../../engine/model.ts'
import { messages, rowsOf, type Said } from './hearing-rows.ts'
import { trainBuckets } from './logistic.ts'
import { writeWeights } from './write.ts'

const BITS = 11
/** Weights are kept in steps of this many 127ths of the largest: as good out of sample, and half the size. */
const STEP = 20
const LEAST = 15
/** A feature seen less often than this teaches nothing that carries over. */
const OFTEN = 2

/** One model for each name, against all the others. */
export function fit(rows: Said[]): Record<string, Model> {
  const shown = rows.map(row => [...new Set(featuresOf(row.text))])
  const seen = new Map<string, number>()
  for (const feature of shown.flat()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const hashed = shown.map(features =>
    Uint32Array.from(
      features.filter(f => seen.get(f)! >= OFTEN),
      f => bucket(f, BITS),
    ),
  )
  const names = [...new Set(rows.map(r => r.name))].sort()
  return Object.fromEntries(
    names.map(name => {
      const labels = rows.map(r => ({ label: r.name === name ? (1 as const) : (0 as const), weight: r.weight }))
      const options = { bits: BITS, l2: 3, epochs: 10, positive: 'balanced' as const, prune: 0 }
      return [name, coarse(trainBuckets(hashed, labels, options))]
    }),
  )
}

function coarse(model: Model): Model {
  const table = new Int8Array(Buffer.from(model.weights, 'base64'))
  const steps = table.map(w =>
    Math.abs(w) < LEAST ? 0 : Math.sign(w) * Math.min(7, Math.max(1, Math.round(Math.abs(w) / STEP))) * STEP,
  )
  return { ...model, weights: Buffer.from(steps.buffer).toString('base64') }
}

/** Learns to tell what a chat message is, and writes engine/weights/hearing.ts. */
export function train(): void {
  const says = 'What each name weighs in a chat message; see engine/hearing/features.ts.'
  const type = { type: 'Record<string, Model>', uses: { name: 'Model', from: '../model.ts' }, says }
  writeWeights('hearing', type, fit(rowsOf(messages)))
}
