import { QUESTION_KINDS, type QuestionKind } from '../../engine/detector.ts'
import type { SlotName, SlotState } from '../../engine/update/read.ts'
import { labelled, type Asked, type LabelledNote } from './notes.ts'

/** A line of own-notes.jsonl: a note with its labels in short, and edits that break one thing each, or nothing. */
export interface OwnNote {
  id: string
  domain: string
  reader: string
  text: string
  /** situation, done, blocked, next: p present, h partial (hollow), a absent. */
  slots: string
  /** What another reader saw there, where it was something else. */
  slots2?: string
  q: [quote: string, kind: QuestionKind, severity: 'B' | 'S', question: string][]
  /** What about half of all readers would ask. */
  one?: [quote: string, kind: QuestionKind][]
  /** What one in three might. */
  opt?: [quote: string, kind: QuestionKind][]
  scan: 0 | 1
  real: 0 | 1
  /** 2 where two people or more labelled it who did not know of each other: its slots are learnt. */
  labellers?: 2
  edits?: Edit[]
}

/** `old` stands once in the text; `new` takes its place: it breaks something, or nothing, or mends what was asked of `mends`. */
export interface Edit {
  old: string
  new: string
  broke?: QuestionKind | SlotName | 'none'
  mends?: string
  quote?: string
  sev?: 'B' | 'S' | ''
  question?: string
  /** 1 where a blind reader asked about what the edit broke; else only its writer says that somebody would. */
  found?: 1
}

const STATES: Record<string, SlotState> = { p: 'present', h: 'partial', a: 'absent' }

/** The note in the form of train-updates.jsonl. */
export function labelledOf(note: OwnNote): LabelledNote {
  const questions: Asked[] = note.real
    ? note.q.map(([quote, kind, sev, question]) => ({ quote, kind, question, severity: severityOf(sev) }))
    : []
  const clear = note.slots === 'pppp' && note.scan && note.real && questions.length <= 1
  const { id, domain, reader, text } = note
  return {
    id,
    domain,
    reader,
    text,
    slots: slotsIn(note.slots),
    questions,
    one: note.real ? (note.one ?? []).map(perhaps) : [],
    optional: (note.opt ?? []).map(perhaps),
    scannable: { yes: note.scan === 1, why: '' },
    real: note.real === 1,
    verdict: clear && questions.every(q => q.severity === 'slowing') ? 'clears' : 'not-yet',
  }
}

/** The notes of a `held-` set that somebody could send. */
export function held(name: `held-${string}`): LabelledNote[] {
  return labelled<OwnNote>(name)
    .map(labelledOf)
    .filter(({ real }) => real)
}

const perhaps = ([quote, kind]: [string, QuestionKind]): Asked => ({ quote, kind, question: '', severity: 'slowing' })

/** The four slots from four letters. */
export function slotsIn(letters: string): Record<SlotName, SlotState> {
  const [situation, done, blocked, next] = [0, 1, 2, 3].map(i => STATES[letters[i]!]!) as [SlotState, SlotState, SlotState, SlotState] // prettier-ignore
  return { situation, done, blocked, next }
}

/** The note after some of its edits, with what is then asked; undefined where they meet or do not fit. */
export function edited(note: OwnNote, edits: Edit[]): LabelledNote | undefined {
  const base = labelledOf(note)
  const spans = edits.map(edit => ({ edit, from: note.text.indexOf(edit.old) })).sort((a, b) => b.from - a.from)
  let text = note.text
  let left = Infinity
  for (const { edit, from } of spans) {
    if (from < 0 || from + edit.old.length > left) return undefined
    text = text.slice(0, from) + edit.new + text.slice(from + edit.old.length)
    left = from
  }
  const broken = edits.filter(asks).map(edit => ({ quote: edit.quote ?? '', kind: edit.broke as QuestionKind, question: edit.question ?? '', severity: severityOf(edit.sev) })) // prettier-ignore
  const stands = ({ quote }: Asked) => text.includes(quote) && !edits.some(edit => edit.mends === quote)
  const questions = [...base.questions, ...broken].filter(stands)
  const [one, optional] = [base.one!.filter(stands), base.optional!.filter(stands)]
  return { ...base, text, questions, one, optional, verdict: 'not-yet' }
}

/** Whether an edit takes something from the reader that can be asked for. */
export const asks = ({ broke = 'none' }: Edit): boolean => (QUESTION_KINDS as readonly string[]).includes(broke)

const severityOf = (sev = 'S') => (sev === 'B' ? ('blocking' as const) : ('slowing' as const))
