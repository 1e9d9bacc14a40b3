import type { Finding } from '../update/read.ts'

export { realWords, scannableWords } from './update-readings.ts'

/** The question itself: one sentence, in the next reader's voice, about this note's own words. */
export function questionWords(finding: Finding): string {
  return `What does “${finding.quote}” mean for me?`
}
