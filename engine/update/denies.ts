import type { Line } from '../segments.ts'
import type { Picture } from './picture/picture.ts'
import { is, type Token, type TokenClass } from './picture/tokens.ts'

const HELD =
  'block(?:ed|ers?|ing|s|ages?)?|stuck|waiting|pending|outstanding|held(?: up| back)?|holding(?: \\w+)? (?:up|back)|hold-?ups?|on hold|open|problems?|issues?|snags?|trouble|troubles|faults?|delay(?:s|ed)?|at risk|risks?|obstacles?|queries|loose ends|left over|in the way|unresolved|overdue|owed|to chase|worries|concerns|defects|hitches'
const SAID: RegExp[] = [
  new RegExp(
    `\\b(?:nothing|nobody|none|no ?one)(?:'s| is| are|'re)?(?: (?:is|are|at all|else|now|here|currently|left|of (?:it|them|this|that)|more|any ?more|at the moment|right now|tonight|today|really|that is|to report))* (?:${HELD})\\b`,
  ),
  new RegExp(
    `\\b(?:no|zero|without)(?: (?:other|more|further|open|known|current|real|new|any|major))* (?:block(?:ers?|s|ages?)|hold-?ups?|problems?|issues?|snags?|trouble|faults?|delays?|obstacles?|queries|loose ends|worries|concerns|defects|hitches|risks?)\\b`,
  ),
  /\b(?:not|isn't|aren't|n't) (?:waiting (?:on|for) (?:any|a)|blocked|stuck|held up)/,
  /\bwaiting (?:on|for) (?:nobody|no ?one|nothing)\b/,
  /\b(?:no one|nobody|nothing) (?:else )?(?:to wait|to chase|is waiting|waiting)\b/,
  /\ball clear\b/,
]
const DENIES = /\b(?:nothing|nobody|none|no ?one|not?|nil|zero|n\/a|never|nope|clear)\b|n't\b/
const ANSWERED =
  /^[^\p{L}\n]*(?:(?:still|currently|now|anything) )*(?:block(?:ed|ers?|s)?|stuck|waiting(?: (?:on|for))?|held up|hold-?ups?|on hold|pending|outstanding|problems?|issues?|risks?|snags?|open)[*_]*\s?(?::|\s[–—=→-])[*_\s]*(?:nothing|nobody|none|no ?one|no|nil|zero|n\/a|nope|-|all clear|clear|not (?:this time|today|at the moment|right now))(?![\p{L}\p{N}])/u

/** Whether lower-case words with straight apostrophes say that nothing is held up. */
export function deniesBlocks(plain: string): boolean {
  return (
    SAID.some(pattern => pattern.test(plain)) && !/\b(?:except|apart from|but for|other than|besides)\b/.test(plain)
  )
}

/** Whether lower-case words say that nothing is done so far: the reader then knows it was thought of. */
export function deniesDone(plain: string): boolean {
  return /^nothing (?:is|has been|was) (?:done|finished)(?: yet| so far)?$/.test(plain)
}

/** Whether a line answers for blocks outright under their own label ("Stuck: no", "Blocked: nothing"). */
export function answersNone(text: string, line: Line): boolean {
  const plain = text.slice(line.from, line.to).toLowerCase().replaceAll('’', "'")
  return DENIES.test(plain) && ANSWERED.test(plain)
}

const TROUBLE: TokenClass[] = ['fault', 'not', 'stop', 'cond', 'partly', 'someone', 'does']
const WAITS =
  /^(?:(?:a?wait|delay|expect|chas|promis|order|owe|risk|block|leak|warn|lack|hop|seem|doubt|wonder)\w*|will|unsure|unclear|maybe|perhaps|probably|might|hold|held|pending|late|due|until|til|still|yet|could|careful|watch|missing|short)$/

/** Words that mostly say that nothing is held up, or nobody waited for. */
export const NOTHING = new Set(['nothing', 'nobody', 'none', 'no-one'])

/** Whether any word of a note could be about something stuck, awaited or at risk: where none is, nothing is said of it. */
export function mayBlock({ tokens }: Picture): boolean {
  const speaks = (t: Token) => !NOTHING.has(t.plain) && (WAITS.test(t.plain) || TROUBLE.some(c => is(t, c)))
  return tokens.some(list => list.some(speaks))
}
