import type { Note } from '../../segments.ts'
import type { SlotName } from '../read.ts'
import type { Piece } from './pieces.ts'

/** How sure each piece of a note is to carry each slot, 0 to 1. */
export type Sure = Record<SlotName, number[]>

/** A note with what its pieces gave: what the note-level models look at. */
export interface Whole {
  pieces: Piece[]
  /** What each piece shows. */
  shown: Set<string>[]
  sure: Sure
  kind: string[]
  size: string[]
  /** Which share of the pieces holds each firm or hollow mark. */
  marked: Record<string, number>
}

/** Puts a note's pieces together with how sure each is. */
export function wholeOf(note: Note, pieces: Piece[], shown: Set<string>[], sure: Sure): Whole {
  const marked = Object.fromEntries(FIRM.map(([name, mark]) => [name, share(shown, mark)]))
  return { pieces, shown, sure, kind: kindOf(note), size: sizeOf(note, pieces), marked }
}

const STEPS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
const COARSE = [0.25, 0.5, 0.75]

/** What the whole note shows of one slot, as names that a model weighs: its surest pieces, the other slots, the kind of note it is. */
export function wholeShows(slot: SlotName, { pieces, sure, kind }: Whole): string[] {
  const best = [...sure[slot]].sort((a, b) => b - a)
  const features: string[] = []
  above(features, 'best', best[0] ?? 0, STEPS)
  above(features, 'second', best[1] ?? 0, STEPS)
  above(features, 'third', best[2] ?? 0, COARSE)
  for (const other of ['situation', 'done', 'blocked', 'next'] as const) {
    if (other !== slot) above(features, other, Math.max(0, ...sure[other]), COARSE)
  }
  if (pieces.some(piece => piece.label === slot)) features.push('labelled')
  if (pieces.some(piece => piece.own)) features.push('labels')
  return features.concat(kind)
}

/** The same, with how firm or hollow the carrying pieces are: what tells a stated slot from a mentioned one. */
export function firmShows(slot: SlotName, whole: Whole): string[] {
  const { shown, sure } = whole
  const features = wholeShows(slot, whole).concat(whole.size)
  const most = Math.max(0, ...sure[slot])
  const { marked } = whole
  const carrying = shown.filter((_, i) => sure[slot][i]! >= Math.min(0.5, most * 0.8))
  for (const [name, mark] of FIRM) {
    above(features, `holds ${name}`, share(carrying, mark), HOLDS)
    above(features, `note ${name}`, marked[name]!, NOTES)
  }
  return features
}

const share = (of: Set<string>[], mark: string) => of.filter(each => each.has(mark)).length / Math.max(1, of.length)

const HOLDS = [0.01, 0.4, 0.8]
const NOTES = [0.1, 0.25, 0.5]

// The names are few and come again in every note: each is put together once.
const NAMES = new Map<string, string[]>()

function above(features: string[], name: string, value: number, steps: number[]): void {
  let names = NAMES.get(name)
  if (!names) NAMES.set(name, (names = steps.map(step => `${name} ${step}`)))
  for (let i = 0; i < steps.length && value >= steps[i]!; i++) features.push(names[i]!)
}

// What makes a statement firm (an hour, a figure, a name) or hollow (a guess).
const FIRM: [string, string][] = [
  ['hour', 'sign hour'],
  ['number', 'sign number'],
  ['name', 'w #name'],
  ['day', 'w #day'],
  ['guess', 'sign hedge'],
  ['almost', 'sign almost'],
  ['coming', 'sign coming'],
  ['amiss', 'sign amiss'],
  ['must', 'sign must'],
]

/** What kind of note it is: all questions, a bare list, a thank-you, a rant. These carry over to any trade; sizes do not. */
export function kindOf(note: Note): string[] {
  const kind: string[] = []
  const said = Math.max(1, note.sentences.length)
  const asked = note.sentences.filter(({ to }) => /\?["')\s]*$/.test(note.text.slice(to - 1, to + 2))).length
  const bullets = note.lines.filter(line => line.bullet).length
  const filled = Math.max(1, note.lines.filter(line => !line.blank).length)
  above(kind, 'asked', asked / said, [0.2, 0.5, 0.8])
  above(kind, 'bullets', bullets / filled, [0.3, 0.6, 0.9])
  above(kind, 'thanks', note.words.filter(word => THANKS.has(word.plain)).length, [1, 2, 4])
  above(kind, 'rant', note.words.filter(word => RANT.has(word.plain)).length + shouted(note), [2, 4, 6])
  return kind
}

function sizeOf(note: Note, pieces: Piece[]): string[] {
  const size: string[] = []
  const words = note.words.length
  const figures = note.words.filter(word => /\d/.test(word.text)).length
  const filled = Math.max(1, note.lines.filter(line => !line.blank).length)
  above(size, 'words', words, [15, 30, 50, 80, 120, 180])
  above(size, 'pieces', pieces.length, [3, 6, 10, 15, 25])
  above(size, 'figures', figures / Math.max(1, words), [0.01, 0.04, 0.08, 0.12])
  above(size, 'a line', words / filled, [4, 8, 16, 40])
  return size
}

function shouted(note: Note): number {
  const lower = /\p{Ll}/u.test(note.text)
  return lower
    ? note.words.filter(word => /^\p{Lu}{3,}$/u.test(word.text)).length / 2 + (note.text.match(/!!/g)?.length ?? 0)
    : 0
}

const THANKS = new Set(
  'thank thanks proud legends wonderful brilliant amazing love proudest heroes lovely huge massive biggest'.split(' '),
)
const RANT = new Set(
  'sick fed nobody every again always never joke disgusting disgusted honestly done them they servants babysitters'.split(
    ' ',
  ),
)
