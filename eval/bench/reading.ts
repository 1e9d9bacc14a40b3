import { readUpdate } from '../../engine/index.ts'
import { noteOf } from './notes.ts'

/** Milliseconds that half, and 99 in 100, of the readings took at most; and how many words each note had. */
export interface Timing {
  words: number
  p50: number
  p99: number
}

/** Times `runs` readings of different notes of about `words` words, after a tenth as many to warm up. */
export function timeReadings(words: number, runs: number): Timing {
  const notes = Array.from({ length: 97 }, (_, seed) => noteOf(words, seed + 1))
  for (let i = 0; i < runs / 10; i++) readUpdate(notes[i % notes.length]!)
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const began = performance.now()
    readUpdate(notes[i % notes.length]!)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { words, p50: at(0.5), p99: at(0.99) }
}
