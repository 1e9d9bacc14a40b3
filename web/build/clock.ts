/** A clock at six o'clock: both hands are one vertical line through its middle. */
export function clockSvg(): string {
  const marks = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    const inner = hour % 3 ? 137 : 124
    const at = (r: number) => `${round(180 + Math.sin(angle) * r)} ${round(180 - Math.cos(angle) * r)}`
    return `M${at(151)}L${at(inner)}`
  })
  return [
    '<svg class="clock" viewBox="0 0 360 360" aria-hidden="true">',
    '<circle class="face" cx="180" cy="180" r="169" stroke-width="11"/>',
    `<path class="marks" stroke-width="5" d="${marks.join('')}"/>`,
    '<g class="hands" stroke-linecap="round"><path stroke-width="9" d="M180 180V52"/><path stroke-width="14" d="M180 180V268"/></g>',
    '<circle class="hub" cx="180" cy="180" r="13"/><circle class="eye" cx="180" cy="180" r="4.5"/></svg>',
  ].join('')
}

const round = (n: number) => Math.round(n * 10) / 10
