import { deedsIn } from './memory.ts'
import { shortened } from './reframe.ts'
import { readStory, type Asks, type StoryFindings } from './read.ts'
import { count } from './situation.ts'

// Said in answer to these, what was left, or what came of it, was not said unless somebody did something there.
const ASIDE: Record<'left_behind' | 'others_could', { never: string[]; unless: string[] }> = {
  left_behind: { never: ['others_could'], unless: ['specific', 'apart'] },
  others_could: { never: ['own', 'apart'], unless: ['specific', 'left_behind', 'detail', 'turn'] },
}

/** What the listener heard only by the way, in an answer to another question ("she was there alone" is not yet what she could do): to be asked for itself. */
export function byTheWay(reading: StoryFindings, answers: Record<string, string>): Asks[] {
  return (['left_behind', 'others_could'] as const).filter(field => {
    const quote = reading[field]
    if (!quote || answers[field]?.includes(quote)) return false
    const [asked] = Object.entries(answers).find(([, words]) => words.includes(quote)) ?? ['']
    const { mine, theirs } = deedsIn(quote)
    const told = field === 'left_behind' ? mine : theirs
    return ASIDE[field].never.includes(asked) || (ASIDE[field].unless.includes(asked) && !told)
  })
}

const FIELDS = { left_behind: 'left', others_could: 'could' } as const
const MOST_WORDS = 26

/**
 * A reading whose words come from where they were asked for: of what somebody answered to "what did you leave?" rather than of
 * anything else they told. It makes nothing of what the listener did not hear at all.
 */
export function withAnswers(reading: StoryFindings, answers: Record<string, string>, text: string): StoryFindings {
  const out = { ...reading, quotable: { ...reading.quotable } }
  for (const [field, short] of Object.entries(FIELDS) as [keyof typeof FIELDS, 'left' | 'could'][]) {
    if (!reading[field]) continue
    const asked = answers[field]
    const words = asked
      ? thoughtIn(asked, field, reading[field])
      : field === 'left_behind'
        ? thingOf(reading, answers)
        : ''
    const from = text.indexOf(words)
    if (!words || from < 0) continue
    out[field] = words
    out.quotable[short] = reading.private.every(p => p.to <= from || p.from >= from + words.length) ? words : ''
  }
  const detail = answers.detail && sentenceOf(answers.detail, 5)
  if (detail && !out.left_behind.includes(detail)) out.detail = detail
  return out
}

/**
 * The best of an answer, a whole thought: an answer opens with the thing that was left; of what came of it the listener’s own
 * choice stands where it says enough.
 */
function thoughtIn(answer: string, field: keyof typeof FIELDS, chosen: string): string {
  const first = sentenceOf(answer)
  const heard = answer.includes(chosen) ? chosen : readStory(answer)[field]
  if (field === 'left_behind') return count(first) >= 3 ? first : heard || first
  return count(heard) >= 8 || (heard && !deedsIn(first).theirs) ? heard : first
}

/** What was left, where it was never asked for by itself: the thing that was asked about, or the answer to a turn ("what did you leave in writing?"). */
function thingOf(reading: StoryFindings, { thing = '', turn = '', others_could = '' }: Record<string, string>): string {
  if (thing || !turn) return thing
  return readStory(turn).left_behind || (others_could.includes(reading.left_behind) ? sentenceOf(turn) : '')
}

/** The first sentence of an answer that says something in at least `least` words, at most 26 of it. */
function sentenceOf(answer: string, least = 3): string {
  const sentences = answer.split(/(?<=[.!?])\s/).map(s => s.trim().replace(/[.!?\s]+$/, ''))
  return shortened(sentences.find(s => count(s) >= least) ?? sentences[0]!, MOST_WORDS)
}
