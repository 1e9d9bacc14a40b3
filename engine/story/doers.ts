import type { Word } from '../segments.ts'
import type { Clause } from './clauses.ts'
import { kindsOf, past } from './cues.ts'
import type { Heard } from './features.ts'

const LEAVING = new Set(['leave', 'write', 'make', 'send'])
const is = (word: Word, kind: string) => kindsOf(word.plain).includes(kind)

// To write or to pin up leaves something by itself; to make, keep or give does so only where a thing is named.
function leavesSomething(clause: Clause): boolean {
  const verb = verbOf(clause).map(kindsOf).flat()
  if (verb.includes('leave') || verb.includes('write')) return true
  return (verb.includes('make') || verb.includes('send')) && clause.words.some(w => is(w, 'thing'))
}

const FIRST = /^i(?:'d|'ve)?$/
const NOT_DONE = new Set("would if could should might will i'll only never didn't not".split(' '))

/** Whether the teller says, of themselves, that they wrote, left or prepared something: then it is theirs, whoever else is in it. */
export function tellerLeaves(heard: Heard): boolean {
  return leavings(heard).length > 0
}

/** Whether they say so outright: in an answer of its own, with "myself", or as what they did "when my aunt looked after her". */
export function saysOutright(heard: Heard): boolean {
  const first = heard.note.lines[0]?.to ?? 0
  return leavings(heard).some(c => c.from >= first || c.words.some(w => w.plain === 'myself') || meanwhile(heard, c))
}

function meanwhile({ clauses }: Heard, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  return before?.sentence === clause.sentence && /^(?:when|while|before)$/.test(before.words[0]!.plain)
}

function leavings(heard: Heard): Clause[] {
  return heard.clauses.filter(clause => {
    const words = clause.words.map(w => w.plain)
    const mine = words.slice(0, 4).some(w => FIRST.test(w)) || (clause.carried && clause.words.length > 2)
    if (clause.subject !== 'i' || !mine || words.slice(0, 6).some(w => NOT_DONE.has(w))) return false
    const kinds = verbOf(clause).slice(0, 1).flatMap(kindsOf)
    if (kinds.includes('write') || /^(?:prepared|compiled|laminated|packed|bagged)$/.test(verbOf(clause)[0] ?? ''))
      return words.length > 2
    return kinds.some(k => LEAVING.has(k)) && clause.words.some(w => is(w, 'thing'))
  })
}

// In an interview an answer often names the thing and nobody: "a list on the till" is the teller's.
const opensLine = (heard: Heard, clause: Clause) =>
  clause.from > 0 && heard.note.lines.some(l => l.index > 0 && l.body === clause.from)

const WHEN = new Set(['oneday', 'clock-result'])

/** Who does what in a story: who leaves things, who acts, and whether it happened on a day. */
export function doerSigns(heard: Heard): string[] {
  const { clauses, turned, shown } = heard
  const answer = (c: Clause) => c.subject === 'none' && opensLine(heard, c) && c.words.some(w => is(w, 'thing'))
  const acts = (c: Clause) => verbOf(c).some(past)
  const count = (is: (c: Clause, i: number) => boolean) => clauses.filter(is).length
  const own = count(c => (c.subject === 'i' && leavesSomething(c)) || answer(c))
  const mine = own + count(c => c.subject === 'we' && leavesSomething(c))
  const theirs = count(c => c.subject === 'they' && leavesSomething(c))
  const dated = (c: Clause, i: number) =>
    turned[c.sentence]!.some(t => WHEN.has(t)) || shown[i]!.some(f => f === '<date>' || f === '<time>')
  const first = clauses.find(c => c.subject !== 'none')?.subject ?? 'none'
  return [
    ...levels('i leave', own, [1, 2, 3]),
    ...levels('we leave', mine - own, [1]),
    ...levels('they leave', theirs, [1, 2]),
    ...levels(
      'they act',
      count(c => c.subject === 'they' && acts(c)),
      [1, 2, 4],
    ),
    ...levels(
      'i act',
      count(c => c.subject === 'i' && acts(c)),
      [1, 2, 4],
    ),
    ...levels(
      'they act on a day',
      count((c, i) => c.subject === 'they' && acts(c) && dated(c, i)),
      [1, 2],
    ),
    ...levels(
      'i act on a day',
      count((c, i) => c.subject === 'i' && acts(c) && dated(c, i)),
      [1, 2],
    ),
    ...levels(
      'nobody acts',
      count(c => c.subject === 'nobody'),
      [1],
    ),
    ...levels(
      'we act',
      count(c => c.subject === 'we' && acts(c)),
      [1, 3],
    ),
    theirs && !mine ? 'only they leave' : 'not only they leave',
    theirs > mine ? 'they leave more' : 'they leave no more',
    `opens with ${first}`,
  ]
}

const levels = (name: string, n: number, at: number[]) =>
  n ? at.filter(least => n >= least).map(least => `${name} ${least}`) : [`nobody: ${name}`]

/** The words after a clause's doer: its verb is among the first of them. */
function verbOf(clause: Clause): string[] {
  const words = clause.words.map(w => w.plain)
  const at = words.findIndex(w => past(w) || kindsOf(w).some(k => LEAVING.has(k)))
  return at < 0 ? [] : words.slice(at, at + 3)
}
