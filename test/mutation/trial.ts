import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sandbox } from './sandbox.ts'

/** What became of a mutant: a test failed, it never ended, no test noticed, or no test came by. */
export type Fate = 'killed' | 'timeout' | 'survived' | 'unreached'

/** Which mutants the tests reach, and how long all of them take without any, in milliseconds. Throws where a test fails. */
export async function rehearse(box: Sandbox): Promise<{ reached: Set<string>; took: number }> {
  const into = join(box.folder, 'reached.json')
  const began = performance.now()
  const failed = await run(box, { REACHED_INTO: into }, 600_000)
  if (failed) throw new Error(`the tests fail without any mutant (${failed})`)
  return { reached: new Set(JSON.parse(readFileSync(into, 'utf8'))), took: performance.now() - began }
}

/** Runs the tests with one mutant awake, until the first that notices. */
export async function fateOf(box: Sandbox, id: string, patience: number): Promise<Fate> {
  const failed = await run(box, { __STRYKER_ACTIVE_MUTANT__: id }, patience)
  return failed === '' ? 'survived' : failed === 'timeout' ? 'timeout' : 'killed'
}

/** '' where every test passes; else how it ended. */
function run({ folder, tests }: Sandbox, env: Record<string, string>, patience: number): Promise<string> {
  return new Promise(resolve => {
    const awake = join(import.meta.dirname, 'awake.js')
    const args = [`--import=${awake}`, '--test', '--test-isolation=none', '--test-reporter=tap', ...tests]
    const clean = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(NODE_TEST|COUNT_INTO)/.test(name)),
    )
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...clean, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let ended = ''
    const end = (how: string) => {
      ended ||= how
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => end('timeout'), patience)
    child.stdout.on('data', piece => /^\s*not ok /m.test(String(piece)) && end('failed'))
    child.on('close', code => {
      clearTimeout(timer)
      resolve(ended || (code === 0 ? '' : 'failed'))
    })
  })
}
