import { segment } from '../../engine/segments.ts'
import type { PrivateKind } from '../../engine/private/find.ts'
import type { LearntKind, PrivacyWeights } from '../../engine/private/learnt.ts'
import { wordShows } from '../../engine/private/shows.ts'
import { trainLogistic, type Row } from './logistic.ts'
import { labelled } from './notes.ts'
import { writeWeights } from './write.ts'

/** A line of own-private.jsonl: what in it should be gone before it is shared. */
export interface PrivateLine {
  text: string
  private: { kind: PrivateKind; quote: string }[]
}

/**
 * The log odds from which a place is taken for private: read off lines held out, most of them written to tempt,
 * where nearly nine in ten places so found are private. Words of illness and card numbers are known by rules alone.
 */
export const FROM: Record<LearntKind, number> = { name: 4, secret: 3.5, code: 2.5, address: 3.5, phone: 3 }

const OPTIONS = { bits: 14, l2: 0.5, epochs: 15, positive: 3, prune: 0.1 }

/** Learns each kind from lines. */
export function privacyWeights(lines: PrivateLine[]): PrivacyWeights {
  const words = lines.flatMap(line => {
    const note = segment(line.text)
    const shows = wordShows(note, (...words) => words.join(' '))
    const places = line.private.map(({ kind, quote }) => ({ kind, from: line.text.indexOf(quote), to: line.text.indexOf(quote) + quote.length })) // prettier-ignore
    return note.words.map((word, i) => ({
      features: shows[i]!,
      kind: places.find(p => p.from < word.to && word.from < p.to)?.kind,
    }))
  })
  return Object.fromEntries(
    (Object.keys(FROM) as LearntKind[]).map(kind => {
      const rows = words.map((word): Row => ({ features: word.features, label: word.kind === kind ? 1 : 0 }))
      return [kind, { model: trainLogistic(rows, OPTIONS), from: FROM[kind] }]
    }),
  ) as PrivacyWeights
}

/** Learns what private data looks like by the words around it, and writes engine/weights/privacy.ts. */
export function train(): void {
  const says = 'What private data looks like by the words around it, where no rule knows it.'
  const uses = { name: 'PrivacyWeights', from: '../private/learnt.ts' }
  writeWeights('privacy', { type: 'PrivacyWeights', uses, says }, privacyWeights(labelled<PrivateLine>('own-private')))
}
