import { reader as trained } from '../weights/reader.ts'
import { judge, SLOTS, STATES, type Judged, type NetWeights } from './net/net.ts'
import type { Picture } from './picture/picture.ts'

const made = new WeakMap<Picture, Judged>()

/** What the network makes of a picture; the same one gives the same again. `weights` are others than the trained ones in training only. */
export function judged(picture: Picture, weights: NetWeights = trained): Judged {
  if (!picture.pieces.length) return NOTHING
  if (weights !== trained) return judge(picture, weights)
  const before = made.get(picture)
  if (before) return before
  const now = judge(picture, weights)
  made.set(picture, now)
  return now
}

const NOTHING: Judged = {
  asks: new Float32Array(0),
  carries: new Float32Array(0),
  slots: new Float32Array(SLOTS.length * STATES.length),
}
