import type { SlotName } from '../read.ts'
import type { Piece } from './pieces.ts'

const FEWEST_WORDS = 3

/** Whether a piece under its own label says enough to stand alone: "Waiting: keys from Ana, Tuesday", not "Waiting: stuff". */
export function statesOutright(name: SlotName, piece: Piece, shown: string[]): boolean {
  if (!piece.own || piece.label !== name) return false
  const words = piece.words.length - piece.skip
  if (words < FEWEST_WORDS) return false
  const has = (...marks: string[]) => marks.some(mark => shown.includes(mark))
  const vague = has('sign hedge', 'sign almost')
  const fixed = has('sign hour', 'sign number', 'w #name', 'w #day', 'w #time', 'w #month')
  if (name === 'blocked') return words >= 4 && (fixed || has('sign until')) && !vague
  if (name === 'done') return has('sign ended', 'sign past', 'sign resolved') && (fixed || words >= 5) && !vague
  if (name === 'next')
    return (words >= 4 || fixed) && has('sign order', 'sign order later', 'sign you', 'w #name') && !vague
  return words >= 4 && fixed
}
