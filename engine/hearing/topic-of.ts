import { chances, type Softmax } from '../net/softmax.ts'
import { topics as trained } from '../weights/topics.ts'
import { wordShows } from './features.ts'
import { plainWords } from './plain-words.ts'
import type { Topic } from './topics.ts'

/** What training writes: how each topic is asked about, and what is asked that no answer knows. */
export type TopicWeights = Softmax<Topic | 'none'>

/** What each of several questions in one message asks for, in order, each topic once; [] where it holds fewer than two questions. */
export function topicsIn(text: string): Topic[] {
  const asked = (text.slice(0, 1200).match(/[^?]{3,}\?/g) ?? []).flatMap(part => part.split(AND_ASKS))
  if (asked.length < 2) return []
  const found = asked.map(part => topicOf(part)).filter(({ sure }) => sure >= SURE_ENOUGH)
  return [...new Set(found.flatMap(({ topic }) => (topic ? [topic] : [])))]
}

// One mark for two questions.
const AND_ASKS = /,?\s+and (?=(?:who|what|where|how|why|when|does|do|is|are|can|will)\b)/i

const SURE_ENOUGH = 0.3
// Below this nobody could say what is asked.
const LEAST = 0.22

/** The topic that a question to the coach is most likely about, and how likely, 0 to 1; '' where none of the answers would do. */
export function topicOf(text: string, weights: TopicWeights = trained): { topic: Topic | ''; sure: number } {
  let best: { topic: Topic | ''; sure: number } = { topic: '', sure: 0 }
  for (const [name, chance] of chances(weights, askShows(text)))
    if (chance > best.sure) best = { topic: name === 'none' ? '' : name, sure: chance }
  return best.sure < LEAST ? { topic: '', sure: best.sure } : best
}

/** What a question shows, as features: its words with their neighbours and beginnings, and what they mean. */
export function askShows(text: string): string[] {
  const plain = plainWords(text.slice(0, 400))
  const words = plain.match(/[\p{L}\p{N}]+/gu)?.slice(0, 60) ?? []
  const shows = [`^ ${words[0]} ${words[1]}`, `n${Math.min(3, Math.floor(words.length / 4))}`]
  return [...shows, ...wordShows(plain, words)]
}
