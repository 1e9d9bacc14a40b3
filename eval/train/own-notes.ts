import { QUESTION_KINDS, type QuestionKind } from '../../engine/detector.ts'
import type { SlotName, SlotState } from '../../engine/update/read.ts'
import type { Asked, LabelledNote } from './notes.ts'

/** A line of own-notes.jsonl: a note with its labels in short, and edits that break one thing each, or nothing. */
export interface OwnNote {
  id: string
  domain: string
  reader: string
  text: string
  /** situation, done, blocked, next: p present, h partial (hollow), a absent. */
  slots: string
  q: [quote: string, kind: QuestionKind, severity: 'B' | 'S', question: string][]
  opt?: [quote: string, kind: QuestionKind][]
  scan: 0 | 1
  real: 0 | 1
  edits?: Edit[]
}

/** `old` stands once in the text; `new` takes its place. */
export interface Edit {
  old: string
  new: string
  broke: QuestionKind | SlotName | 'none'
  quote: string
  sev?: 'B' | 'S' | ''
  question?: string
}

const STATES: Record<string, SlotState> = { p: 'present', h: 'partial', a: 'absent' }

/** The note in the form of train-updates.jsonl. */
export function labelledOf(note: OwnNote): LabelledNote {
  const questions: Asked[] = note.real
    ? note.q.map(([quote, kind, sev, question]) => ({ quote, kind, question, severity: severityOf(sev) }))
    : []
  const slots = Object.fromEntries(
    (['situation', 'done', 'blocked', 'next'] as const).map((slot, i) => [slot, STATES[note.slots[i]!]!]),
  ) as Record<SlotName, SlotState>
  const clear = note.slots === 'pppp' && note.scan && note.real && questions.length <= 1
  const { id, domain, reader, text } = note
  return {
    id,
    domain,
    reader,
    text,
    slots,
    questions,
    optional: (note.opt ?? []).map(([quote, kind]) => ({ quote, kind, question: '', severity: 'slowing' as const })),
    scannable: { yes: note.scan === 1, why: '' },
    real: note.real === 1,
    verdict: clear && questions.every(q => q.severity === 'slowing') ? 'clears' : 'not-yet',
  }
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
  const broken = edits.filter(asks).map(edit => ({ quote: edit.quote, kind: edit.broke as QuestionKind, question: edit.question ?? '', severity: severityOf(edit.sev) })) // prettier-ignore
  const questions = [...base.questions, ...broken].filter(q => text.includes(q.quote))
  return { ...base, text, questions, optional: base.optional!.filter(q => text.includes(q.quote)), verdict: 'not-yet' }
}

/** Whether an edit takes something from the reader that can be asked for. */
export const asks = (edit: Edit): boolean => (QUESTION_KINDS as readonly string[]).includes(edit.broke)

const severityOf = (sev = 'S') => (sev === 'B' ? ('blocking' as const) : ('slowing' as const))
