import type { Span } from '../../engine/index.ts'

/**
 * Moves spans from a text to its next version while someone types: those before and after the change go along, those
 * that the change touches are left out until the text is read again.
 */
export function carry<S extends Span>(before: string, after: string, spans: S[]): S[] {
  if (before === after) return spans
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const shift = after.length - before.length
  return spans.flatMap(span => {
    if (span.to <= head) return [span]
    if (span.from >= before.length - tail) return [{ ...span, from: span.from + shift, to: span.to + shift }]
    return []
  })
}
