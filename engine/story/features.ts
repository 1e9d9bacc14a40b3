import type { Note } from '../segments.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { kindsOf, past, turns } from './cues.ts'
import { doerSigns } from './doers.ts'
import { signsIn } from './signs.ts'

/** A story taken apart once, for every model that looks at it. */
export interface Heard {
  note: Note
  clauses: Clause[]
  /** Words and their kinds, clause by clause. */
  shown: string[][]
  /** Turns of phrase, sentence by sentence. */
  turned: string[][]
  /** The first clause in which the teller writes or leaves something; past the end where there is none. */
  left: number
}

const TURNS = Object.entries(turns)

/** Takes a story apart. */
export function hear(note: Note): Heard {
  const clauses = clausesOf(note)
  const turned = note.sentences.map(s => turnsIn(note.text.slice(s.from, s.to)))
  const shown = clauses.map(c => wordFeatures(note.text, c))
  const left = shown.findIndex(
    (list, i) => clauses[i]!.subject === 'i' && list.some(f => f === 'i:write' || f === 'i:leave'),
  )
  return { note, clauses, turned, shown, left: left < 0 ? clauses.length : left }
}

/** Which turns of phrase a piece of text holds. */
export function turnsIn(piece: string): string[] {
  const plain = piece.slice(0, 1200).replaceAll('’', "'")
  const lower = plain.toLowerCase()
  return TURNS.filter(([, rule]) => rule.test(rule.unicode ? plain : lower)).map(([name]) => name)
}

function general(text: string, word: { plain: string; text: string; from: number }, first: boolean): string {
  if (/^\d+[:.]\d\d|^\d+(?:am|pm)$/.test(word.plain)) return '<time>'
  if (/\d/.test(word.plain)) return '<number>'
  if (kindsOf(word.plain).includes('date')) return '<date>'
  if (
    !first &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    !/[.!?:]\s*["“]?$/.test(text.slice(Math.max(0, word.from - 3), word.from))
  )
    return '<name>'
  return word.plain
}

function wordFeatures(text: string, clause: Clause): string[] {
  const plain = clause.words.slice(0, 60).map((w, i) => general(text, w, i === 0 && startsSentence(text, w.from)))
  const features: string[] = []
  plain.forEach((word, i) => {
    features.push(word, `${plain[i - 1] ?? '^'} ${word}`)
    const kinds = kindsOf(word)
    for (const kind of kinds) {
      features.push(`:${kind}`, `${clause.subject}:${kind}`)
      for (const before of kindsOf(plain[i - 1] ?? '')) features.push(`${before}>${kind}`)
    }
    if (past(word)) features.push(':past', `${clause.subject}:past`)
    if (word === 'without' || word === 'never' || word === "didn't") features.push(`:${word}>${plain[i + 1] ?? '$'}`)
  })
  return features
}

function startsSentence(text: string, from: number): boolean {
  return /(?:^|[.!?…:\n"“])\s*$/.test(text.slice(Math.max(0, from - 4), from))
}

/** What a clause shows, with what stands around it: for models of single clauses. */
export function clauseFeatures(heard: Heard, at: number): string[] {
  const { clauses, shown, turned, note } = heard
  const clause = clauses[at]!
  const own = shown[at]!
  const kinds = new Set(own.filter(f => f.startsWith(':') || /^(?:i|we|they|it|you|nobody|none):/.test(f)))
  const text = note.text.slice(clause.from, clause.to)
  const features = own.filter(f => !f.includes(' ')).map(f => `w ${f}`)
  features.push(`subject ${clause.subject}`, `carried ${clause.carried}`)
  for (const turn of turnsIn(text)) features.push(`t ${turn}`, `t ${turn} ${clause.subject}`)
  for (const turn of turned[clause.sentence]!) features.push(`s ${turn}`)
  const before = clauses[at - 1]
  const after = clauses[at + 1]
  if (before) features.push(...around(shown[at - 1]!, before.sentence === clause.sentence ? 'b' : 'B'))
  else features.push('first')
  if (after) features.push(...around(shown[at + 1]!, after.sentence === clause.sentence ? 'a' : 'A'))
  else features.push('last')
  features.push(`third ${Math.min(3, Math.floor((4 * clause.sentence) / Math.max(1, note.sentences.length)))}`)
  features.push(`from end ${Math.min(3, note.sentences.length - 1 - clause.sentence)}`)
  if (clause.words.length < 3) features.push('short')
  if (
    kinds.has(':thing') &&
    (kinds.has('i:write') || kinds.has('i:make') || kinds.has('i:leave') || kinds.has('i:send'))
  )
    features.push('i leaves a thing')
  if (kinds.has('i:write') || kinds.has('i:leave') || kinds.has('i:make')) features.push('i leaves')
  if (heard.left < at)
    features.push(
      'after leaving',
      `after leaving ${clause.subject}`,
      kinds.has(':past') ? `after leaving past ${clause.subject}` : 'x',
    )
  if (note.sentences[clause.sentence]!.words.length < 12 && note.lines.length > 1) features.push('answer line')
  return features
}

function around(features: string[], mark: string): string[] {
  return features.filter(f => f.startsWith(':') || /^(?:i|we|they|it|nobody):/.test(f)).map(f => `${mark} ${f}`)
}

/** What a whole story shows, without its words: who does what, which turns of phrase it holds, and how often. */
export function storySigns(heard: Heard): string[] {
  const { note, shown, turned, clauses } = heard
  const features = [...signsIn(note.text), ...doerSigns(heard)]
  const count = new Map<string, number>()
  const add = (name: string) => count.set(name, (count.get(name) ?? 0) + 1)
  shown.forEach((list, i) => {
    for (const feature of list) if (KIND.test(feature)) add(feature)
    add(`subject ${clauses[i]!.subject}`)
    for (const mark of MARKS) if (list.includes(mark)) add(mark)
  })
  turned.forEach((list, i) => {
    for (const turn of list) {
      add(`t ${turn}`)
      if (i === 0) features.push(`first ${turn}`)
      if (i === turned.length - 1) features.push(`last ${turn}`)
    }
  })
  for (const [name, n] of count) for (const least of [1, 2, 4]) if (n >= least) features.push(`${name} >= ${least}`)
  for (const name of [...Object.keys(turns).map(t => `t ${t}`), ...WATCHED, ...MARKS])
    if (!count.has(name)) features.push(`no ${name}`)
  for (const least of [25, 40, 60, 90]) if (note.words.length >= least) features.push(`words >= ${least}`)
  return features
}

const KIND = /^:|^(?:i|we|they|it|you|nobody|none):/
const MARKS = ['<name>', '<number>', '<time>', '<date>']
const WATCHED = ['i:write', 'i:leave', 'i:make', ':thing', 'i:past', 'they:past', 'they:act', ':past']

/** The words of a whole story and its pairs of words, names and numbers made general. */
export const storyWords = (heard: Heard): string[] => heard.shown.flat()
