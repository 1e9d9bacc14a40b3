import type { UpdateReading } from '../../engine/index.ts'
import type { Engine } from './fold.ts'

/** Up to so many characters a reading takes less than a frame on a slow phone, and the way to a worker is not worth it. */
const SHORT = 800

let worker: Worker | undefined | false
let last = 0

/** Reads a note; a long one beside the page, where the browser can. Only the latest is worth waiting for: an earlier one may never settle. */
export function readAside(engine: Engine, text: string, reader: string): Promise<UpdateReading> {
  const here = () => Promise.resolve(engine.readUpdate(text, reader))
  if (text.length <= SHORT) return here()
  const beside = startWorker()
  if (!beside) return here()
  const id = ++last
  return new Promise(settle => {
    beside.onmessage = ({ data }: MessageEvent<{ id: number; reading: UpdateReading }>) => {
      if (data.id === id) settle(data.reading)
    }
    beside.onerror = () => {
      worker = false
      settle(engine.readUpdate(text, reader))
    }
    beside.postMessage({ address: engine.address, id, text, reader })
  })
}

function startWorker(): Worker | false {
  try {
    worker ??= new Worker(new URL('./aside-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    worker = false
  }
  return worker
}
