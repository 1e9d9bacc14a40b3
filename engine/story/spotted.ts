import type { Habit } from '../habits.ts'
import { segment } from '../segments.ts'
import { shortened } from './reframe.ts'

const MOST_WORDS = 22

/** Habits of the lesson seen in a text, with the words that show each: the sentence it stands in, or as much of it as says it; a copied thing is no habit to keep. */
export function spotted(text: string, habits: Habit[]): { kind: 'links' | 'improves'; words: string }[] {
  const { sentences } = segment(text)
  return habits.flatMap(({ kind, from, to }) => {
    if (kind === 'copies') return []
    const around = sentences.find(s => s.from <= from && from < s.to) ?? { from, to }
    const whole = text.slice(around.from, Math.max(around.to, to)).trim()
    const words = shortened(whole, MOST_WORDS)
    const seen = text.slice(from, to)
    return [
      {
        kind,
        words: words.includes(seen) ? words : shortened(text.slice(from, Math.max(around.to, to)).trim(), MOST_WORDS),
      },
    ]
  })
}
