import { saysOutright, tellerLeaves } from './doers.ts'
import { copiesLesson } from './lesson.ts'
import { storyWords, type Heard } from './features.ts'
import { odds, type StoryModels } from './judge.ts'
import type { Moment } from './read.ts'

/** What is true of a story as a whole. */
export interface Whole {
  own: boolean
  specific: boolean
  apart: boolean
  moment: Moment
  /** What was a near thing: asked about only once nothing surer lacks. */
  unsure: ('own' | 'specific' | 'apart')[]
}

/** Judges a whole story: whose it is, whether it happened, whether people were apart, and which moment it holds. */
export function wholeOf(heard: Heard, signs: string[], models: StoryModels, left: boolean): Whole {
  const own = odds(models.own, signs)
  const near = {
    own: tellerLeaves(heard)
      ? (saysOutright(heard) ? Math.max(own, 0) : own) + DOUBT + SURE
      : anothers(heard, signs)
        ? own - OWN
        : own + DOUBT + (signs.includes('i leave 1') ? SURE : 0) + (heard.note.lines.length > 2 ? ANSWERS : 0),
    specific: odds(models.specific, signs),
    apart: odds(models.apart, signs) + (saysApart(heard) ? (heard.note.lines.length > 1 ? ANSWERED : SAID) : 0),
  }
  const none = odds(models.none, signs) + (near.apart > 0 ? (left ? -1 : 0) : 0.7) > 0.2
  return {
    own: near.own > 0 && !copiesLesson(heard.note),
    specific: near.specific > 0,
    apart: near.apart > 0,
    moment: none ? 'none' : kindOf(heard, signs, models),
    unsure: (['own', 'specific', 'apart'] as const).filter(name => Math.abs(near[name]) < 0.8),
  }
}

// A telling in which somebody else does the leaving is taken for theirs a little too soon rather than too late; one
// without any such sign is the teller's own, unless the model is quite sure.
const OWN = 1.2
const DOUBT = 1.5
const SURE = 0.6
// Answers to questions leave the "I" out: whoever is asked speaks of themselves.
const ANSWERS = 0.8

const ANOTHERS = new Set([
  'only they leave',
  'others are the heroes',
  'left for me',
  'one of my people',
  'if i',
  'i would',
  'a question for us',
  'in general',
])

function anothers(heard: Heard, signs: string[]): boolean {
  return (
    signs.some(sign => ANOTHERS.has(sign)) ||
    (heard.note.words.length > 15 && !heard.clauses.some(c => c.subject === 'i' || c.subject === 'we'))
  )
}

function kindOf(heard: Heard, signs: string[], models: StoryModels): Moment {
  const words = storyWords(heard)
  const kinds: [Moment, number][] = [
    ['handover', odds(models.handover, signs) + 0.3 * odds(models.handoverWords, words)],
    ['anticipated-need', odds(models.anticipated, signs) + 0.3 * odds(models.anticipatedWords, words)],
    ['moved-without-meeting', odds(models.moved, signs) + 0.3 * odds(models.movedWords, words)],
  ]
  return kinds.reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

const SAID = 1
const ANSWERED = 2.2
const APART = new Set(['no-overlap', 'away', 'then-gone', 'no-meeting'])

// Said in so many words, and nothing live beside it: a short answer is as good as a long telling.
function saysApart(heard: Heard): boolean {
  const turns = new Set(heard.turned.flat())
  return !turns.has('live') && [...APART].some(turn => turns.has(turn))
}
