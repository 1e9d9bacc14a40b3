import type { Model } from '../model.ts'
import type { Span } from '../segments.ts'
import { namesCompetency } from './names.ts'
import { clauseFeatures, turnsIn, type Heard } from './features.ts'
import { tellerLeaves } from './doers.ts'
import { odds, type StoryModels } from './judge.ts'
import { nameWithin } from './name-within.ts'
import { onlyGoes, setsScene, substance } from './particulars.ts'
import { quoteAround } from './quote.ts'

/** Words of the story that fill a field, and how sure the listener is that they do, in log-odds. */
export interface Field {
  span: Span | undefined
  odds: number
}

interface Mix {
  clause: number
  lift: number
}

// How much the best clause counts against the whole story; found on stories held out of training.
const LEFT: Mix = { clause: 0.5, lift: 0.5 }
const COULD: Mix = { clause: 0.65, lift: 1.0 }
const NAMED: Mix = { clause: 0.4, lift: 0.7 }

const mixed = (clause: number, whole: number, mix: Mix) => mix.clause * clause + (1 - mix.clause) * whole + mix.lift

const NOT_THERE: Field = { span: undefined, odds: -9 }

/** Where a story says what was left, what others could do, its name, and what put people apart. */
export function findFields(heard: Heard, signs: string[], models: StoryModels) {
  const features = heard.clauses.map((_, i) => clauseFeatures(heard, i))
  // In an interview each line answers a question: what looks like the answer mostly is.
  const asked = heard.note.lines.length > 2 ? ASKED : 0
  const { clauses } = heard
  const over = (model: Model) => features.map(f => odds(model, f))
  const leftOdds = over(models.left).map((n, i) => (onlyGoes(clauses[i]!) ? NEVER : n))
  // Who says that they wrote or left something has said what they left.
  const says = asked > 0 && tellerLeaves(heard) ? SAID : 0
  const left = leftBehind(heard, leftOdds, odds(models.hasLeft, signs) + asked + says)
  // What came of it is told after something was left: before it, "she started at seven" only sets the scene.
  const since = left.odds > 0 ? leftOdds.findIndex(n => n > Math.max(...leftOdds) - NEAR) : -1
  const couldOdds = over(models.could).map((n, i) =>
    i < since || inside(clauses[i]!, left) || setsScene(clauses[i]!) || (asked > 0 && n < LEAST) ? NEVER : n,
  )
  const momentOdds = over(models.moment).map((n, i) => n + momentLift(heard, i, leftOdds[i]!))
  return {
    left,
    could: field(heard, couldOdds, odds(models.hasCould, signs) + asked, COULD),
    named: named(heard, over(models.named), odds(models.hasNamed, signs) + asked),
    // A moment is best shown by what was left, unless the teller says what they foresaw or why nobody met.
    moment: left.odds > 0 && !tellsWhy(heard, best(momentOdds)) ? left : field(heard, momentOdds, 0, LEFT),
  }
}

const ASKED = 1.6
const LEAST = -2
const SAID = 0.8
const NEVER = -20
const inside = (clause: Span, { span }: Field) => span !== undefined && clause.from < span.to && span.from < clause.to

// How far below the best clause one may be that says more of what was left.
const NEAR = 1.5

/** What was left, in the words that say most of it: "a note" gives way to the answer that tells what was on the note. */
function leftBehind(heard: Heard, clauseOdds: number[], wholeOdds: number): Field {
  const at = best(clauseOdds)
  if (at < 0) return NOT_THERE
  if (clauseOdds[at]! < -1 && !leaving(heard.shown[at]!)) return NOT_THERE
  const belongs = (i: number) => clauseOdds[i]! > -0.5
  const odds = mixed(clauseOdds[at]!, wholeOdds, LEFT)
  const line = (i: number) => heard.note.lines.findLastIndex(l => l.from <= heard.clauses[i]!.from)
  const worth = (i: number) =>
    clauseOdds[i]! + substance(heard, quoteAround(heard, i, belongs)) + 0.2 * line(i) + (named(i) ? 2 : 0)
  // "It had the gate code" says what was on the page: the page is named by who left it.
  const { from } = quoteAround(heard, at, belongs)
  const tells = heard.clauses.find(c => c.to > from)?.subject === 'it'
  const named = (i: number) => tells && i < at && leftByTeller(heard, i)
  const near = clauseOdds.map((_, i) => i).filter(i => i === at || ((line(i) !== line(at) || named(i)) && good(i)))
  function good(i: number) {
    return clauseOdds[i]! > Math.max(GOOD, clauseOdds[at]! - FAR)
  }
  const chosen = near.reduce((a, b) => (worth(b) > worth(a) ? b : a), at)
  return { span: quoteAround(heard, chosen, belongs), odds }
}

const leftByTeller = (heard: Heard, i: number) => heard.clauses[i]!.subject === 'i' && leaving(heard.shown[i]!)

// Nothing that can be left, and nobody leaving it: no answer to what was left, whatever was asked.
const leaving = (shown: string[]) => shown.some(f => /^:(?:leave|write|make|send|thing)$/.test(f))

const FAR = 3
const GOOD = -0.5

// A moment is best shown by what the teller left or foresaw; half a thought shows nothing.
function momentLift(heard: Heard, at: number, left: number): number {
  const clause = heard.clauses[at]!
  const foresaw = clause.subject === 'i' && turnsIn(heard.note.text.slice(clause.from, clause.to)).includes('foresaw')
  const half = HALF.has(clause.words[0]!.plain) || HALF.has(clause.words[1]?.plain ?? '') || clause.words.length < 3
  return 0.4 * Math.min(2, Math.max(-2, left)) + (foresaw ? 1 : 0) - (half ? 3 : 0)
}

const WHY = new Set(['foresaw', 'no-meeting'])

function tellsWhy({ clauses, note }: Heard, at: number): boolean {
  const clause = clauses[at]
  return clause !== undefined && turnsIn(note.text.slice(clause.from, clause.to)).some(turn => WHY.has(turn))
}

const HALF = new Set('who which whose where when while as'.split(' '))

function field(heard: Heard, clauseOdds: number[], wholeOdds: number, mix: Mix): Field {
  const at = best(clauseOdds)
  if (at < 0) return NOT_THERE
  const span = quoteAround(heard, at, i => clauseOdds[i]! > -0.5)
  return { span, odds: mixed(clauseOdds[at]!, wholeOdds, mix) }
}

// The name must be one that an employer would know: "organised" leaves the field empty, however surely it is offered.
function named(heard: Heard, clauseOdds: number[], wholeOdds: number): Field {
  const tried = clauseOdds.map((_, i) => i).sort((a, b) => clauseOdds[b]! - clauseOdds[a]!)
  for (const at of tried.slice(0, 3)) {
    const span = nameWithin(
      heard.note.text,
      quoteAround(heard, at, i => clauseOdds[i]! > -0.5),
    )
    if (namesCompetency(heard.note.text.slice(span.from, span.to)))
      return { span, odds: mixed(clauseOdds[at]!, wholeOdds, NAMED) }
  }
  return NOT_THERE
}

function best(list: number[]): number {
  let at = -1
  list.forEach((n, i) => {
    if (at < 0 || n > list[at]!) at = i
  })
  return at
}
