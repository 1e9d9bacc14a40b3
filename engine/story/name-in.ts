import { segment } from '../segments.ts'
import { nameWithin } from './name-within.ts'
import { namesCompetency } from './names.ts'

// “The second one, written handover” picks from a list.
const PICKED =
  /^(?:(?:can|could|may) (?:i|we) (?:just |simply )?(?:call|say|name|put) (?:it|that|this) |(?:the )?(?:first|second|third|fourth|last|other) one\s*[,:–-]\s*)/i

/** The name in an answer to "what would you call that?", verbatim: the shortest sentence that is one, without "I'd call it"; the answer whole where none is. */
export function nameIn(answer: string): string {
  const names = segment(answer)
    .sentences.filter(s => namesCompetency(answer.slice(s.from, s.to)))
    .map(s => nameWithin(answer, s))
    .map(s => answer.slice(s.from, s.to).replace(/[\s.?!,;]+$/, ''))
    .sort((a, b) => a.length - b.length)
  return (names[0] || answer.trim()).replace(PICKED, '')
}
