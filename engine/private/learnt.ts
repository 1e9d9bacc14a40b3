import { bucket, tableOf, type Model } from '../model.ts'
import type { Note } from '../segments.ts'
import { privacy as trained } from '../weights/privacy.ts'
import type { PrivateKind, Sighting } from './find.ts'
import { worksHere } from './people.ts'
import { wordShows } from './shows.ts'

/** The kinds that are told by the words around them. */
export type LearntKind = Extract<PrivateKind, 'name' | 'secret' | 'code' | 'address'>

/** By kind: how each word is weighed by what stands around it, and the log odds from which a place is taken for private. */
export type PrivacyWeights = Record<LearntKind, { model: Model; from: number }>

// A place once found takes in the words beside it that are likelier private than not.
const JOINS = -0.5

/** Places that read like private data by the words around them, where no rule knows them. */
export function learnt(note: Note, weights: PrivacyWeights = trained): Sighting[] {
  const kinds = Object.entries(weights) as [LearntKind, PrivacyWeights[LearntKind]][]
  const { bits } = kinds[0]![1].model
  const shown = wordShows(note).map(shows => shows.map(show => bucket(show, bits)))
  return kinds.flatMap(([kind, { model, from }]) => {
    const table = tableOf(model)
    const odds = shown.map(buckets => model.bias + buckets.reduce((sum, b) => sum + table[b]!, 0) * model.scale)
    const found = runs(note, odds, from).map(span => ({ kind, ...span }))
    return kind === 'name' ? found.filter(span => !worksHere(note, span)) : found
  })
}

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
