import { readFileSync } from 'node:fs'
import type { QuestionKind, Severity } from '../../engine/detector.ts'
import type { SlotName, SlotState } from '../../engine/update/read.ts'
import { rowsOf } from '../rows.ts'

/** A question that a careful reader asked of a note. */
export interface Asked {
  quote: string
  kind: QuestionKind
  question: string
  severity: Severity
}

/** A labelled note of train-updates.jsonl. */
export interface LabelledNote {
  id: string
  domain: string
  reader?: string
  text: string
  slots: Record<SlotName, SlotState>
  questions: Asked[]
  /** What about half of all readers would ask. */
  one?: Asked[]
  optional?: Asked[]
  scannable: { yes: boolean; why: string }
  real: boolean
  verdict: 'clears' | 'not-yet'
}

/** A pair of train-contrast.jsonl: one thing broken at `quote`, or an innocent edit ('none'). */
export interface LabelledPair {
  id: string
  reader?: string
  good: string
  edited: string
  broke: QuestionKind | SlotName | 'scannable' | 'none'
  quote: string
  question: string
}

/** A pair of own-contrast.jsonl: it names the words replaced and their replacement, so that edits of one note can be joined. */
export interface OwnPair extends LabelledPair {
  domain: string
  reader: string
  severity: Severity
  old: string
  new: string
}

/** Reads a labelled set that may be learnt from, or a `held-` one, of which only odds are read; the measuring sets are refused. */
export function labelled<T>(name: string): T[] {
  if (/^(?:dev|fresh)-/.test(name)) throw new Error(`${name}: measuring sets give figures only, they are not read here`)
  const file = new URL(`../data/${name}.jsonl`, import.meta.url)
  return rowsOf(readFileSync(file, 'utf8'))
}
