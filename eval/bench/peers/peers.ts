import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A place in a text that a tool would have changed; offsets in UTF-16 code units. */
export interface Found {
  from: number
  to: number
}

/** A prose linter as its own documentation says to run it. */
export interface Peer {
  name: string
  find(text: string): Promise<Found[]> | Found[]
}

const here = import.meta.dirname

/** The versions of the lock file, fetched where they are not here yet; throws with what npm said. */
export async function peers(say: (line: string) => void): Promise<Peer[]> {
  if (!existsSync(join(here, 'node_modules'))) {
    say('Fetching the peers into eval/bench/peers (about 110 MB, once) …')
    const ci = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: here,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (ci.status !== 0) throw new Error(`npm ci in eval/bench/peers failed: ${ci.stderr}`)
  }
  return [await writeGood(), await retext(), await alex(), await harper()]
}

// Their packages are not ours: neither in package.json nor known to the compiler.
const load = <T>(name: string): Promise<T> => import(import.meta.resolve(name)) as Promise<T>

async function writeGood(): Promise<Peer> {
  type Suggest = (text: string) => { index: number; offset: number }[]
  const { default: suggest } = await load<{ default: Suggest }>('write-good')
  return {
    name: 'write-good',
    find: text => suggest(text).map(({ index, offset }) => ({ from: index, to: index + offset })),
  }
}

type Place = { start?: { offset?: number }; end?: { offset?: number } }

/** What unified gives: a file with messages, each with its place, which older versions call its position. */
interface File {
  messages: { place?: Place; position?: Place }[]
}

const placesIn = ({ messages }: File): Found[] =>
  messages.flatMap(({ place, position }) => {
    const { start, end } = place ?? position ?? {}
    const from = start?.offset
    return from === undefined ? [] : [{ from, to: end?.offset ?? from + 1 }]
  })

async function retext(): Promise<Peer> {
  type Pipe = { use(plugin: unknown): Pipe; process(text: string): Promise<File> }
  const { retext: start } = await load<{ retext: () => Pipe }>('retext')
  let pipe = start()
  for (const plugin of ['simplify', 'equality', 'passive', 'intensify', 'repeated-words'])
    pipe = pipe.use((await load<{ default: unknown }>(`retext-${plugin}`)).default)
  return { name: 'retext, 5 plugins', find: async text => placesIn(await pipe.process(text)) }
}

async function alex(): Promise<Peer> {
  const { text: check } = await load<{ text: (text: string) => File }>('alex')
  return { name: 'alex', find: text => placesIn(check(text)) }
}

async function harper(): Promise<Peer> {
  type Lint = { span(): { start: number; end: number } }
  type Linter = { setup(): Promise<void>; lint(text: string, how: { language: string }): Promise<Lint[]> }
  const { LocalLinter } = await load<{ LocalLinter: new (how: { binary: unknown }) => Linter }>('harper.js')
  const { binary } = await load<{ binary: unknown }>('harper.js/binary')
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return {
    name: 'Harper',
    async find(text) {
      const lints = await linter.lint(text, { language: 'plaintext' })
      return lints.map(lint => ({ from: lint.span().start, to: lint.span().end }))
    },
  }
}
