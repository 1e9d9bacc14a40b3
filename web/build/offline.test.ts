import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { worker } from './offline.ts'

const text = readFileSync(new URL('../offline/worker.js', import.meta.url), 'utf8')
const files = [
  { name: 'index.html', content: '<h1>Async</h1>' },
  { name: 'assets/mount-1a2b3c4d.js', content: 'x' },
]
const build = (made: string) => /const BUILD = '(.+)'/.exec(made)![1]

test('the worker knows the page and its files, wherever the folder stands', () => {
  assert.match(worker(text, files), /const FILES = \["\.\/","\.\/assets\/mount-1a2b3c4d\.js"\]/)
})

test('the build has another name as soon as anything in it is another, and the same one as long as nothing is', () => {
  const again = worker(text, files.toReversed())
  assert.equal(build(again), build(worker(text, files)))
  const words = files.map(file => ({ ...file, content: file.content.replace('Async', 'async') }))
  assert.notEqual(build(worker(text, words)), build(again))
  assert.notEqual(build(worker(`${text}\n// mended`, files)), build(again))
})

test('a worker without a place for its files stops the build', () => {
  assert.throws(() => worker('self.skipWaiting()', files), /expected the line const FILES/)
})
