import { copiesLesson } from './lesson.ts'
import type { Heard } from './features.ts'
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
export function wholeOf(heard: Heard, features: string[], models: StoryModels): Whole {
  const own = odds(models.own, features) > -0.5 && !copiesLesson(heard.note)
  const specific = odds(models.specific, features) > 0
  const apart = odds(models.apart, features) > 0
  const kinds: [Moment, number][] = [
    ['handover', odds(models.handover, features)],
    ['anticipated-need', odds(models.anticipated, features)],
    ['moved-without-meeting', odds(models.moved, features)],
    ['none', odds(models.none, features)],
  ]
  const moment = kinds.reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  return { own, specific, apart, moment }
}
