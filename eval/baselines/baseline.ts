/** A reading as `coldread read --jsonl` prints it, as far as the scores look. */
export interface ScoredUpdate {
  slots: Record<'situation' | 'done' | 'blocked' | 'next', 'present' | 'partial' | 'absent'>
  questions: { quote: string; from: number; to: number; kind: string; severity: string }[]
  scannable: boolean
  real: boolean
  clears: boolean
}

/** A listening as `coldread story --jsonl` prints it, as far as the scores look. */
export interface ScoredStory {
  own: boolean
  specific: boolean
  apart: boolean
  moment: string
  left_behind: string
  others_could: string
  competency_named: string
  asks: string
  clears: boolean
}

/** Something that reads notes and stories, to be compared with the engine. */
export interface Reader {
  name: string
  update(text: string, reader: string): ScoredUpdate
  story(text: string): ScoredStory
}
