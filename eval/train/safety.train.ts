import { segment } from '../../engine/segments.ts'
import { safetyShows, type SafetyWeights } from '../../engine/hearing/safety.ts'
import { labelled } from './notes.ts'
import { trainSoftmax } from './softmax.ts'
import { writeWeights } from './write.ts'

/** A line of own-safety.jsonl; what is distress in one set and danger in another stays as its writer saw it. */
export interface SafetyLine {
  text: string
  label: 'danger' | 'distress' | 'none'
  kind: 'danger' | 'distress' | 'idiom' | 'work'
}

/** Learns from lines of danger, distress, idiom and hard work, and from what learners otherwise type. */
export function safetyWeights(lines: SafetyLine[], ordinary: { text: string }[]): SafetyWeights {
  const rows = [
    ...lines.map(({ text, label }) => ({ features: safetyShows(text), name: label, weight: 1 })),
    ...ordinary.map(({ text }) => ({ features: safetyShows(text), name: 'none' as const, weight: 0.5 })),
  ]
  return trainSoftmax(rows, { bits: 15, l2: 2, epochs: 12, rate: 0.15, often: 2, least: 0.7 })
}

/** What is typed on any other day: messages, and sentences of notes and stories. */
export function ordinary(): { text: string }[] {
  const said = (name: string, nth: number) =>
    labelled<{ text: string }>(name)
      .flatMap(({ text }) => segment(text).sentences.map(s => ({ text: text.slice(s.from, s.to) })))
      .filter((_, i) => i % nth === 0)
  const messages = labelled<{ text: string }>('own-messages')
  return [...messages, ...said('own-notes', 8), ...said('own-stories', 1), ...said('train-stories', 1)]
}

/** Learns how danger and distress are spoken of, and writes engine/weights/safety.ts. */
export function train(): void {
  const says = 'How danger and distress are spoken of, where no rule knows the words.'
  const uses = { name: 'SafetyWeights', from: '../hearing/safety.ts' }
  writeWeights(
    'safety',
    { type: 'SafetyWeights', uses, says },
    safetyWeights(labelled<SafetyLine>('own-safety'), ordinary()),
  )
}
