import type { StoryFindings } from '../story/read.ts'
import type { Finding } from '../update/read.ts'

export { realWords, scannableWords } from './update-readings.ts'

/** The question itself: one sentence, in the next reader's voice, about this note's own words. */
export function questionWords(finding: Finding): string {
  return `What does “${finding.quote}” mean for me?`
}

/** What to ask for next about a story, or '' where nothing lacks. */
export function storyQuestion(story: StoryFindings): string {
  return story.asks
}
