import type { ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { end, keys, launch, mousePress, programAt, start, type Engine } from './engine.ts'

/** WebKit's driver, or '' where it is not installed. */
export const webkitAt = () => programAt('WebKitWebDriver')

/** A screen that nobody sees, which WebKit needs; '' where neither one nor a real one is there. */
export const screenAt = () => process.env.DISPLAY ?? programAt('Xvfb')

/** WebKit (its GTK port) over WebDriver. */
export async function startWebkit(): Promise<Engine> {
  const children: ChildProcess[] = []
  let display = process.env.DISPLAY ?? ''
  if (!display) {
    const screen = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']
    const { child, found } = await start(programAt('Xvfb'), screen, /^(\d+)\n/m)
    children.push(child)
    display = `:${found[1]}`
  }
  const port = await freePort()
  // Its sandbox wants rights that a container seldom gives; the journeys only open our own pages.
  const env = { DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' }
  children.unshift(launch(webkitAt(), [`--port=${port}`], env))
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    const { value } = (await answer.json()) as { value: T & { message?: string } }
    if (!answer.ok) throw new Error(value.message)
    return value
  }
  for (let time = 0; time < 50; time++) {
    if (
      await ask('GET', '/status').then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise(wait => setTimeout(wait, 100))
  }
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', { capabilities: {} })
  const session = `/session/${sessionId}`
  await ask('POST', `${session}/window/rect`, { width: 1280, height: 850 })
  return {
    open: url => ask('POST', `${session}/url`, { url }),
    run: expression => ask('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
    press: (x, y) => ask('POST', `${session}/actions`, { actions: [mousePress(x, y)] }),
    type: text => ask('POST', `${session}/actions`, { actions: [keys(text)] }),
    async close() {
      await ask('DELETE', session).catch(() => undefined)
      await Promise.all(children.map(end))
    },
  }
}

function freePort(): Promise<number> {
  return new Promise(settle => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => settle(port))
    })
  })
}
