import { bucket } from '../model.ts'
import { numbersOf, type Packed } from './packed.ts'

/** Names learnt together, so that they share one chance between them: a row of `weights` a bucket, a column a name. */
export interface Softmax<Name extends string = string> {
  names: Name[]
  bias: number[]
  weights: Packed
}

/** The chance of each name, summing to 1, that a set of features gives; each feature counts once. */
export function chances<Name extends string>(model: Softmax<Name>, features: Iterable<string>): Map<Name, number> {
  const { names, bias, weights } = model
  const table = numbersOf(weights)
  const bits = Math.log2(weights.rows)
  const odds = Float64Array.from(bias)
  for (const b of new Set([...features].map(feature => bucket(feature, bits))))
    for (let k = 0, at = b * names.length; k < names.length; k++, at++) odds[k] = odds[k]! + table[at]!
  share(odds)
  return new Map(names.map((name, k) => [name, odds[k]!]))
}

/** Log odds to chances that sum to 1, in place. */
export function share(odds: Float64Array): void {
  const most = odds.reduce((a, b) => Math.max(a, b), -Infinity)
  let sum = 0
  for (let k = 0; k < odds.length; k++) sum += odds[k] = Math.exp(odds[k]! - most)
  for (let k = 0; k < odds.length; k++) odds[k] = odds[k]! / sum
}
