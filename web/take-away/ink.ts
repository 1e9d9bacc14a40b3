import type { Fragment } from '../../engine/index.ts'

/** An edited employer line in pieces: what still stands of the frame's joining words, in their order, and the learner's own words. */
export function inkOf(line: string, frame: Fragment[]): Fragment[] {
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
