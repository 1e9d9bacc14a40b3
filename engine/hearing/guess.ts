import { chances, type Softmax } from '../net/softmax.ts'
import { hearing } from '../weights/hearing.ts'
import { featuresOf } from './features.ts'
import type { Intent } from './intent.ts'

/** An intent, or 'plain': ordinary words, which are whatever the screen asks for. */
export type Guess = Intent | 'plain'

/** What training writes for hearing. */
export type HearingWeights = Softmax<Guess>

/** What a message may mean with `asking` on screen, best first; the chances sum to 1. `model` is what training wrote. */
export function guess(
  text: string,
  asking: string,
  model: HearingWeights = hearing,
): { name: Guess; chance: number }[] {
  return [...chances(model, featuresOf(text, asking))]
    .map(([name, chance]) => ({ name, chance }))
    .sort((a, b) => b.chance - a.chance)
}
