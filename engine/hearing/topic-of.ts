import { meaningWords } from './meaning.ts'
import { plainWords } from './plain-words.ts'
import { topics, type Topic } from './topics.ts'

interface Ask {
  topic: Topic
  words: Set<string>
  weight: number
}

/** What each of several questions in one message asks for, in order, each topic once; [] where it holds fewer than two questions. */
export function topicsIn(text: string): Topic[] {
  const asked = text.slice(0, 1200).match(/[^?]{3,}\?/g) ?? []
  if (asked.length < 2) return []
  const found = asked.map(part => topicOf(part)).filter(({ close }) => close >= SURE_ENOUGH)
  return [...new Set(found.flatMap(({ topic }) => (topic ? [topic] : [])))]
}

const SURE_ENOUGH = 0.6

let asks: Ask[] | undefined
const rarity = new Map<string, number>()

/** The topic whose ways of asking share most meaning with a message, and how close it comes, 0 to 1. */
export function topicOf(text: string): { topic: Topic | ''; close: number } {
  asks ??= prepare()
  const words = new Set(askedWords(text.slice(0, 400)))
  const mine = sum(words)
  let best: { topic: Topic | ''; close: number } = { topic: '', close: 0 }
  for (const ask of asks) {
    let shared = 0
    for (const word of ask.words) if (words.has(word)) shared += weigh(word)
    const close = shared === 0 ? 0 : (2 * shared) / (mine + ask.weight)
    if (close > best.close) best = { topic: ask.topic, close }
  }
  return best
}

/** Words that are small in talk count where they are what is asked about: without them “what is this” would ask what is done. */
function askedWords(text: string): string[] {
  const plain = plainWords(text)
  return [...meaningWords(plain), ...(plain.match(/\bdone\b|\b(?:who|what) are you\b(?! \w+ing)/g) ?? [])]
}

function prepare(): Ask[] {
  const all = Object.entries(topics) as [Topic, string[]][]
  const seen = new Map<string, Set<Topic>>()
  for (const [topic, ways] of all)
    for (const word of new Set(ways.flatMap(askedWords))) seen.set(word, (seen.get(word) ?? new Set()).add(topic))
  for (const [word, where] of seen) rarity.set(word, Math.log(1 + all.length / where.size))
  return all.flatMap(([topic, ways]) =>
    ways.map(way => {
      const words = new Set(askedWords(way))
      return { topic, words, weight: sum(words) }
    }),
  )
}

/** A word that no topic knows still counts against a match, but less than one that some topic is about. */
function weigh(word: string): number {
  return rarity.get(word) ?? 1.5
}

function sum(words: Set<string>): number {
  let total = 0
  for (const word of words) total += weigh(word)
  return total
}
