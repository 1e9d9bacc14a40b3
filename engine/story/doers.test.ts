import assert from 'node:assert/strict'
import test from 'node:test'
import { segment } from '../segments.ts'
import { doerSigns } from './doers.ts'
import { hear } from './features.ts'

const signs = (story: string) => doerSigns(hear(segment(story)))

test('what the teller left is counted up to where it tells nothing more', () => {
  const once = signs('I wrote a list of the open orders for the evening shift.')
  assert.ok(once.includes('i leave 1'), String(once))
  assert.ok(!once.includes('i leave 2'), String(once))
  const twice = signs('I wrote a list of the open orders. I left a key in the tin. They rang nobody.')
  for (const sign of ['i leave 1', 'i leave 2']) assert.ok(twice.includes(sign), String(twice))
  assert.ok(!twice.includes('i leave 3'), String(twice))
})

test('a story in which nobody leaves anything says so', () => {
  const none = signs('The weather was fine that year.')
  assert.ok(none.includes('nobody: i leave'), String(none))
  assert.ok(none.includes('they leave no more'), String(none))
})
