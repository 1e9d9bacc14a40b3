import type { QuestionKind } from '../detector.ts'
import type { Note, Span } from '../segments.ts'
import { wordsOf } from '../segments.ts'

/** The longest quote, in words (eval/score.mjs). */
export const QUOTE_WORDS = 12

const FILLER = new Set(
  'and but so the a an of to in on at for with is are was were it that this i we you have has'.split(' '),
)

const JOINING = new Set('and but so because which also then oh plus'.split(' '))

const LEADS_ON = new Set([
  ...FILLER,
  ...JOINING,
  ...'by from into about as or than before after until if when not no be will my your his her its our their'.split(' '),
])

/**
 * A span of a note without joining words in front, blanks and stray marks at its edges, and of at most 12 words as people count
 * them; where it has to be cut, not behind a word that leads on.
 */
export function trimmed(note: Note, span: Span): Span {
  const words = wordsOf(note.text, span)
  if (!words.length) return { from: span.from, to: span.from }
  while (words.length > 3 && JOINING.has(words[0]!.plain)) words.shift()
  const from = words[0]!.from
  const blanks = [...note.text.slice(from, words.at(-1)!.to).matchAll(/\s+/g)]
  const most = blanks.length >= QUOTE_WORDS ? from + blanks[QUOTE_WORDS - 1]!.index : Infinity
  let last = Math.min(words.length, QUOTE_WORDS) - 1
  while (last > 0 && words[last]!.to > most) last--
  if (last < words.length - 1) while (last > 2 && LEADS_ON.has(words[last]!.plain)) last--
  return { from, to: Math.min(most, words[last]!.to) }
}

/** Names findings by kind and the words they point at, with a count where a pair comes again. */
export function namer(): (kind: QuestionKind, quote: string) => string {
  const given = new Map<string, number>()
  return (kind, quote) => {
    const words = wordsOf(quote, { from: 0, to: quote.length }).map(w => w.plain.replace(/[^\p{L}\p{N}]+/gu, ''))
    const telling = words.filter(w => w && !FILLER.has(w))
    const name = [kind, ...(telling.length ? telling : words).slice(0, 5)].join('-')
    const count = (given.get(name) ?? 0) + 1
    given.set(name, count)
    return count > 1 ? `${name}-${count}` : name
  }
}
