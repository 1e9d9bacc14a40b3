import type { Model } from '../model.ts'
import type { Span } from '../segments.ts'
import { namesCompetency } from './names.ts'
import { clauseFeatures, type Heard } from './features.ts'
import { odds, type StoryModels } from './judge.ts'
import { nameWithin } from './name-within.ts'
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
const COULD: Mix = { clause: 0.65, lift: 1.4 }
const NAMED: Mix = { clause: 0.4, lift: 0.7 }

const mixed = (clause: number, whole: number, mix: Mix) => mix.clause * clause + (1 - mix.clause) * whole + mix.lift

const NOT_THERE: Field = { span: undefined, odds: -9 }

/** Where a story says what was left, what others could do, its name, and what put people apart. */
export function findFields(heard: Heard, signs: string[], models: StoryModels) {
  const features = heard.clauses.map((_, i) => clauseFeatures(heard, i))
  // In an interview each line answers a question: what looks like the answer mostly is.
  const asked = heard.note.lines.length > 2 ? ASKED : 0
  const over = (model: Model) => features.map(f => odds(model, f))
  const leftOdds = over(models.left)
  const left = field(heard, leftOdds, odds(models.hasLeft, signs) + asked, LEFT)
  // What came of it is told after what was left: before it, "she started at seven" only sets the scene.
  const since = left.odds > 0 ? best(leftOdds) : -1
  const couldOdds = over(models.could).map((n, i) => (i < since || inside(heard.clauses[i]!, left) ? NEVER : n))
  return {
    left,
    could: field(heard, couldOdds, odds(models.hasCould, signs) + asked, COULD),
    named: named(heard, over(models.named), odds(models.hasNamed, signs) + asked),
    moment: field(heard, over(models.moment), 0, LEFT),
  }
}

const ASKED = 1.6
const NEVER = -20
const inside = (clause: Span, { span }: Field) => span !== undefined && clause.from < span.to && span.from < clause.to

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
