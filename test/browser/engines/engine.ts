import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Another browser, driven by the W3C's WebDriver: what a person does, and what the page then says. */
export interface Engine {
  open(url: string): Promise<void>
  /** The value of an expression in the page; a promise is waited for. */
  run<T>(expression: string): Promise<T>
  /** Presses at a place of the window, in CSS pixels. */
  press(x: number, y: number): Promise<void>
  /** Types with the keys, into whatever has the focus. */
  type(text: string): Promise<void>
  close(): Promise<void>
}

/** Where a program is on this machine, or ''. */
export function programAt(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map(folder => join(folder, name)).find(file => existsSync(file)) ?? ''
}

/** Starts a program that says nothing when it is ready. */
export function launch(program: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
}

/** Starts a program and settles with the first match of `ready` in what it says; rejects where it ends before. */
export async function start(
  program: string,
  args: string[],
  ready: RegExp,
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; found: RegExpExecArray }> {
  const child = launch(program, args, env)
  return new Promise((settle, reject) => {
    let said = ''
    const hear = (words: Buffer) => {
      said += String(words)
      const found = ready.exec(said)
      if (found) settle({ child, found })
    }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`${program} ended (${code}): ${said.slice(-400)}`)))
  })
}

/** Ends a program that `start` started, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.removeAllListeners('error')
  child.kill()
  await gone
}

/** A left press with the mouse, in the form that both kinds of WebDriver take. */
export const mousePress = (x: number, y: number) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
})

/** Keys pressed one after the other. */
export const keys = (text: string) => ({
  type: 'key',
  id: 'keys',
  actions: [...text].flatMap(value => [
    { type: 'keyDown', value: value === '\n' ? '\uE007' : value },
    { type: 'keyUp', value: value === '\n' ? '\uE007' : value },
  ]),
})
