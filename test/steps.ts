import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audit } from './audit.ts'
import { fetchChromium, findChromium, INSTALL } from './browser/chromium.ts'
import { filesOf, root } from './files.ts'

export interface Count {
  passed: number
  failed: number
}

/** The steps of `npm test` by name, in order. Each prints what went wrong and counts; none throws. */
export const steps: Record<string, () => Promise<Count>> = {
  check: async () => {
    const checks: [string, string, ...string[]][] = [
      ['the engine compiles without DOM and Node', 'typescript/bin/tsc', '-p', 'engine'],
      ['types', 'typescript/bin/tsc', '-p', '.'],
      ['types of the page', 'typescript/bin/tsc', '-p', 'web'],
      ['lint', 'oxlint/bin/oxlint', '--deny-warnings'],
      ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    ]
    const count = { passed: 0, failed: 0 }
    for (const [name, tool, ...args] of checks) {
      const { code, output } = await run(process.execPath, [join(root, 'node_modules', tool), ...args])
      if (code === 0) count.passed++
      else {
        count.failed++
        console.log(`✗ ${name}\n${output.trim()}`)
      }
    }
    return count
  },
  unit: () => nodeTests(file => !house(file)),
  house: () => nodeTests(house),
  audit: async () => {
    const { asked, serious } = audit()
    if (!asked) console.log('The registry could not be asked about known flaws; ask again where it can: npm audit')
    for (const line of serious) console.log(`✗ ${line}`)
    return { passed: asked && serious.length === 0 ? 1 : 0, failed: serious.length }
  },
  journeys,
}

const house = (file: string) => /^(server|cli|test|docs|release)\//.test(file)

/** Runs the `*.test.ts` files that `wanted` picks, printing failures only. */
async function nodeTests(wanted: (file: string) => boolean): Promise<Count> {
  const files = filesOf('.test.ts').filter(wanted)
  if (!files.length) return { passed: 0, failed: 0 }
  return counted('count.json', into =>
    run(
      process.execPath,
      ['--test', '--test-timeout=300000', `--test-reporter=${join(root, 'test', 'reporter.js')}`, ...files],
      { COUNT_INTO: into },
    ),
  )
}

async function journeys(): Promise<Count> {
  const browser = findChromium() ?? (await fetchChromium(console.log))
  if (!browser) {
    console.log(INSTALL)
    return { passed: 0, failed: 1 }
  }
  return counted('playwright.json', into => {
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
    const args = ['test', '-c', join(root, 'test', 'browser', 'playwright.config.ts'), '--pass-with-no-tests']
    return run(process.execPath, [cli, ...args], { COUNT_INTO: into })
  })
}

/** Runs a tool that writes its counts where COUNT_INTO says; a tool that dies before it has counted is one failure. */
async function counted(
  name: string,
  tool: (into: string) => Promise<{ code: number; output: string }>,
): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'coldread-count-'))
  const into = join(folder, name)
  const { code, output } = await tool(into)
  if (output.trim()) console.log(output.trim())
  try {
    const count: Count = JSON.parse(readFileSync(into, 'utf8'))
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', piece => (output += piece))
    child.stderr.on('data', piece => (output += piece))
    child.on('error', error => resolve({ code: 1, output: String(error) }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}
