import { segment, type Span, type Word } from '../segments.ts'
import type { Fragment } from './reframe.ts'
import { marks } from './same.ts'

/** Words of an employer line and where they come from; put together again they are the line, letter for letter. */
export interface Source {
  text: string
  /** Told in the story, named by the learner, a word of the frame, typed into the line by the learner, or a gap. */
  from: 'told' | 'named' | 'frame' | 'typed' | 'gap'
  /** Where the story tells it. */
  place?: Span
}

/** Each word of a line traced: to the story told, to the learner’s name for it, to the frame that it began as, or to their own typing. */
export function sourcesOf(line: string, frame: Fragment[], text: string, competency: string): Source[] {
  const told = segment(text).words
  const name = segment(competency).words.map(w => w.plain)
  const theirs = new Set(marks(text).keys())
  return inFrame(line, frame).flatMap(piece => {
    if (piece.from !== 'learner') return [{ text: piece.text, from: piece.from }]
    return merged(piece.text, traced(segment(piece.text).words, told, name, theirs))
  })
}

/** What still stands of the frame’s joining words, in their order, and what stands between them. */
export function inFrame(line: string, frame: Fragment[]): Fragment[] {
  // As the page puts it down, with a mark in each gap.
  if (line === frame.map(piece => (piece.from === 'gap' ? GAP : piece.text)).join(''))
    return frame.map(piece => (piece.from === 'gap' ? { ...piece, text: GAP } : piece))
  const pieces: Fragment[] = []
  let at = 0
  for (const { text, from } of frame) {
    if (from !== 'frame') continue
    const found = line.indexOf(text, at)
    // A lone full stop or space stands anywhere: only the last one can be the frame's.
    const stop = !/\p{L}/u.test(text)
    if (found < 0 || (stop && found + text.length !== line.length)) continue
    if (found > at) pieces.push({ text: line.slice(at, found), from: 'learner' })
    pieces.push({ text, from: 'frame' })
    at = found + text.length
  }
  if (at < line.length) pieces.push({ text: line.slice(at), from: 'learner' })
  return pieces
}

const GAP = '…'

interface Run {
  words: Word[]
  from: Source['from']
  place?: Span
}

function traced(words: Word[], told: Word[], name: string[], theirs: Set<string>): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.length;) {
    const here = words.slice(at).map(w => w.plain)
    const named = longest(here, name)
    const inText = longest(
      here,
      told.map(w => w.plain),
    )
    // One word in common is a source only where it is a rare one: "the" comes from nowhere.
    const alone = inText.length === 1 && [...marks(`x ${words[at]!.text}`).keys()].every(stem => !theirs.has(stem))
    const length = Math.max(1, named.length >= inText.length ? named.length : alone ? 1 : inText.length)
    const run: Run = { words: words.slice(at, at + length), from: 'typed' }
    if (named.length > 0 && named.length >= inText.length && (named.length > 1 || name.length === 1)) run.from = 'named'
    else if (inText.length > 0 && !alone) {
      run.from = 'told'
      run.place = { from: told[inText.at]!.from, to: told[inText.at + inText.length - 1]!.to }
    }
    if (run.from === 'typed') run.words = words.slice(at, at + 1)
    runs.push(run)
    at += run.words.length
  }
  return runs
}

/** The longest beginning of some words that stands in others, and where. */
function longest(words: string[], inside: string[]): { at: number; length: number } {
  let best = { at: 0, length: 0 }
  for (let at = 0; at < inside.length; at++) {
    let length = 0
    while (length < words.length && at + length < inside.length && words[length] === inside[at + length]) length++
    if (length > best.length) best = { at, length }
  }
  return best
}

/** Runs as pieces of the text, what lies between two of them with the first; typed words side by side are one piece. */
function merged(text: string, runs: Run[]): Source[] {
  const pieces: { from: Source['from']; place?: Span; start: number }[] = []
  for (const { words, from, place } of runs) {
    if (from === 'typed' && pieces.at(-1)?.from === 'typed') continue
    pieces.push({ from, start: pieces.length === 0 ? 0 : words[0]!.from, ...(place && { place }) })
  }
  if (!pieces.length) return text ? [{ text, from: 'typed' }] : []
  return pieces.map(({ from, place, start }, i) => ({
    text: text.slice(start, pieces[i + 1]?.start ?? text.length),
    from,
    ...(place && { place }),
  }))
}
