import type { Picture } from '../picture/picture.ts'
import { STRUCTURE, structure } from '../rank-structure.ts'

/** Which facts of a piece the network knows, and how each is told around 0. */
export interface Facts {
  /** The facts it learnt from, by their names in STRUCTURE: one that is new since then says nothing until it is learnt. */
  facts: string[]
  /** By fact: what is taken from it, and what the rest is multiplied by. */
  centre: number[]
  spread: number[]
}

// Further from 0 than this, a fact says no more.
const FAR = 4

/** The facts of each piece, around 0. */
export function standardised(picture: Picture, known: Facts): Float32Array<ArrayBuffer> {
  const { centre, spread: wide } = known
  const places = placesOf(known)
  const size = places.length
  const out = new Float32Array(picture.pieces.length * size)
  structure(picture).forEach((row, i) =>
    places.forEach((at, j) => {
      if (at >= 0) out[i * size + j] = Math.max(-FAR, Math.min(FAR, (row[at]! - centre[j]!) * wide[j]!))
    }),
  )
  return out
}

const places = new WeakMap<Facts, number[]>()

// Where each fact stands in STRUCTURE now; -1 for one that is no more.
function placesOf(known: Facts): number[] {
  const before = places.get(known)
  if (before) return before
  const now = known.facts.map(name => STRUCTURE.indexOf(name))
  places.set(known, now)
  return now
}
