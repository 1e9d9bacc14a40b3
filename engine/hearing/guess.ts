import { chance } from '../model.ts'
import { hearing } from '../weights/hearing.ts'
import { featuresOf } from './features.ts'
import type { Intent } from './intent.ts'

/** An intent, or 'plain': ordinary words, which are whatever the screen asks for. */
export type Guess = Intent | 'plain'

/** What a message may mean, best first, each with its share of all the chances; the screen is not looked at. `models` are those that training wrote. */
export function guess(text: string, models = hearing): { name: Guess; share: number }[] {
  const features = featuresOf(text)
  const chances = Object.entries(models).map(([name, model]) => ({
    name: name as Guess,
    share: chance(model, features),
  }))
  const all = chances.reduce((sum, c) => sum + c.share, 0)
  return chances.map(c => ({ name: c.name, share: c.share / all })).sort((a, b) => b.share - a.share)
}
