import { chance } from '../model.ts'
import { hearing } from '../weights/hearing.ts'
import { featuresOf } from './features.ts'
import type { Intent } from './intent.ts'

/** An intent, or 'plain': ordinary words, which are whatever the screen asks for. */
export type Guess = Intent | 'plain'

/** What a message may mean, best first, with the odds for each alone; the screen is not looked at. `models` are those that training wrote. */
export function guess(text: string, models = hearing): { name: Guess; odds: number }[] {
  const features = featuresOf(text)
  return Object.entries(models)
    .map(([name, model]) => {
      const p = chance(model, features)
      return { name: name as Guess, odds: p / (1 - p + 1e-6) }
    })
    .sort((a, b) => b.odds - a.odds)
}
