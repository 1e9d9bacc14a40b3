import assert from 'node:assert/strict'
import test from 'node:test'
import { firstTold } from './first-told.ts'

const spring = 'Last spring I left a page about the boiler by the door. The porter bled the radiators alone.'

test('the first telling stays as it was while the story grows', () => {
  assert.equal(firstTold({ first: spring, text: `${spring}\nHe rang nobody.` }), spring)
})

test('a first telling that stopped within a sentence is told to its end', () => {
  assert.equal(
    firstTold({ first: 'Last spr', text: spring }),
    'Last spring I left a page about the boiler by the door.',
  )
})

test('another story in its place is told by its own first lines', () => {
  assert.equal(firstTold({ first: 'asdf asdf', text: spring }), spring)
  const long = `${spring} `.repeat(9).trim()
  const told = firstTold({ first: 'I once ran the club tea on my own.', text: long })
  assert.ok(long.startsWith(told) && told.endsWith('.') && told.length <= 280)
  assert.ok(firstTold({ first: 'x', text: 'word '.repeat(200) }).length <= 284)
})

test('before anything is told there is nothing', () => {
  assert.equal(firstTold({ first: '', text: '' }), '')
})
