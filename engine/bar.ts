import type { StoryFindings } from './story/read.ts'
import type { UpdateFindings } from './update/read.ts'

export type LineName = 'real' | 'questions' | 'examples' | 'named'
export type LineState = 'clear' | 'not-yet' | 'missing'

/** One line of the bar: its state, by whose word, and what shows it (the learner's words). */
export interface BarLine {
  state: LineState
  by: ('reading' | 'learner' | 'person')[]
  /** How many questions the learner closed with a reason. */
  dismissed: number
  /** How many questions are open, or stories told, or stories named. */
  count: number
  evidence: string[]
  /** What still holds it back, as a key for phrasing; '' when clear. */
  lacks: string
}

export type Bar = Record<LineName, BarLine>

/** What the bar is made of: the work, and what the learner said of single questions. */
export interface Work {
  draft: string
  update: UpdateFindings
  /** Question id → the learner's reason. */
  dismissed: Record<string, string>
  stories: { text: string; reading: StoryFindings; competency: string; line: string }[]
}

/** The four lines, as the table in docs/map.md defines them. */
export function barOf(_work: Work): Bar {
  const line = { state: 'missing' as const, by: [], dismissed: 0, count: 0, evidence: [], lacks: '' }
  return { real: line, questions: line, examples: line, named: line }
}
