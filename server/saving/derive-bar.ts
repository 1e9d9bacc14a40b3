import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { LineName, LineState } from '../../engine/index.ts'
import type { Kept } from '../store/store.ts'

/** The four lines as the events make them. Nobody can claim a line: it is read from the work each time. */
export type Lines = Record<LineName, LineState>

/** The longest that one derivation may take, in milliseconds. */
const PATIENCE = 60_000

let last: Promise<unknown> = Promise.resolve()

/** Derives the bar in a thread of its own, one at a time, so that pages go on being served; undefined where it takes too long. */
export function deriveBar(events: Kept[]): Promise<Lines | undefined> {
  const derived = last.then(() => inThread(events))
  last = derived
  return derived
}

function inThread(events: Kept[]): Promise<Lines | undefined> {
  return new Promise(resolve => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: events })
    const patience = setTimeout(() => void worker.terminate(), PATIENCE)
    worker.once('message', (lines: Lines) => resolve(lines))
    worker.once('error', () => resolve(undefined))
    worker.once('exit', () => {
      clearTimeout(patience)
      resolve(undefined)
    })
  })
}

if (!isMainThread && parentPort) {
  // Here only: the server itself starts in half the time, and half the memory, without the engine.
  const { replay } = await import('../../engine/index.ts')
  // What the coach would say moves no line, so its voice does not matter here.
  const { bar } = replay(workerData as Kept[], { coach: 'Coach', support: { distress: '', danger: '' } })
  const entries = Object.entries(bar).map(([name, line]) => [name, line.state])
  parentPort.postMessage(Object.fromEntries(entries))
}
