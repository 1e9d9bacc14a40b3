import type { StoryFindings } from './read.ts'

/** A piece of a line: the learner's own words, a joining word of the frame, or a gap for them to fill. */
export interface Fragment {
  text: string
  from: 'learner' | 'frame' | 'gap'
}

/** The same words for three occasions. */
export interface Forms {
  cv: Fragment[]
  interview: Fragment[]
  plain: Fragment[]
}

/** The open frame of an employer line, filled with quoted words; it adds no fact. */
export function frame(_story: StoryFindings, _competency: string): Fragment[] {
  return []
}

/** CV line, interview answer and plain story from the same words. */
export function forms(_text: string, _story: StoryFindings, _competency: string): Forms {
  return { cv: [], interview: [], plain: [] }
}
