import type { Line, Note } from '../segments.ts'
import type { ScanReason } from './read.ts'

/** Words a minute of someone just awake: below the 238 of rested adults reading silently (Brysbaert, 2019). */
const PACE = 200

/** A note over this many words is long for one handover (eval/labelling.md). */
const LONG = 250

/** Up to here one block of short sentences is still read at a glance (eval/labelling.md). */
const BLOCK = 70

/** Beyond this no block is, however short its sentences: in the labelled notes one in twenty. */
const WALL = 115

/** Whether a tired person finds their way in the note at a glance, its length in words, and the seconds it takes to read. */
export function scannableOf(note: Note): { yes: boolean; reason: ScanReason; words: number; seconds: number } {
  const words = note.words.length
  const reason = reasonOf(note, words)
  return { yes: reason === 'fine', reason, words, seconds: Math.ceil((words * 60) / PACE) }
}

function reasonOf(note: Note, words: number): ScanReason {
  if (words === 0) return 'unreadable'
  // One shouted line a topic can still be found; a shouted block cannot.
  if (note.lines.some(line => wordsIn(line) >= 30 && shouts(note.text.slice(line.from, line.to)))) return 'shouting'
  const wall = note.lines.find(line => isWall(note, line, words))
  if (wall) return 'wall'
  const marks = note.lines.filter(line => line.bullet || line.heading).length
  if (words > LONG * 1.6 || (words > LONG && marks < 4)) return 'long'
  return 'fine'
}

function isWall(note: Note, line: Line, total: number): boolean {
  const words = wordsIn(line)
  if (words <= BLOCK) return false
  if (words > WALL) return true
  // A note of several paragraphs may have one fuller one; a note that is the block may not.
  if (words < total * 0.6) return false
  const longest = Math.max(...line.sentences.map(sentence => sentence.words.length))
  const breathless = words / line.sentences.length > 15 || longest > 30
  return breathless || labelsWithin(note, line) > 1
}

// "Done: … Stuck: … You: …" in one block is a list that lost its lines.
function labelsWithin(note: Note, line: Line): number {
  return line.sentences.filter(({ from, to }) => /^[\p{Lu}][^.:\d]{1,24}: /u.test(note.text.slice(from, to))).length
}

function wordsIn(line: Line): number {
  return line.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
}

function shouts(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  return upper > 0.8 * (upper + lower)
}
