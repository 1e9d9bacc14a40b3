import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { root } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'coldread-commands-'))
const running: ChildProcess[] = []
after(() => {
  rmSync(folder, { recursive: true })
  for (const child of running) child.kill('SIGKILL')
})
writeFileSync(join(folder, 'note.md'), 'Till: done.\n')

const NODE = process.execPath
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
// As a person's shell: nothing of the npm that runs these tests.
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|NODE_TEST|COUNT_INTO)/i.test(name)),
  ),
  COLDREAD_DATA: join(folder, 'work.sqlite'),
}

interface Ran {
  child: ChildProcess
  /** Everything printed so far. */
  out(): string
  ended: Promise<number | null>
  /** Settled once `pattern` was printed. */
  printed(pattern: RegExp): Promise<string>
}

function start(
  command: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Ran {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...env, ...options.env },
    detached: process.platform !== 'win32',
  })
  running.push(child)
  let text = ''
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', piece => (text += piece))
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => pattern.test(text) && resolve(pattern.exec(text)![0])
      look()
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
      void ended.then(() => reject(new Error(`ended without printing ${pattern}:\n${text}`)))
    })
  return { child, out: () => text, ended, printed }
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    answer => answer.ok,
    () => false,
  )
}

test(
  'npm start prints one address, answers there, and SIGTERM or Ctrl-C leaves nothing behind',
  { timeout: 120_000 },
  async () => {
    for (const [signal, group] of [
      ['SIGTERM', false],
      ['SIGINT', true],
    ] as const) {
      const ran = start(npm, ['start'], { env: { PORT: '0' } })
      const url = await ran.printed(/http:\/\/localhost:\d+/)
      assert.equal(ran.out().match(/https?:\/\//g)!.length, 1)
      assert.ok(await answers(url))
      const page = await fetch(url)
      assert.match(await page.text(), /<h1/)
      // Ctrl-C reaches everything in the terminal's foreground; kill reaches npm alone.
      process.kill(group ? -ran.child.pid! : ran.child.pid!, signal)
      await ran.ended
      assert.equal(await answers(url), false, `still answering after ${signal}`)
    }
  },
)

test(
  'a port in use, and a PORT that is none, each give one clear sentence and exit code 1',
  { timeout: 60_000 },
  async t => {
    const squatter = createServer().listen(0)
    t.after(() => squatter.close())
    await new Promise(resolve => squatter.once('listening', resolve))
    const { port } = squatter.address() as { port: number }
    const taken = start(NODE, ['server/start.js'], { env: { PORT: String(port) } })
    assert.equal(await taken.ended, 1)
    assert.match(taken.out(), new RegExp(`Port ${port} is in use`))
    const none = start(NODE, ['server/start.js'], { env: { PORT: 'http' } })
    assert.equal(await none.ended, 1)
    assert.match(none.out(), /“http” is no port/)
  },
)

test(
  'a place for saved work that cannot be used is one clear sentence and exit code 1',
  { timeout: 60_000 },
  async () => {
    for (const [command, args] of [
      ['server/start.js', []],
      ['cli/start.js', ['serve', '--port', '0']],
    ] as const) {
      const ran = start(NODE, [command, ...args], {
        env: { PORT: '0', COLDREAD_DATA: join(folder, 'no', 'work.sqlite') },
      })
      assert.ok([1, 2].includes((await ran.ended)!))
      assert.match(ran.out(), /^The folder .*no does not exist\. Make it, or set COLDREAD_DATA/m)
      assert.doesNotMatch(ran.out(), /\bat .*\.ts:/)
    }
  },
)

test('under npm, paths count from where the person stands', { timeout: 60_000 }, async () => {
  const ran = start(npm, ['--prefix', root, 'run', '-s', 'coldread', '--', 'read', 'note.md'], { cwd: folder })
  assert.equal(await ran.ended, 1)
  assert.match(ran.out(), /Not yet/)
})

test('a reader that has seen enough is no trouble', { timeout: 60_000 }, async () => {
  const lines = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: 'Till: done.' })).join('\n')
  const ran = start(NODE, ['cli/start.js', 'read', '--jsonl'], { input: lines })
  ran.child.stdout!.once('data', () => ran.child.stdout!.destroy())
  await ran.ended
  assert.doesNotMatch(ran.out(), /EPIPE|Error/)
})

test('coldread serve serves until it is told to end', { timeout: 120_000 }, async () => {
  const ran = start(NODE, ['cli/start.js', 'serve', '--port', '0'])
  const url = await ran.printed(/http:\/\/localhost:\d+/)
  assert.ok(await answers(url))
  ran.child.kill('SIGTERM')
  assert.equal(await ran.ended, 0)
})
