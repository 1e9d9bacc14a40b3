import { meaningWords } from './meaning.ts'
import { plainWords } from './plain-words.ts'

/**
 * What the model hears in a message: its words with their neighbours and beginnings, how it starts and ends, how long it
 * is, and what was on screen (`asking`) with each word and the length.
 */
export function featuresOf(text: string, asking: string): string[] {
  const plain = plainWords(text.slice(0, 600))
  const words = plain.match(/[\p{L}\p{N}]+|[?!]/gu)?.slice(0, 60) ?? []
  const [first] = words
  const size = `n${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`
  const features = [size, `^ ${first} ${words[1]}`, `^ ${first}`, `${words.at(-1)} $`]
  for (const beside of ['', size, ...(words.includes('?') ? ['?'] : [])]) features.push(`@${asking} ${beside}`)
  return [...features, ...words.map(word => `@${asking} ${word}`), ...wordShows(plain, words)]
}

/** What words show by themselves: each with the one before it and its beginning, and what the whole means. */
export function wordShows(plain: string, words: string[]): string[] {
  const shows: string[] = []
  words.forEach((word, i) => {
    shows.push(word)
    if (i > 0) shows.push(`${words[i - 1]} ${word}`)
    if (word.length > 3) shows.push(`${word.slice(0, 4)}…`)
  })
  for (const word of meaningWords(plain)) shows.push(`~${word}`)
  return shows
}
