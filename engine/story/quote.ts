import type { Span } from '../segments.ts'
import type { Clause } from './clauses.ts'
import type { Heard } from './features.ts'

const MOST_WORDS = 26

const OPENERS =
  /^(?:(?:and|but|so|then|because|cos|or|n|also|plus|which|who|where|when|that(?!\s+(?:is|was|would|shows)))\b(?![’'])[\s,]*|[+&,;:.–—-]\s*)+/i

/** The words of a field around its best clause: from where its subject stands, over what still belongs to it. */
export function quoteAround(heard: Heard, at: number, belongs: (clause: number) => boolean): Span {
  const { clauses } = heard
  const sentence = clauses[at]!.sentence
  let first = at
  let last = at
  const length = () => clauses.slice(first, last + 1).reduce((a, c) => a + c.words.length, 0)
  const inside = (i: number) => clauses[i]?.sentence === sentence
  // "a note on the boiler: valve 2 drips, bucket under it": after the colon comes what was on it.
  const itemised = (i: number) =>
    /:\s/.test(heard.note.text.slice(clauses[first]!.from, clauses[i]!.from)) && !TURNS.has(clauses[i]!.words[0]!.plain)
  const fits = (i: number) => inside(i) && length() + clauses[i]!.words.length <= MOST_WORDS
  while (fits(first - 1) && leansBack(clauses[first]!, clauses[first - 1]!)) first--
  while (
    fits(last + 1) &&
    (belongs(last + 1) || listed(clauses[last + 1]!) || hangsOn(heard, last + 1) || itemised(last + 1))
  )
    last++
  return trimmed(heard.note.text, { from: clauses[first]!.from, to: clauses[last]!.to })
}

const TURNS = new Set('and so but then because i he she they we'.split(' '))

// "and never rang me", "who came in later", "he didn't": half a thought without what stands before it.
function leansBack(clause: Clause, before: Clause): boolean {
  const opens = clause.words.find(w => !/^(?:and|but|or|n)$/.test(w.plain)) ?? clause.words[0]!
  if (/^(?:who|which|whose|where)(?:['’]\p{L}+)?$/u.test(opens.plain)) return true
  if (clause.carried) return before.subject === clause.subject
  return (
    (clause.subject === 'none' || clause.words.length < 4) &&
    before.subject !== 'none' &&
    before.subject === clause.subject
  )
}

// "I drew a grid: last feed, how many ml": what has no doer of its own belongs to what came before.
const listed = (clause: Clause) => clause.carried || clause.subject === 'none' || clause.words.length < 3

// "a list of where I applied", "what ran out, which barrel was off": a list of what was told.
function hangsOn(heard: Heard, at: number): boolean {
  return /^(?:where|which|what|how|whether|when)(?:['’]s)?$/.test(heard.clauses[at]!.words[0]!.plain)
}

/** A span without the joining word that it opens with, and without stray marks at its ends. */
export function trimmed(text: string, span: Span): Span {
  const raw = text.slice(span.from, span.to)
  const open = raw.match(OPENERS)?.[0].length ?? 0
  const from = span.from + (open < raw.length ? open : 0)
  let to = span.to
  for (let word = 0; word < 3; word++) {
    while (to > from && /[\s,;:–—-]/.test(text[to - 1]!)) to--
    const end = text.slice(Math.max(from, to - 9), to).match(/\s(?:and|but|so|then|because|or|n)$/i)
    if (!end) break
    to -= end[0].length
  }
  return { from, to }
}
