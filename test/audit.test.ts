import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { read } from './audit.ts'
import { filesOf, root } from './files.ts'

interface Locked {
  version?: string
  integrity?: string
  resolved?: string
  license?: string
  hasInstallScript?: boolean
  link?: boolean
}

const locks = filesOf('package-lock.json').map(file => ({
  file,
  packages: Object.entries<Locked>(JSON.parse(readFileSync(join(root, file), 'utf8')).packages).filter(
    ([path]) => path !== '',
  ),
}))

test('each package of each lock file is held to its content, and none is fetched from anywhere but the registry', () => {
  for (const { file, packages } of locks)
    for (const [path, { integrity, resolved, link }] of packages) {
      assert.ok(!link, `${file}: ${path} is a link`)
      assert.match(integrity ?? '', /^sha512-/, `${file}: ${path} has no integrity`)
      assert.equal(resolved, undefined, `${file}: ${path} names where it came from`)
    }
})

test('no package runs a script when it is installed, but for one that macOS alone would take', () => {
  const running = locks.flatMap(({ packages }) => packages.filter(([, locked]) => locked.hasInstallScript))
  assert.deepEqual(
    running.map(([path]) => path).filter(path => !path.endsWith('/fsevents')),
    [],
  )
})

test('every package that is shipped may be used by anyone', () => {
  const free =
    /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|Unlicense|MIT-0| OR | AND |\)|\()+\)?$/
  const { packages } = locks.find(({ file }) => file === 'package-lock.json')!
  const other = packages.filter(([, { license }]) => !free.test(license ?? 'none'))
  assert.deepEqual(
    other.map(([path, { license }]) => `${path}: ${license}`),
    [],
  )
})

test('an audit names what is serious, passes over what is not, and does not take silence for health', () => {
  const report = (severity: string) => ({
    metadata: { vulnerabilities: {} },
    vulnerabilities: { left: { severity, via: [{ title: 'Reads any file' }, 'right'] } },
  })
  assert.deepEqual(read(JSON.stringify(report('high'))).serious, ['left (high): Reads any file; by way of right'])
  assert.deepEqual(read(JSON.stringify(report('low'))), { asked: true, serious: [] })
  for (const nothing of ['', '{"message":"request failed"}', '<html>'])
    assert.deepEqual(read(nothing), { asked: false, serious: [] })
})
