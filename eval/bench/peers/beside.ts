import { readUpdate } from '../../../engine/index.ts'
import { engine } from '../../engine.ts'
import { score, type Measure } from '../../score.ts'
import type { Found, Peer } from './peers.ts'

/** Milliseconds that half, and 99 in 100, of the readings took at most. */
export interface Pace {
  name: string
  p50: number
  p99: number
}

/** Our own reader, as one of them. */
export const coldread: Peer = { name: 'coldread', find: text => readUpdate(text).questions }

/** Reads `rounds` notes with each tool in turn, so that whatever the machine does meets them all alike; a tenth more to warm up. */
export async function pace(tools: readonly Peer[], notes: readonly string[], rounds: number): Promise<Pace[]> {
  const times = tools.map(() => [] as number[])
  for (let round = -Math.ceil(rounds / 10); round < rounds; round++) {
    const note = notes[(round + rounds) % notes.length]!
    for (const [i, tool] of tools.entries()) {
      const began = performance.now()
      await tool.find(note)
      if (round >= 0) times[i]!.push(performance.now() - began)
    }
  }
  return tools.map(({ name }, i) => {
    const sorted = times[i]!.sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
    return { name, p50: at(0.5), p99: at(0.99) }
  })
}

/** What one tool finds of the questions that people labelled, as score.mjs counts them. */
export interface Catch {
  name: string
  precision: Measure
  recall: Measure
  f1: Measure
  /** Notes that need no question, left alone. */
  leftAlone: Measure
}

export interface Labelled {
  id: string
  reader?: string
  text: string
}

/** Scores each tool on a labelled set. What a linter marks counts as a question about those words; it cannot know who reads. */
export async function caught(tools: readonly Peer[], file: string, rows: readonly Labelled[]): Promise<Catch[]> {
  const all: Catch[] = []
  for (const tool of tools) {
    const readings = []
    for (const { id, text, reader = '' } of rows)
      readings.push({
        id,
        ...(tool === coldread ? engine.update(text, reader) : readingOf(text, await tool.find(text))),
      })
    const { precision, recall, f1, clearNotesLeftAlone } = score('updates', file, readings)
    const measure = (value: Measure | undefined) => value ?? null
    all.push({
      name: tool.name,
      precision: measure(precision),
      recall: measure(recall),
      f1: measure(f1),
      leftAlone: measure(clearNotesLeftAlone),
    })
  }
  return all
}

/** A linter's marks as a reading: it says nothing of slots, and a note without marks is one that it lets pass. */
function readingOf(text: string, found: readonly Found[]): object {
  const absent = { situation: 'absent', done: 'absent', blocked: 'absent', next: 'absent' }
  const questions = found
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({ quote: text.slice(from, to), from, to, kind: 'what', severity: 'slowing' }))
  return { slots: absent, questions, scannable: true, real: true, clears: questions.length === 0 }
}
