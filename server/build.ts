import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const root = join(import.meta.dirname, '..')
const SOURCES = ['web', 'lesson', 'engine', 'protocol.ts', 'sync.ts', 'package-lock.json']

/** Where the built site lies. */
export const SITE = join(root, 'dist')

/** The site could not be built; the message is what the build said. */
export class BuildFailed extends Error {}

/** Builds the site where it is missing or older than what it is made of; `say` hears that it takes a moment. */
export async function buildIfStale(say: (line: string) => void): Promise<void> {
  const built = join(SITE, 'index.html')
  if (existsSync(built) && statSync(built).mtimeMs >= newest()) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  if (!existsSync(vite)) {
    if (existsSync(built)) return
    throw new BuildFailed('The site is not built yet and the tool that builds it is not here. Run: npm ci')
  }
  say('Building the site (once, a few seconds) …')
  await run(process.execPath, [vite, 'build', '--config', join(root, 'web', 'vite.config.ts'), '--logLevel', 'warn'])
}

function newest(): number {
  const times = SOURCES.map(source => join(root, source))
    .filter(existsSync)
    .flatMap(source =>
      statSync(source).isFile()
        ? [source]
        : readdirSync(source, { recursive: true, withFileTypes: true })
            .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
            .map(entry => join(entry.parentPath, entry.name)),
    )
    .map(file => statSync(file).mtimeMs)
  return Math.max(0, ...times)
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let heard = ''
    child.stdout.on('data', piece => (heard += piece))
    child.stderr.on('data', piece => (heard += piece))
    child.on('error', reject)
    child.on('close', code =>
      code === 0 ? resolve() : reject(new BuildFailed(`The site could not be built.\n${plain(heard)}`)),
    )
  })
}

/** What the build said, without colours and without the inside of its tools. */
function plain(heard: string): string {
  const lines = stripVTControlCharacters(heard).split('\n')
  const inside = lines.findIndex(line => /^\s+at .+:\d+:\d+\)?$/.test(line))
  return lines
    .slice(0, inside < 0 ? undefined : inside)
    .join('\n')
    .trim()
}
