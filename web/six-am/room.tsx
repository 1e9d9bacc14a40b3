const CENTRE = 600

/** The dial of the room: its hour hand points down, and the opened phone hangs on it. */
export function Room() {
  return (
    <svg class="dial" viewBox="0 0 1200 1200" aria-hidden="true">
      <circle cx={CENTRE} cy={CENTRE} r="575" />
      <path class="minutes" d={marks(60, 556, 540)} />
      <path class="hours" d={marks(12, 556, 512)} />
      <path class="hand" d={`M${CENTRE} 0V${CENTRE + 430}`} />
    </svg>
  )
}

function marks(count: number, outer: number, inner: number): string {
  const at = (turn: number, r: number) =>
    `${(CENTRE + Math.sin(turn) * r).toFixed(1)} ${(CENTRE - Math.cos(turn) * r).toFixed(1)}`
  return Array.from({ length: count }, (_, i) => (i * 2 * Math.PI) / count)
    .map(turn => `M${at(turn, outer)}L${at(turn, inner)}`)
    .join('')
}
