import type { Note, Span } from '../segments.ts'
import { addresses } from './addresses.ts'
import { cards } from './cards.ts'
import { health } from './health.ts'
import { learnt } from './learnt.ts'
import { people } from './people.ts'
import { phones } from './phones.ts'
import { secrets } from './secrets.ts'

export type PrivateKind = 'name' | 'phone' | 'secret' | 'code' | 'card' | 'health' | 'address'

/** Someone else's data, or a secret, in the learner's text. `id` survives edits elsewhere and never holds the data itself. */
export interface PrivateFinding extends Span {
  id: string
  kind: PrivateKind
}

/** A place that one of the finders took for private. */
export interface Sighting extends Span {
  kind: PrivateKind
}

/** Private data and secrets in a text, in order of place, none inside another. Precision first. */
export function findPrivate(note: Note): PrivateFinding[] {
  const { text } = note
  const seen = [cards, secrets, phones, addresses, people, health, learnt].flatMap(find => find(note))
  // Whoever comes first in the list above knows a shared place best.
  const kept = seen.filter((s, i) => !seen.slice(0, i).some(t => t.from < s.to && s.from < t.to))
  kept.sort((a, b) => a.from - b.from)
  const counts = new Map<string, number>()
  return kept.map(({ kind, from, to }) => {
    const anchor = `${kind}:${wordsBefore(note, kept, from)}`
    const count = (counts.get(anchor) ?? 0) + 1
    counts.set(anchor, count)
    return { id: count > 1 ? `${anchor}~${count}` : anchor, kind, from, to: Math.min(to, text.length) }
  })
}

// The words that lead up to a finding name it; words that are private themselves, or hold a digit, must not.
function wordsBefore(note: Note, seen: Sighting[], at: number): string {
  const line = note.lines.findLast(each => each.from <= at)
  const before = note.words.filter(
    word =>
      word.to <= at &&
      word.from >= (line?.from ?? 0) &&
      /^\p{Ll}[\p{L}']*$/u.test(word.text) &&
      !seen.some(s => s.from < word.to && word.from < s.to),
  )
  return before
    .slice(-2)
    .map(word => word.plain)
    .join('-')
}
