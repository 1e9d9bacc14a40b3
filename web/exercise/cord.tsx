import type { LineState } from '../../engine/index.ts'
import './cord.css'

const STEP = 128
const HOLE = { x: 56, y: 124 }

/**
 * The bar as treasury-tag string through four punched holes: it reaches a hole for "not yet" and passes through for "clear";
 * when all four are clear it is tagged at both ends. A picture only: the list beside it says the same in words.
 */
export function Cord({ states }: { states: LineState[] }) {
  const done = states.every(state => state === 'clear')
  return (
    <svg class="cord" viewBox="0 0 80 620" width="80" height="620" aria-hidden="true">
      {states.map((_, i) => (
        <g key={i}>
          <circle class="hole" cx={HOLE.x} cy={HOLE.y + i * STEP} r="12" />
          <path class="hole-edge" d={`M${HOLE.x - 10} ${HOLE.y - 5 + i * STEP}a12 12 0 0 1 20 0`} />
        </g>
      ))}
      <path class="tag" d="M14 20H34" />
      {states.map((state, i) => state !== 'missing' && <Strand key={i} d={strand(i, states)} />)}
      {done && (
        <Strand
          d={`M57 ${HOLE.y + 3 * STEP + 2}C58 ${HOLE.y + 3 * STEP + 40} 30 ${HOLE.y + 3 * STEP + 50} 24 ${HOLE.y + 3 * STEP + 88}`}
        />
      )}
      {done && <path class="tag" d={`M14 ${HOLE.y + 3 * STEP + 88}H34`} />}
    </svg>
  )
}

function Strand({ d }: { d: string }) {
  return (
    <g>
      <path class="strand" d={d} />
      <path class="twist" d={d} />
    </g>
  )
}

function strand(i: number, states: LineState[]): string {
  const y = HOLE.y + i * STEP
  // Reaching a hole, the string ends at its edge; passing through, it goes in at the middle.
  const end = states[i] === 'clear' ? y : y - 9
  const from = states.slice(0, i).findLastIndex(state => state !== 'missing')
  if (i === 0) return `M24 20C26 60 40 92 55 ${end}`
  // Past a hole that is not reached yet it runs along the edge of the paper.
  if (from < 0) return `M24 20C26 60 30 ${y - 80} 55 ${end}`
  const start = HOLE.y + from * STEP
  if (i - from > 1) return `M57 ${start + 2}C30 ${start + 60} 30 ${y - 60} 55 ${end}`
  return `M57 ${start + 2}C74 ${start + 36} 72 ${y - 36} 58 ${end}`
}

/** The same string lying down, for the top of a phone. */
export function SmallCord({ states }: { states: LineState[] }) {
  return (
    <svg class="small-cord" viewBox="-4 0 122 24" width="122" height="24" aria-hidden="true">
      {states.map((_, i) => (
        <circle key={i} class="hole" cx={14 + i * 31} cy="12" r="8" />
      ))}
      {states.map((state, i) => state !== 'missing' && <path key={i} class="strand" d={lying(i, states)} />)}
    </svg>
  )
}

function lying(i: number, states: LineState[]): string {
  const to = 14 + i * 31 - (states[i] === 'clear' ? 0 : 6)
  const from = states.slice(0, i).findLastIndex(state => state !== 'missing')
  const start = from < 0 ? -4 : 14 + from * 31
  return i === 0
    ? `M-4 12H${to}`
    : `M${start} 12C${start + 10} ${i - from > 1 ? 26 : 19} ${to - 10} ${i - from > 1 ? 26 : 5} ${to} 12`
}
