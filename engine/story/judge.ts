import { chance, type Model } from '../model.ts'

/** What a trained listener is made of: models of a whole story, and models of single clauses. */
export type StoryModels = Record<
  | 'own'
  | 'specific'
  | 'apart'
  | 'handover'
  | 'anticipated'
  | 'moved'
  | 'handoverWords'
  | 'anticipatedWords'
  | 'movedWords'
  | 'none'
  | 'left'
  | 'could'
  | 'named'
  | 'hasLeft'
  | 'hasCould'
  | 'hasNamed'
  | 'moment',
  Model
>

/** The log-odds that a model gives: easier to add up than chances. */
export function odds(model: Model, features: string[]): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, chance(model, features)))
  return Math.log(p / (1 - p))
}
