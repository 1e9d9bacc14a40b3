import type { Span } from '../segments.ts'
import type { Clause } from './clauses.ts'
import { kindsOf } from './cues.ts'
import type { Heard } from './features.ts'

const AFTER_GOING = new Set('at early late home work before after when and then for on in by around about'.split(' '))

/** Whether a clause only says that somebody went: "I left", "I left at five". */
export function onlyGoes(clause: Clause): boolean {
  const words = clause.words.map(w => w.plain)
  const at = words.findIndex(w => w === 'left' || w === 'leave' || w === 'leaving')
  if (at < 0 || words.some(w => OTHERWISE.has(w) || kindsOf(w).some(k => k === 'write' || k === 'thing'))) return false
  const rest = words.slice(at + 1)
  return !rest.length || (AFTER_GOING.has(rest[0]!) && rest.every(scheduled))
}

const OTHERWISE = new Set('what which where how who whose everything it them this that these'.split(' '))
const ARRIVES = new Set(
  'start starts open opens come comes came arrive arrives arrived begin begins work works wake wakes woke finish finishes close closes shut shuts'.split(
    ' ',
  ),
)
const SCHEDULE = new Set(
  'in on at up over to from the next a an work shift every last his her my their back home to around about until till till by and after before we i it had was he she they one two three four five six seven eight nine ten eleven twelve half past quarter am pm oclock noon midnight'.split(
    ' ',
  ),
)

const scheduled = (word: string) =>
  SCHEDULE.has(word) || /\d/.test(word) || kindsOf(word).some(k => k === 'date' || k === 'night' || k === 'person')

/** Whether a clause only says when somebody is there: "he comes at eight", "the opener starts at six". */
export function setsScene(clause: Clause): boolean {
  const words = clause.words.map(w => w.plain)
  const at = words.slice(0, 6).findIndex(w => ARRIVES.has(w) || /^(?:takes|took)$/.test(w))
  if (at < 0 || (words[at]!.startsWith('t') && words[at + 1] !== 'over')) return false
  return words.slice(at + 1).every(scheduled)
}

/** How much words say of what was left, from 0 to about 2: things, numbers, and what they were about. */
export function substance(heard: Heard, span: Span): number {
  const words = heard.note.words.filter(w => w.from >= span.from && w.to <= span.to)
  const figures = words.filter(w => /\d/.test(w.plain)).length
  const listed = /[:(]|,\s/.test(heard.note.text.slice(span.from, span.to)) ? 1 : 0
  return 0.07 * Math.min(16, words.length) + 0.2 * Math.min(2, figures) + 0.3 * listed
}
