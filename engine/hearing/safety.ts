import { chance, type Model } from '../model.ts'
import { safety as trained } from '../weights/safety.ts'
import { meaningWords } from './meaning.ts'
import { plainWords } from './plain-words.ts'

/** Whether a message is of danger or distress at all, and whether it is danger then. */
export type SafetyWeights = Record<'any' | 'danger', Model>

// Chances from which it is heard: read off lines held out, where seven in ten of danger are then heard, two in three of them by
// rules alone, and one ordinary line in two hundred is met with care that it did not need.
const FROM = { any: 0.9, danger: 0.4 }
// Whoever speaks of somebody else is not heard as speaking of themselves.
const ME = /\b(?:i|im|ive|id|ill|me|my|mine|myself)\b/

/** Danger or distress by how its words add up, where no rule knows them. */
export function learntDanger(text: string, weights: SafetyWeights = trained): 'none' | 'distress' | 'danger' {
  const shows = safetyShows(text)
  if (!ME.test(plainWords(text.slice(0, 600)))) return 'none'
  if (chance(weights.any, shows) < FROM.any) return 'none'
  return chance(weights.danger, shows) >= FROM.danger ? 'danger' : 'distress'
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
