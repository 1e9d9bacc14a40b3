import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end, keys, mousePress, programAt, start, type Engine } from './engine.ts'

/** Firefox's own program, or '' where it is not installed. */
export const firefoxAt = () => programAt('firefox-esr') || programAt('firefox')

/** Firefox over WebDriver BiDi, which it speaks itself: no other program is needed. */
export async function startFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'coldread-firefox-'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank']
  const { child, found } = await start(firefoxAt(), args, /WebDriver BiDi listening on (ws:\S+)/)
  const socket = new WebSocket(`${found[1]}/session`)
  await new Promise((open, fail) => ((socket.onopen = open), (socket.onerror = fail)))
  const waiting = new Map<number, { settle(result: unknown): void; reject(error: Error): void }>()
  socket.onmessage = ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data))
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error) asked?.reject(new Error(`${error}: ${message}`))
    else asked?.settle(result)
  }
  let last = 0
  const ask = <T>(method: string, params: object): Promise<T> =>
    new Promise((settle, reject) => {
      const id = ++last
      waiting.set(id, { settle: settle as (result: unknown) => void, reject })
      socket.send(JSON.stringify({ id, method, params }))
    })
  await ask('session.new', { capabilities: {} })
  const { contexts } = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree', {})
  const { context } = contexts[0]!
  await ask('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } })
  return {
    open: url => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    async run<T>(expression: string) {
      type Said = { type: string; result?: { value: string }; exceptionDetails?: { text: string } }
      const said = await ask<Said>('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(value => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      })
      if (!said.result) throw new Error(said.exceptionDetails?.text)
      return JSON.parse(said.result.value) as T
    },
    press: (x, y) => ask('input.performActions', { context, actions: [mousePress(x, y)] }),
    type: text => ask('input.performActions', { context, actions: [keys(text)] }),
    async close() {
      socket.close()
      await end(child)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
