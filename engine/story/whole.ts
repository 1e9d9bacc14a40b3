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
}

/** Judges a whole story: whose it is, whether it happened, whether people were apart, and which moment it holds. */
export function wholeOf(heard: Heard, signs: string[], models: StoryModels): Whole {
  const apartOdds = odds(models.apart, signs)
  return {
    own: odds(models.own, signs) > OWN && !copiesLesson(heard.note),
    specific: odds(models.specific, signs) > 0,
    apart: apartOdds > 0,
    moment: odds(models.none, signs) + (apartOdds > 0 ? 0 : 0.7) > 0.2 ? 'none' : kindOf(heard, signs, models),
  }
}

// A story is taken for somebody else's a little too soon rather than too late: the coach then only asks whose it was.
const OWN = 0.7

function kindOf(heard: Heard, signs: string[], models: StoryModels): Moment {
  const words = storyWords(heard)
  const kinds: [Moment, number][] = [
    ['handover', odds(models.handover, signs) + 0.3 * odds(models.handoverWords, words)],
    ['anticipated-need', odds(models.anticipated, signs) + 0.3 * odds(models.anticipatedWords, words)],
    ['moved-without-meeting', odds(models.moved, signs) + 0.3 * odds(models.movedWords, words)],
  ]
  return kinds.reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}
