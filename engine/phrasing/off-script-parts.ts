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
    case 'take-their-words':
      return [
        {
          from: [
            about.found
              ? `${name}.found`
              : about.missing
                ? `${name}.not-found`
                : about.quote === undefined
                  ? `${name}.none`
                  : name,
          ],
        },
      ]
    case 'nothing-heard':
      return [{ from: [about.asking ? `${name}.asking` : name] }]
    case 'decline-writing':
      return [{ from: [about.for ? `${name}.story` : name] }]
    case 'one-paragraph':
      return [{ from: [about.quote ? name : `${name}.bare`] }]
    case 'private-words':
      return [{ from: [about.count === '1' ? `${name}.one` : name, name] }]
    case 'start-again':
      return [{ from: [`${name}.${about.what?.startsWith('story') ? 'story' : about.what}`] }]
    case 'take-away':
      return [{ from: [about.clear ? `${name}.clear` : name] }]
    case 'explain':
      return [{ from: [], made: [answers[about.topic as keyof typeof answers] ?? noAnswer], again: true }]
    case 'distress':
    case 'danger':
    case 'storage':
      return [{ from: [name], again: true }]
    default:
      return [{ from: [name] }]
  }
}

function statusKey(about: Record<string, string>): string {
  if (about.waiting) return 'status.waiting'
  if (about.done) return 'done.status'
  if (about.quote) return 'status.quote'
  if (about.open !== undefined)
    return about.open === '0' || about.open === '1' ? `status.open.${about.open}` : 'status.open'
  return about.words && about.words !== '0' ? 'status' : 'status.plain'
}
