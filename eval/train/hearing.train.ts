import { featuresOf } from '../../engine/hearing/features.ts'
import type { Guess } from '../../engine/hearing/guess.ts'
import type { Softmax } from '../../engine/net/softmax.ts'
import { messages, rowsOf, type Said } from './hearing-rows.ts'
import { trainSoftmax } from './softmax.ts'
import { writeWeights } from './write.ts'

/** What each name weighs, all learnt together. */
export function fit(rows: Said[]): Softmax<Guess> {
  const shown = rows.map(({ text, asking, name, weight }) => ({ features: featuresOf(text, asking), name, weight }))
  return trainSoftmax(shown, { bits: 14, l2: 4, epochs: 15, rate: 0.15, often: 3, least: 0.55 })
}

/** Learns to tell what a chat message is, and writes engine/weights/hearing.ts. */
export function train(): void {
  const says = 'What each intent weighs in a chat message; see engine/hearing/features.ts.'
  writeWeights('hearing', { type: 'HearingWeights', uses: { name: 'HearingWeights', from: '../hearing/guess.ts' }, says }, fit(rowsOf(messages))) // prettier-ignore
}
