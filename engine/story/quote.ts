import type { Span } from '../segments.ts'
import type { Clause } from './clauses.ts'
import type { Heard } from './features.ts'

const MOST_WORDS = 26

const OPENERS = /^(?:(?:and|but|so|then|because|cos|or|n|also|plus|which|who|that|where|when)\b[\s,]*|[+&,;:.–—-]\s*)+/i

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
  while (fits(last + 1) && (belongs(last + 1) || listed(clauses[last + 1]!))) last++
  return trimmed(heard.note.text, { from: clauses[first]!.from, to: clauses[last]!.to })
}

const sameSubject = (a: Clause, b: Clause) => a.subject === b.subject

// "I drew a grid: last feed, how many ml": what has no doer of its own belongs to what came before.
const listed = (clause: Clause) => clause.carried || clause.subject === 'none' || clause.words.length < 3

/** A span without the joining word that it opens with, and without stray marks at its ends. */
export function trimmed(text: string, span: Span): Span {
  const raw = text.slice(span.from, span.to)
  const open = raw.match(OPENERS)?.[0].length ?? 0
  const from = span.from + (open < raw.length ? open : 0)
  const rest = text.slice(from, span.to)
  const to = from + rest.replace(/[\s,;:–—-]+$/, '').length
  return { from, to: Math.max(from, to) }
}

const LEADS =
  /^.{0,60}?\b(?:(?:call|called|name|named|describe|put|label|labelled|say|see|think of|know|learnt|learned|wrote)s? (?:it |this |that |them |the skill |my skill )*(?:on (?:my|a) cv )?(?:is |was )?(?:as |like )?(?:(?:called|named) )?|(?:skill|competency|competence|term|phrase|words?|name)(?: (?:there|here|behind \w+|for it|to \w+))?(?: (?:is|was|would be|called|it is)\b|\s*[:=])\s*(?:called )?|(?:cv|application|words|interviews?)[:,]?\s+(?:as )?|(?:it|this|that)(?:'s| is| was| shows| demonstrates| means)\s+|(?:i (?:suppose|think|guess|believe|reckon|showed|offer\w*)|id say|i'd say|basically|so),?\s+(?:(?:it|that|this)(?:'s| is|s)\s+|the (?:skill|competency) is\s+)?)/i

const TAILS =
  /(?:[,.;:]?\s*(?:i (?:think|guess|suppose|believe|reckon|hope|call it|would say|'d say)|i'd (?:say|call it)|maybe|perhaps|probably|lol|haha|like|basically|is how i would put it|(?:i think|i believe) (?:it is|it's) called|is that ok|is it ok like that|is what \w+ \w+ says|and i agree with him|thats the skill|that's (?:the skill|my thing|me)|thats (?:my thing|me)|i think is the phrase|or something|if i had to put a name on it|obviously)\s*)+[?.!]*$/i

/** The name itself within a sentence that gives one: without "I'd call it" before and "I think" after. */
export function nameWithin(text: string, span: Span): Span {
  let { from, to } = span
  for (let turn = 0; turn < 3; turn++) {
    const raw = text.slice(from, to).replaceAll('’', "'")
    const lead = raw.match(LEADS)?.[0].length ?? 0
    if (!lead || lead >= raw.length - 3) break
    from += lead
  }
  const rest = text.slice(from, to).replaceAll('’', "'")
  const tail = rest.match(TAILS)?.[0].length ?? 0
  if (tail < rest.length) to -= tail
  return trimmed(text, { from, to })
}
