import { topicOf } from './topic-of.ts'
import type { Topic } from './topics.ts'

/** What joins a second thing to a first; sentences part by themselves. */
const JOINS =
  /(?<=[.!?…])\s+|\s*\n+\s*|[\s,;–—-]+(?=(?:and |but |oh |so )?(?:btw|by the way|also|ps|p\.s\.|quick question|one (?:more )?question)\b)|[,;]\s+(?=(?:and |but |oh )?(?:who|what|why|how|where|does|do|is|are|can|will)\b[^?]*\?)/i
const LEAD =
  /^(?:(?:and|but|oh|so|btw|by the way|also|ps|p\.s\.|quick question|one (?:more )?question)\b[\s,.:;–—-]*)+/i

const ENDS = /^[\s,;–—-]+|[\s,;–—-]+(?:(?:and|but|oh|so|btw|by the way|also|ps)\b[\s,.:;–—-]*)*$/gi

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
  const at = text.indexOf(parts[asks]!)
  const [before, after] = [text.slice(0, at), text.slice(at + parts[asks]!.length)].map(side =>
    side.replace(LEAD, '').replace(ENDS, ''),
  )
  const says = (side: string) => side.trim() !== '' && side.split(/\s+/).length >= LEFT
  // Said on both sides of it, the message stays whole: what is kept of it has to be as it was typed.
  if (says(before!) === says(after!)) return undefined
  const rest = says(before!) ? before! : after!
  const { topic } = topicOf(parts[asks]!.replace(LEAD, ''))
  return topic === '' ? undefined : { topic, rest }
}

function isAsked(part: string): boolean {
  const { topic, sure } = topicOf(part.replace(LEAD, ''))
  return topic !== '' && sure >= SURE
}
