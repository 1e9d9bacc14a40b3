import { answers, noAnswer } from './answers.ts'
import type { Move } from '../policy/move.ts'
import { barPhrases } from './bar.ts'
import type { Part } from './parts.ts'

/** The parts of a quiet move, or of one off the path. */
export function offScriptParts({ name, about }: Move): Part[] {
  switch (name) {
    case 'status':
      return [{ from: [statusKey(about)], again: true }]
    case 'reader-noted':
      return [{ from: [`reader-noted.${!about.reader ? 'none' : about.press ? 'press' : (about.draft ?? 'yes')}`] }]
    case 'bar-report':
      return [{ from: [], made: [barPhrases(about)], again: true }]
    case 'take-their-words': {
      const how = ['none', 'slot', 'known', 'elsewhere', 'found', 'missing'].find(key => about[key])
      return [{ from: [how ? `${name}.${how}` : name] }]
    }
    case 'nothing-heard':
      return [{ from: [about.asking ? `${name}.asking` : about.story ? `${name}.story` : name] }]
    case 'decline-writing':
    case 'other-language':
      return [{ from: [about.for ? `${name}.story` : name] }]
    case 'one-paragraph':
      if (about.first) return [{ from: [about.fresh ? 'line-first.fresh' : 'line-first'] }]
      return [{ from: [about.quote ? name : `${name}.bare`] }]
    case 'private-words':
      return [{ from: [about.count === '1' ? `${name}.one` : name, name] }]
    case 'start-again':
      return [{ from: [`${name}.${about.what}`] }]
    case 'take-away':
      return [{ from: [about.clear ? `${name}.clear` : name] }]
    case 'explain':
      if (about.story) return [{ from: ['explain.in-story'], again: true }]
      if (about.why) return [{ from: [`why.${about.why}`] }]
      return [
        { from: [], made: [answerTo(about.topic ?? '')], again: true },
        ...(about.also
          ? [{ from: [], made: [answerTo(about.also)], again: true as const, optional: true as const }]
          : []),
        ...(about.more ? [{ from: ['explain.more'], optional: true as const }] : []),
        ...(about.first ? [{ from: ['explain.first'] }] : []),
      ]
    case 'out-of-scope':
      return [{ from: [about.cv ? `${name}.cv` : about.job ? `${name}.job` : name, name] }]
    case 'left-out':
      return [
        {
          from: [about.forMe ? `${name}.for-me` : about.there ? `${name}.there` : about.story ? `${name}.story` : name],
        },
      ]
    case 'took-wrong':
      if (about.renamed) return [{ from: [`${name}.renamed`] }]
      return [{ from: [about.story ? `${name}.story` : about.name ? `${name}.name` : name, name] }]
    case 'said-already':
      return [{ from: [about.story ? `${name}.story` : about.none ? `${name}.none` : name, name] }]
    case 'concern':
      return [{ from: [name] }]
    case 'which-of-two':
      return [{ from: [about.on ? `${name}.on` : name, name] }]
    case 'storage':
      return [{ from: [], made: [answers.storage], again: true }]
    case 'thanks':
    case 'greeting':
      return [{ from: [about.leaves ? `${name}.leaves` : about.draft ? `${name}.draft` : name, name] }]
    case 'distress':
    case 'danger':
      return [{ from: [name], again: true }]
    default:
      return [{ from: [name] }]
  }
}

function statusKey(about: Record<string, string>): string {
  if (about.waiting) return 'status.waiting'
  if (about.done) return 'done.status'
  if (about.quote) return 'status.quote'
  if (about.open === '0' && about.lacks) return 'status.lacks'
  if (about.open !== undefined)
    return about.open === '0' || about.open === '1' ? `status.open.${about.open}` : 'status.open'
  if (about.words === '1') return 'status.one'
  return about.words && about.words !== '0' ? 'status' : 'status.plain'
}

/** The coach's answer to a question about a topic, or that it has none. */
export const answerTo = (topic: string) =>
  Object.hasOwn(answers, topic) ? answers[topic as keyof typeof answers] : noAnswer
