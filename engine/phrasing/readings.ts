import type { StoryFindings } from '../story/read.ts'
import type { Finding, UpdateFindings } from '../update/read.ts'

/** The question itself: one sentence, in the next reader's voice, about this note's own words. */
export function questionWords(finding: Finding): string {
  return `What does “${finding.quote}” mean for me?`
}

/** Why a note is, or is not, easy to find one's way in; at most 12 words. */
export function scannableWords(update: UpdateFindings): string {
  return update.scannable.reason
}

/** Why a note could, or could not, be sent as it stands. */
export function realWords(update: UpdateFindings): string {
  return update.real.reason
}

/** What to ask for next about a story, or '' where nothing lacks. */
export function storyQuestion(story: StoryFindings): string {
  return story.asks
}
