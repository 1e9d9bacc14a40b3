import { meaningWords } from './meaning.ts'
import { plainWords } from './plain-words.ts'

/** What the model hears in a message: its words and their beginnings, how it starts and ends, how long it is. */
export function featuresOf(text: string): string[] {
  const plain = plainWords(text.slice(0, 600))
  const words = plain.match(/[\p{L}\p{N}]+|\?/gu)?.slice(0, 60) ?? []
  const size = Math.min(6, Math.floor(Math.log2(words.length + 1)))
  const features = [`n${size}`, `^ ${words[0]} ${words[1]}`, `^ ${words[0]}`, `${words.at(-1)} $`]
  for (const word of words) {
    features.push(word)
    if (word.length > 3) features.push(`${word.slice(0, 4)}…`)
  }
  for (const word of meaningWords(plain)) features.push(`~${word}`)
  return features
}
