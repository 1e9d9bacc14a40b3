import type { Candidate } from '../detector.ts'
import { detectors } from './detectors/index.ts'
import type { Picture } from './picture/picture.ts'

/** What the detectors propose for a note: by piece, which detectors speak of it, with what they propose. */
export interface Proposals {
  /** By piece: the numbers of the detectors that fire on it, in the order of the index. */
  fired: number[][]
  /** By piece, in the same order: what they propose. */
  candidates: Candidate[][]
}

const made = new WeakMap<Picture, Proposals>()

/** Every detector's proposals; the same picture gives the same ones again. */
export function propose(picture: Picture): Proposals {
  const before = made.get(picture)
  if (before) return before
  const fired: number[][] = picture.pieces.map(() => [])
  const candidates: Candidate[][] = picture.pieces.map(() => [])
  detectors.forEach((detector, number) => {
    let at = 0
    for (const candidate of detector.find(picture.note, picture.reader)) {
      while (at < picture.pieces.length - 1 && picture.pieces[at]!.to <= candidate.from) at++
      if (!picture.pieces.length) continue
      fired[at]!.push(number)
      candidates[at]!.push(candidate)
    }
  })
  const proposals = { fired, candidates }
  made.set(picture, proposals)
  return proposals
}
