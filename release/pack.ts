import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { manifestOf } from './manifest.ts'

const root = join(import.meta.dirname, '..')

/**
 * Builds the npm package and packs it into `into`; gives the file's path. The same sources give the same bytes. Throws with
 * what a tool said where one fails.
 */
export function pack(into: string): string {
  const folder = join(into, 'package')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const tool = (path: string, ...args: string[]) => run(process.execPath, [join(root, 'node_modules', path), ...args])
  tool('typescript/bin/tsc', '-p', join(root, 'release'), '--outDir', folder)
  const site = ['--outDir', join(folder, 'dist'), '--emptyOutDir', '--logLevel', 'warn']
  tool('vite/bin/vite.js', 'build', '--config', join(root, 'web', 'vite.config.ts'), ...site)
  for (const file of ['cli/start.js', 'server/start.js', 'server/node-guard.js'])
    writeFileSync(join(folder, file), readFileSync(join(root, file), 'utf8').replaceAll(".ts'", ".js'"))
  for (const file of ['lesson/async-in-practice.md', 'README.md', 'LICENSE', 'CHANGELOG.md'])
    cpSync(join(root, file), join(folder, file))
  const manifest = manifestOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const packed = run('npm', ['pack', folder, '--pack-destination', into, '--silent']).trim()
  return join(into, packed.split('\n').at(-1)!)
}

function run(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status === 0) return stdout
  throw new Error(`${command} ${args[0]} failed: ${error?.message ?? `${stdout}${stderr}`.trim()}`)
}

if (import.meta.main) {
  const into = resolve(process.argv[2] ?? 'build')
  mkdirSync(into, { recursive: true })
  console.log(pack(into))
}
