import type { Note, Sentence, Span, Word } from '../segments.ts'
import { kindsOf, past } from './cues.ts'

export type Subject = 'i' | 'we' | 'you' | 'they' | 'it' | 'nobody' | 'none'

/** A stretch of a sentence that says one thing, and who it says it of. */
export interface Clause extends Span {
  words: Word[]
  sentence: number
  /** Who acts; carried over from the clause before where "and left it there" names nobody. */
  subject: Subject
  carried: boolean
}

const JOIN = new Set('and but so then because cos cause which who where while until till & + n that'.split(' '))
const SUBJECTS: Record<string, Subject> = {}
for (const [subject, words] of [
  ['i', "i i'd i'm i've i'll im ive id me myself"],
  ['we', "we we'd we've we're us"],
  ['you', "you you'd you're u ur"],
  ['they', "he she they he'd she'd they'd he's she's they're they've whoever who everyone everybody people others"],
  ['it', "it it's its that this there that's there's"],
  ['nobody', 'nobody none'],
] as const)
  for (const word of words.split(' ')) SUBJECTS[word] = subject

// A story is told in a few dozen clauses; what comes after this many is not looked at.
const MOST = 400

/** Cuts the sentences of a text into clauses: at stops within them, and where a joining word opens a new verb. */
export function clausesOf(note: Note): Clause[] {
  const clauses: Clause[] = []
  note.sentences.forEach((sentence, index) => {
    let last: Subject = 'none'
    for (const words of pieces(note.text, sentence)) {
      if (clauses.length >= MOST) return
      const own = subjectOf(words, note.text)
      const verb = words.slice(0, 3).some(w => past(w.plain))
      const carried = own === 'none' && verb
      const subject = own === 'none' && (verb || clauses.at(-1)?.sentence === index) ? last : own
      if (own !== 'none') last = own
      clauses.push({
        words,
        sentence: index,
        subject,
        carried,
        from: words[0]!.from,
        to: endOf(note.text, words, sentence),
      })
    }
  })
  return clauses
}

function pieces(text: string, sentence: Sentence): Word[][] {
  const found: Word[][] = []
  const quoted = quotes(text, sentence)
  let piece: Word[] = []
  sentence.words.forEach((word, i) => {
    const before = sentence.words[i - 1]
    const gap = before ? text.slice(before.to, word.from) : ''
    const stop =
      /[,;:—–()][\s"“”'‘’(]|[()—–]|\s-\s/.test(gap) && !quoted.some(q => q.from < word.from && word.from < q.to)
    const next = sentence.words[i + 1]
    const opens = JOIN.has(word.plain) && next !== undefined && (SUBJECTS[next.plain] !== undefined || past(next.plain))
    const relative = (word.plain === 'who' || word.plain === 'which' || word.plain === 'so') && piece.length > 2
    const turns = piece.length > 2 && turnsTo(sentence.words, i, piece)
    if (piece.length && (stop || turns || ((opens || relative) && piece.length > 1))) {
      found.push(piece)
      piece = []
    }
    piece.push(word)
  })
  if (piece.length) found.push(piece)
  return found
}

const FRONT = new Set('when while as after before once since because if'.split(' '))
const DOERS = new Set([
  "i'd",
  "i've",
  "i'm",
  "i'll",
  'i',
  'we',
  "we'd",
  "we've",
  'he',
  'she',
  'they',
  "he'd",
  "she'd",
  "they'd",
  'nobody',
])
const OBJECT = new Set(
  'a an the my our his her their its this that these those every each all both two three four some what which where how who when down out up in him them it'.split(
    ' ',
  ),
)

// "When my brother fed the cat I labelled the tins": the second half opens with its own doer, and no comma says so. In
// "when she opened the tin I left" there is no second half: nothing is done to anything.
function turnsTo(words: Word[], at: number, piece: Word[]): boolean {
  if (!DOERS.has(words[at]!.plain)) return false
  const front = piece.slice(0, 2).some(w => FRONT.has(w.plain))
  if (!front || !piece.some(w => past(w.plain) || kindsOf(w.plain).includes('they') || w.plain === 'is')) return false
  const before = words[at - 1]!.plain
  if (FRONT.has(before) || before === 'and' || before === 'that' || DOERS.has(before)) return false
  const verb = words.slice(at + 1, at + 4).findIndex(w => past(w.plain))
  if (verb < 0) return false
  const done = words[at + 1 + verb]!.plain
  const next = words[at + 2 + verb]
  if (next === undefined) return false
  return STATE.has(done) || OBJECT.has(next.plain) || kindsOf(next.plain).includes('thing') || /\d/.test(next.plain)
}

const QUOTE = /["“][^"“”]{2,200}["”]|(?<![\p{L}\p{N}])['‘][^'‘’]{2,160}['’](?![\p{L}\p{N}])/gu

// What somebody wrote on a card stays in one piece, commas and all.
function quotes(text: string, sentence: Sentence): Span[] {
  const found = text.slice(sentence.from, sentence.to).matchAll(QUOTE)
  return [...found].map(m => ({ from: sentence.from + m.index, to: sentence.from + m.index + m[0].length }))
}

/** Who a clause is about: its first pronoun, name or person within a few words. */
function subjectOf(words: Word[], text: string): Subject {
  for (const [i, word] of words.slice(0, 8).entries()) {
    const next = words[i + 1]
    if (word.plain === 'no' && next?.plain === 'one') return 'nobody'
    const known = SUBJECTS[word.plain]
    // "After that I wrote it up" is said of the teller.
    if (known === 'it' && next && DOERS.has(next.plain)) continue
    if (known && !(known === 'they' && word.plain === 'people' && i > 3)) return known
    if (i === 0) {
      if (past(word.plain)) return 'none'
      continue
    }
    if (past(word.plain) || MODAL.has(word.plain)) {
      const doer = words[i - 1]!
      if (kindsOf(doer.plain).includes('person') || NAME.test(text.slice(doer.from, doer.to))) return 'they'
      if (STATE.has(word.plain)) return i > 1 ? 'it' : 'none'
      // "the florist went", "nineteen had ticked": something that acts, and it is not the teller.
      return DETERMINER.test(words[0]!.plain) || DETERMINER.test(words[Math.max(0, i - 2)]!.plain) ? 'they' : 'none'
    }
  }
  return 'none'
}

const NAME = /^\p{Lu}\p{Ll}+/u
const MODAL = new Set('could can will managed'.split(' '))
const STATE = new Set('was were is are been had'.split(' '))
const DETERMINER =
  /^(?:the|my|our|his|her|their|a|an|every|each|all|both|some|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|twenty|thirty|\d+|other|another|most)$/u

// A closing quote or bracket belongs to its clause; a stop does not.
function endOf(text: string, words: Word[], sentence: Sentence): number {
  const to = words.at(-1)!.to
  const tail = text.slice(to, sentence.to).match(/^["”’')\]]+/)?.[0] ?? ''
  const piece = text.slice(words[0]!.from, to + tail.length)
  return /["“(]|(?:^|\s)['‘]/.test(piece) ? to + tail.length : to
}
