import assert from 'node:assert/strict'
import test from 'node:test'
import type { Act } from '../../engine/index.ts'
import { typedBoxes, typedText } from './boxes.ts'

let seq = 0
const event = (act: Act) => ({ id: `e${seq}`, at: '2026-01-31T06:00:00.000Z', device: 'tablet', seq: seq++, ...act })
const before = { conversation: undefined, boxes: {} }

test('the note is shown before the coach has arrived: as it was last typed, placed or emptied', () => {
  const draft = event({ type: 'draft', text: 'Keys are in the tin.' })
  const place = event({ type: 'place', text: 'by nine', from: 9, to: 16, draft: 'Keys are by nine in the tin.' })
  assert.equal(typedText({ ...before, events: [draft] }, 'draft'), 'Keys are in the tin.')
  assert.equal(typedText({ ...before, events: [draft, place] }, 'draft'), 'Keys are by nine in the tin.')
  assert.equal(typedText({ ...before, events: [draft, event({ type: 'reset', what: 'draft' })] }, 'draft'), '')
})

test('what is being typed goes before what was kept, and becomes an event only where it differs', () => {
  const events = [event({ type: 'draft', text: 'Keys are in the tin.' })]
  const typing = { ...before, events, boxes: { draft: 'Keys are in the tin. Ring Mo.' } }
  assert.equal(typedText(typing, 'draft'), 'Keys are in the tin. Ring Mo.')
  assert.deepEqual(typedBoxes(typing), [
    { box: 'draft', act: { type: 'draft', text: 'Keys are in the tin. Ring Mo.' } },
  ])
  assert.deepEqual(typedBoxes({ ...typing, boxes: { draft: 'Keys are in the tin.' } }), [
    { box: 'draft', act: undefined },
  ])
})

test('a story waits in its box until it can be compared, and an unsent message never becomes an event by itself', () => {
  assert.deepEqual(typedBoxes({ ...before, events: [], boxes: { 'story-1': 'I left a list.', message: 'why?' } }), [])
})
