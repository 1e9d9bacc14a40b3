import type { Span } from '../segments.ts'
import type { Clause } from './clauses.ts'
import type { Heard } from './features.ts'

const MOST_WORDS = 26

const OPENERS =
  /^(?:(?:and|but|so|then|because|cos|or|n|also|plus|which|who|that|where|when)\b(?![’'])[\s,]*|[+&,;:.–—-]\s*)+/i

/** The words of a field around its best clause: from where its subject stands, over what still belongs to it. */
export function quoteAround(heard: Heard, at: number, belongs: (clause: number) => boolean): Span {
  const { clauses } = heard
  const sentence = clauses[at]!.sentence
  let first = at
  let last = at
  const length = () => clauses.slice(first, last + 1).reduce((a, c) => a + c.words.length, 0)
  const inside = (i: number) => clauses[i]?.sentence === sentence
  const fits = (i: number) => inside(i) && length() + clauses[i]!.words.length <= MOST_WORDS
  while (clauses[first]!.carried && fits(first - 1) && sameSubject(clauses[first - 1]!, clauses[at]!)) first--
  while (fits(last + 1) && (belongs(last + 1) || listed(clauses[last + 1]!) || hangsOn(heard, last + 1))) last++
  return trimmed(heard.note.text, { from: clauses[first]!.from, to: clauses[last]!.to })
}

const sameSubject = (a: Clause, b: Clause) => a.subject === b.subject

// "I drew a grid: last feed, how many ml": what has no doer of its own belongs to what came before.
const listed = (clause: Clause) => clause.carried || clause.subject === 'none' || clause.words.length < 3

// "a list of where I applied", "what ran out and which barrel was off": half a thought without what follows.
function hangsOn(heard: Heard, at: number): boolean {
  const clause = heard.clauses[at]!
  const gap = heard.note.text.slice(heard.clauses[at - 1]!.to, clause.from)
  return /^(?:where|which|who|what|that|how)$/.test(clause.words[0]!.plain) && !/[,;:—–()]/.test(gap)
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
