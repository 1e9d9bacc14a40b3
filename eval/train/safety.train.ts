import { segment } from '../../engine/segments.ts'
import { safetyShows, type SafetyWeights } from '../../engine/hearing/safety.ts'
import { trainLogistic, type Row } from './logistic.ts'
import { labelled } from './notes.ts'
import { writeWeights } from './write.ts'

/** A line of own-safety.jsonl; what is distress in one set and danger in another stays as its writer saw it. */
export interface SafetyLine {
  text: string
  label: 'danger' | 'distress' | 'none'
  kind: 'danger' | 'distress' | 'idiom' | 'work'
}

const OPTIONS = { l2: 0.5, epochs: 15, positive: 'balanced' as const, prune: 0.03 }

/** Learns from lines of danger, distress, idiom and hard work, and from what learners otherwise type. */
export function safetyWeights(lines: SafetyLine[], ordinary: { text: string }[]): SafetyWeights {
  const row = (text: string, is: boolean): Row => ({ features: safetyShows(text), label: is ? 1 : 0 })
  const grave = lines.filter(line => line.label !== 'none')
  return {
    any: trainLogistic([...lines.map(l => row(l.text, l.label !== 'none')), ...ordinary.map(o => row(o.text, false))], { ...OPTIONS, bits: 13 }), // prettier-ignore
    danger: trainLogistic(grave.map(l => row(l.text, l.label === 'danger')), { ...OPTIONS, bits: 12 }), // prettier-ignore
  }
}

// What somebody types who is in distress, or swears at the coach, is not what the rest of a conversation is like.
const APART = new Set(['distress', 'danger', 'fed-up'])

/** What is typed on any other day: messages, and sentences of notes and stories. */
export function ordinary(): { text: string }[] {
  const said = (name: string, nth: number) =>
    labelled<{ text: string }>(name)
      .flatMap(({ text }) => segment(text).sentences.map(s => ({ text: text.slice(s.from, s.to) })))
      .filter((_, i) => i % nth === 0)
  const messages = labelled<{ text: string; intent: string }>('own-messages').filter(m => !APART.has(m.intent))
  return [...messages, ...said('own-notes', 12), ...said('own-stories', 2)]
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
