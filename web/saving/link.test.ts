import fc from 'fast-check'
import assert from 'node:assert/strict'
import test from 'node:test'
import { KEY } from '../../sync.ts'
import { keyIn, linkOf, newKey } from './link.ts'

const PAGE = 'https://learn.example/remote/lesson/?x=1#exercise'

test('a link leads back to its key, whatever page it was made on', () => {
  for (let i = 0; i < 200; i++) {
    const key = newKey()
    assert.match(key, KEY)
    assert.deepEqual(keyIn(linkOf(key, PAGE)), { key })
  }
  assert.equal(linkOf('K', PAGE), 'https://learn.example/remote/lesson/?x=1#resume=K')
})

test('no key comes twice', () => {
  assert.equal(new Set(Array.from({ length: 1000 }, newKey)).size, 1000)
})

test('an address without a link is no link', () => {
  for (const page of [PAGE, 'https://learn.example/', 'https://learn.example/#']) assert.equal(keyIn(page), undefined)
})

test('small letters, hyphens and the usual mix-ups of typing by hand do no harm', () => {
  const key = newKey()
  const typed = key
    .toLowerCase()
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replace(/^(.{4})(.{9})/, '$1-$2-')
  assert.deepEqual(keyIn(`https://learn.example/#resume=${typed}`), { key })
  assert.deepEqual(keyIn(`${linkOf(key, PAGE)}. See you there`), { key })
})

test('a link that is cut off anywhere says so', () => {
  const link = linkOf(newKey(), PAGE)
  for (let length = 1; length <= 28; length++) assert.deepEqual(keyIn(link.slice(0, -length)), { wrong: 'cut-off' })
})

test('one wrong character, and two that changed places, are always found', () => {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(fc.nat(27), fc.constantFrom(...digits), fc.nat(26), (at, digit, swap) => {
      const key = newKey()
      const wrong = key.slice(0, at) + digit + key.slice(at + 1)
      if (wrong !== key) assert.deepEqual(keyIn(linkOf(wrong, PAGE)), { wrong: 'mistyped' })
      const swapped = key.slice(0, swap) + key[swap + 1] + key[swap] + key.slice(swap + 2)
      if (swapped !== key) assert.deepEqual(keyIn(linkOf(swapped, PAGE)), { wrong: 'mistyped' })
    }),
    { numRuns: 2000 },
  )
})
