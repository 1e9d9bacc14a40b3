import type { SlotName } from '../read.ts'
import { deniesDone } from './nothing-blocked.ts'
import type { Piece } from './pieces.ts'

const FEWEST_WORDS = 3
const WAITS =
  /^(?:still |now )?(?:waiting|awaiting|stuck|blocked|held up|on hold) ?(?:on|for|by|until|till|at|because)?$/

/**
 * Whether a piece says enough to stand alone: under its own label ("Waiting: keys from Ana, Tuesday", not "Waiting:
 * stuff"), or as a sentence that opens with the waiting itself ("Waiting on Tom for the part, due Friday").
 */
export function statesOutright(name: SlotName, piece: Piece, shown: Set<string>): boolean {
  const has = (...marks: string[]) => marks.some(mark => shown.has(mark))
  if (name === 'done' && deniesDone(piece.words.map(word => word.plain).join(' '))) return true
  const opens = name === 'blocked' && waits(piece)
  if (!opens && (!piece.own || piece.label !== name)) return false
  const vague = has('sign hedge', 'sign almost', 'asks')
  const fixed = has('sign hour', 'sign number', 'w #name', 'w #day', 'w #time', 'w #month')
  const words = piece.words.length - piece.skip
  if (vague) return false
  if (opens && words >= 6 && fixed && has('sign coming', 'sign until')) return true
  if (!piece.own || piece.label !== name || words < FEWEST_WORDS) return false
  if (name === 'blocked') return words >= 4 && (fixed || has('sign until'))
  if (name === 'done') return has('sign ended', 'sign past', 'sign resolved') && (fixed || words >= 5)
  if (name === 'next') return (words >= 4 || fixed) && has('sign order', 'sign order later', 'sign you', 'w #name')
  return words >= 4 && fixed
}

function waits(piece: Piece): boolean {
  if (!/^(?:still|now|wait|await|stuck|block|held|on)/.test(piece.words[piece.skip]?.plain ?? '')) return false
  const opening = piece.words.slice(piece.skip).map(word => word.plain)
  return [2, 3].some(n => WAITS.test(opening.slice(0, n).join(' ')))
}

const STARTS =
  /^(?:(?:already |all |so far )?(?:done|finished|completed)|waiting(?: on| for)?|stuck|blocked|held up|pending|next|to ?do|you|please)$/

/** Whether a note goes straight to what was done or waits, under that label, with no line that says what it is about. */
export function startsMidway(pieces: Piece[], sure: number[]): boolean {
  const first = pieces[0]
  if (!first?.own || first.label === 'situation' || pieces.some(piece => piece.label === 'situation')) return false
  const label = first.words.slice(0, first.skip).map(word => word.plain)
  return STARTS.test(label.join(' ')) && Math.max(0, ...sure.slice(1)) < 0.5
}
