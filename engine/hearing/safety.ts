import { chance, type Model } from '../model.ts'
import { safety as trained } from '../weights/safety.ts'
import { meaningWords } from './meaning.ts'
import { plainWords } from './plain-words.ts'

/** Whether a message is of danger or distress at all, and whether it is danger then. */
export type SafetyWeights = Record<'any' | 'danger', Model>

// Chances from which danger is heard: read off lines held out, where one ordinary line in a thousand is then met with care
// that it did not need. Distress is left to rules: to stop the work of somebody who is only tired is no care.
const FROM = { any: 0.97, danger: 0.6 }
// Whoever speaks of somebody else is not heard as speaking of themselves.
const ME = /\b(?:i|im|ive|id|ill|me|my|mine|myself)\b/

/** Whether words add up to the writer's own danger, where no rule knows them. */
export function learntDanger(text: string, weights: SafetyWeights = trained): boolean {
  if (!ME.test(plainWords(text.slice(0, 600)))) return false
  const shows = safetyShows(text)
  return chance(weights.any, shows) >= FROM.any && chance(weights.danger, shows) >= FROM.danger
}

/** What a message shows, as features: its words, pairs of them, their beginnings, what they mean, its opening and its length. */
export function safetyShows(text: string): string[] {
  const plain = plainWords(text.slice(0, 600))
  const words = plain.match(/[\p{L}\p{N}]+|\?/gu)?.slice(0, 80) ?? []
  const shows = [`length ${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`, `opens ${words[0]} ${words[1]}`]
  words.forEach((word, i) => {
    shows.push(word, `${words[i - 1] ?? '^'} ${word}`)
    if (word.length > 4) shows.push(`${word.slice(0, 4)}…`)
  })
  for (const word of meaningWords(plain)) shows.push(`~${word}`)
  return shows
}
