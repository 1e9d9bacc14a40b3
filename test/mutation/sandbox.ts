import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesOf, root } from '../files.ts'

/** One small change to the engine, which tests should notice. Lines and columns count from 1. */
export interface Mutant {
  id: string
  file: string
  line: number
  column: number
  kind: string
  was: string
  becomes: string
}

/** A copy of the tree in which every mutant sleeps; one is woken by its id in an environment variable. */
export interface Sandbox {
  folder: string
  mutants: Mutant[]
  /** The tests that try the engine. */
  tests: string[]
}

/** Data and words: a changed sentence is not a fault that a test should see. */
const LEFT_OUT = /\.test\.ts$|^engine\/weights\/|^engine\/phrasing\/sentences\/|^engine\/hearing\/topics\.ts$/

/** What a mutation does that says nothing here: an emptied string is as a rule a word of a list or of a sentence. */
const EXCLUDED = ['StringLiteral']

/** Copies the tree and puts the mutants of the engine into it; fetches the tool for it where it is not here yet. */
export async function sandbox(say: (line: string) => void): Promise<Sandbox> {
  const { instrument } = await tool(say)
  const folder = mkdtempSync(join(tmpdir(), 'coldread-mutation-'))
  const all = filesOf('.ts', '.tsx', '.js', '.json', '.jsonl', '.md', '.svg', '.html', '.css')
  for (const file of all) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const files = all
    .filter(file => file.startsWith('engine/') && file.endsWith('.ts') && !LEFT_OUT.test(file))
    .map(name => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }))
  const done = await instrument(files, { plugins: null, excludedMutations: EXCLUDED, ignorers: [], noHeader: false })
  for (const { name, content } of done.files) writeFileSync(join(folder, name), content)
  const text = new Map(files.map(({ name, content }) => [name, content]))
  // What is excluded is listed all the same, but is not in the code.
  const placed = done.mutants.filter(({ status }) => status !== 'Ignored')
  const mutants = placed.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    file: fileName,
    line: location.start.line + 1,
    column: location.start.column + 1,
    kind: mutatorName,
    was: cut(text.get(fileName)!, location),
    becomes: replacement,
  }))
  const tests = all.filter(file => /^engine\/.*\.test\.ts$/.test(file) || file === 'test/examples.test.ts')
  return { folder, mutants, tests }
}

interface Location {
  start: { line: number; column: number }
  end: { line: number; column: number }
}

interface Instrument {
  (
    files: { name: string; mutate: boolean; content: string }[],
    options: object,
  ): Promise<{
    files: { name: string; content: string }[]
    mutants: {
      id: string
      fileName: string
      location: Location
      mutatorName: string
      replacement: string
      status?: string
    }[]
  }>
}

async function tool(say: (line: string) => void): Promise<{ instrument: Instrument }> {
  if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
    say('Fetching what the mutation run needs into test/mutation (about 25 MB, once) …')
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts']
    const ci = spawnSync('npm', args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (ci.status !== 0) throw new Error(`npm ci in test/mutation failed: ${ci.stderr}`)
  }
  const name: string = '@stryker-mutator/instrumenter'
  const { Instrumenter } = await import(import.meta.resolve(name))
  const { createParser } = await import(new URL('parsers/index.js', import.meta.resolve(name)).href)
  const { print } = await import(new URL('printers/index.js', import.meta.resolve(name)).href)
  const { transform } = await import(new URL('transformers/index.js', import.meta.resolve(name)).href)
  const quiet = { debug() {}, info() {}, isDebugEnabled: () => false, warn: say }
  const instrumenter = new Instrumenter(quiet, createParser, print, transform)
  return { instrument: (files, options) => instrumenter.instrument(files, options) }
}

function cut(text: string, { start, end }: Location): string {
  const lines = text.split('\n').slice(start.line, end.line + 1)
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column)
  lines[0] = lines[0]!.slice(start.column)
  return lines.join('\n')
}
