import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { detectorsPage, readme } from '../docs/generate.ts'
import { readUpdate } from '../engine/index.ts'
import { filesOf, root } from './files.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('docs/detectors.md says what the detectors say (npm run docs)', () => {
  assert.equal(read('docs/detectors.md'), detectorsPage())
})

test('the README shows what the reader says today (npm run docs)', () => {
  assert.equal(read('README.md'), readme())
})

test('every file that a document points to is there', () => {
  for (const document of filesOf('.md').filter(file => !file.startsWith('lesson/') && !file.startsWith('eval/'))) {
    const text = read(document)
    for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g))
      assert.ok(existsSync(join(root, dirname(document), target!)), `${document} points to ${target}`)
    for (const [, path] of text.matchAll(/`((?:engine|lesson|server|web|cli|eval|test|docs)\/[\w./-]*\w\/?)`/g))
      assert.ok(existsSync(join(root, path!)), `${document} speaks of ${path}`)
  }
})

test('the script of each command in the README is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json'))
  for (const [, name] of read('README.md').matchAll(/\bnpm (?:run (?:-s )?)?(start|test|[a-z]+)\b/g))
    assert.ok(name === 'ci' || name === 'run' || Object.hasOwn(scripts, name!), `npm ${name}`)
})

test('our own handover clears the bar we hold others to', () => {
  const reading = readUpdate(read('docs/handover.md'), '')
  assert.deepEqual(
    reading.questions.map(q => q.question),
    [],
  )
  assert.ok(reading.clears, JSON.stringify(reading.slots))
})
