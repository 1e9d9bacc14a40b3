import { bucketOf, fnv, tableOf, type Model } from '../model.ts'
import type { Note } from '../segments.ts'
import { privacy as trained } from '../weights/privacy.ts'
import type { PrivateKind, Sighting } from './find.ts'
import { worksHere } from './people.ts'
import { wordShows } from './shows.ts'

/** The kinds that are told by the words around them. */
export type LearntKind = Exclude<PrivateKind, 'health' | 'card'>

/** By kind: how each word is weighed by what stands around it, and the log odds from which a place is taken for private. */
export type PrivacyWeights = Record<LearntKind, { model: Model; from: number }>

// A place once found takes in the words beside it that are likelier private than not.
const JOINS = -0.5

/** Places that read like private data by the words around them, where no rule knows them. */
export function learnt(note: Note, weights: PrivacyWeights = trained): Sighting[] {
  const kinds = Object.entries(weights) as [LearntKind, PrivacyWeights[LearntKind]][]
  const { bits } = kinds[0]![1].model
  const shown = wordShows(note, (name, ...words) => bucketOf(hashOf(name, words), bits))
  return kinds.flatMap(([kind, { model, from }]) => {
    const table = tableOf(model)
    const odds = shown.map(buckets => {
      let sum = 0
      for (const b of buckets) sum += table[b]!
      return model.bias + sum * model.scale
    })
    const found = runs(note, odds, from).map(span => ({ kind, ...span }))
    return kind === 'name' ? found.filter(span => !worksHere(note, span)) : found
  })
}

// As `bucket` of the same words with blanks between, without putting them together first.
function hashOf(name: string, words: string[]): number {
  let hash = begun.get(name)
  if (hash === undefined) begun.set(name, (hash = fnv(name)))
  for (const word of words) hash = fnv(word, fnv(' ', hash))
  return hash
}

const begun = new Map<string, number>()

function runs({ words, text }: Note, odds: number[], least: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  for (let i = 0; i < words.length; i++) {
    if (odds[i]! < JOINS) continue
    let last = i
    while (last + 1 < words.length && odds[last + 1]! >= JOINS && !/[.!?;\n]/.test(text.slice(words[last]!.to, words[last + 1]!.from))) last++ // prettier-ignore
    if (Math.max(...odds.slice(i, last + 1)) >= least) out.push({ from: words[i]!.from, to: words[last]!.to })
    i = last
  }
  return out
}
