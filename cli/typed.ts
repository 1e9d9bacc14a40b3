import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Io } from './io.ts'

/** How long a person takes between two lines, at the very least; lines that come faster were pasted. In milliseconds. */
const PASTED = 30

/** What a person types, a message at a time: lines pasted together come as one. From a pipe, each line by itself. */
export async function* typed(io: Io): AsyncGenerator<string> {
  const lines = createInterface({ input: Readable.from(io.input), terminal: false })
  lines.on('error', () => {}) // the input went away: the same as its end
  if (!io.typed) {
    for await (const line of lines) yield line
    return
  }
  const waiting: string[] = []
  let wake = () => {}
  let ended = false
  let last = 0
  lines.on('line', line => {
    waiting.push(line)
    last = Date.now()
    wake()
  })
  lines.on('close', () => {
    ended = true
    wake()
  })
  while (!ended || waiting.length) {
    if (!waiting.length) await new Promise<void>(resolve => (wake = resolve))
    while (!ended && waiting.length && Date.now() - last < PASTED)
      await new Promise(resolve => setTimeout(resolve, PASTED))
    if (waiting.length) yield waiting.splice(0).join('\n')
  }
}
