import { contentOf } from '../hearing/content.ts'
import { nameIn } from '../story/competencies.ts'
import type { Conversation } from './conversation.ts'
import { retold } from './retold.ts'

/**
 * The learner says that their words were taken wrongly: those that the coach quoted last, or else the last they said. They leave
 * the story, or stop being its name, where they stand as that.
 */
export function untold(now: Conversation): Conversation {
  if (!TAKES_BACK.test(now.heard?.content ?? '')) return now
  const { which } = now.floor
  const story = now.stories[which - 1]!
  const told = toldIn(now, story.text)
  if (story.competency !== '' && told.some(words => story.competency === nameIn(words)))
    return retold(now, which, () => ({ competency: '' }))
  const coach = now.turns.findLast(turn => turn.by === 'coach')?.text ?? ''
  const quoted = [...coach.matchAll(/“([^”…]{4,})/g)].map(([, words]) => words!)
  const meant = quoted.length
    ? told.findLast(words => quoted.some(quote => flat(words).includes(flat(quote))))
    : told.at(-1)
  if (!meant || !story.text.includes(meant)) return now
  return retold(now, which, ({ text }) => ({
    text: text
      .replace(meant, '')
      .replace(/\n\s*\n+/g, '\n')
      .trim(),
  }))
}

// Nothing is taken out of a story for a complaint alone: it says that the words do not belong there.
const TAKES_BACK =
  /(?:\bnot|n['’]?t|\bno) (?:\w+ ){0,3}(?:story|memory|part|name|it|that|this|for|in|him|her|them)\b|\b(?:take|get|leave|cut|delete|remove|scrap|forget)\b|(?:\bwas|\bis|\bam|['’]m) (?:just|only) (?:saying|talking|telling|chatting|thinking|asking|joking|having)\b/i

/** What was said in the chat before this message, as it may stand in a story. */
const toldIn = ({ turns }: Conversation, text: string): string[] =>
  turns
    .filter(turn => turn.by === 'learner')
    .slice(0, -1)
    .map((turn, i, all) => (i === all.length - 1 || text.includes(contentOf(turn.text)) ? contentOf(turn.text) : ''))
    .filter(words => words !== '')

const flat = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const MINE =
  /\b(?:mine|my own|(?:was|is|did|wrote|made|left|by) (?:it )?(?:me|myself)|me (?:who|that)|i (?:did|wrote|made|left|set|put|am the one|was the one))\b/i

/** Whether a correction says that what was done was the learner's own doing: that belongs to the story. */
export const claimsIt = (text: string): boolean => MINE.test(text) && !/\bnot (?:mine|me|my)\b/i.test(text)
