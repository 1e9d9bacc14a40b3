/** A name that employers use for what the learner did. */
export interface Competency {
  id: string
  /** As the learner might say it, lower case: 'asynchronous handover'. */
  name: string
  /** What it means, plainly. */
  meaning: string
  /** What job adverts call it. */
  employers: string[]
  /** A bare virtue that it must not be confused with. */
  not: string
}

/** A competency offered to the learner, with their own words that back it. */
export interface Backed {
  competency: Competency
  words: string
}

export const competencies: Competency[] = []

/** Three or four competencies that this story backs, best first; none where nothing backs one. */
export function backed(_text: string): Backed[] {
  return []
}

/** Whether words name a competency rather than a bare virtue ("handover", not "organised"). */
export function namesCompetency(words: string): boolean {
  return words.trim() !== ''
}
