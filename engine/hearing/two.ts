import { topicOf } from './topic-of.ts'
import type { Topic } from './topics.ts'

/** What joins a second thing to a first; sentences part by themselves. */
const JOINS =
  /(?<=[.!?…])\s+|\s*\n+\s*|[\s,;–—-]+(?=(?:and |but |oh |so )?(?:btw|by the way|also|ps|p\.s\.|quick question|one (?:more )?question)\b)|[,;]\s+(?=(?:and |but |oh )?(?:who|what|why|how|where|does|do|is|are|can|will)\b[^?]*\?)/i
const LEAD =
  /^(?:(?:and|but|oh|so|btw|by the way|also|ps|p\.s\.|quick question|one (?:more )?question)\b[\s,.:;–—-]*)+/i

// A question to the coach is one that it surely has an answer to; what is left has to say something by itself.
const SURE = 0.4
const LEFT = 3

/** A message that says something and asks the coach something: the question's topic, and the rest as it was typed; undefined where it does one thing. */
export function twoThings(text: string): { topic: Topic; rest: string } | undefined {
  if (text.split('?').length !== 2) return undefined
  const parts = text
    .slice(0, 1200)
    .split(JOINS)
    .filter(part => part.trim() !== '')
  if (parts.length < 2 || parts.length > 6) return undefined
  const asks = parts.findIndex(part => part.includes('?') && isAsked(part))
  if (asks < 0) return undefined
  const rest = parts
    .filter((_, i) => i !== asks)
    .join(' ')
    .replace(LEAD, '')
    .trim()
  if (rest.split(/\s+/).length < LEFT) return undefined
  const { topic } = topicOf(parts[asks]!.replace(LEAD, ''))
  return topic === '' ? undefined : { topic, rest }
}

function isAsked(part: string): boolean {
  const { topic, sure } = topicOf(part.replace(LEAD, ''))
  return topic !== '' && sure >= SURE
}
