import { detectors } from '../../engine/update/detectors/index.ts'
import { propose } from '../../engine/update/propose.ts'
import { segment } from '../../engine/segments.ts'
import { pictureOf } from '../../engine/update/picture/picture.ts'
import { kin } from './net/families.ts'
import { labelsOf } from './pieces.ts'
import { writeWeights } from './write.ts'

// How often a kind drawn at random would be right, and how many times each detector is taken to have been seen so.
const BASE = 0.15
const BEFORE = 4

/** Learns how far each detector's kind is to be believed where a question is asked: the log odds it adds to that kind. */
export function train(): void {
  const seen = new Map(detectors.map(d => [d.name, { right: 0, all: 0 }]))
  for (const { base, edits } of kin())
    for (const known of [base, ...edits.map(e => e.known)]) {
      const picture = pictureOf(segment(known.text), known.reader ?? '')
      const { fired } = propose(picture)
      labelsOf(picture, known).forEach((label, i) => {
        if (label.ask < 1 || !label.kind) return
        for (const d of fired[i]!) {
          const count = seen.get(detectors[d]!.name)!
          count.all++
          if (detectors[d]!.kind === label.kind) count.right++
        }
      })
    }
  const odds = (share: number) => Math.log(share / (1 - share))
  const trust = Object.fromEntries(
    [...seen].map(([name, { right, all }]) => {
      const share = (right + BASE * BEFORE) / (all + BEFORE)
      return [name, Number(Math.max(0, odds(share) - odds(BASE)).toFixed(2))]
    }),
  )
  const says = 'By detector: how far its kind is to be believed where a question is asked.'
  writeWeights('trust', { type: 'Trust', uses: { name: 'Trust', from: '../update/rank.ts' }, says }, trust)
}
