import assert from 'node:assert/strict'
import test from 'node:test'
import { firstRead as read } from './first-read.ts'

const firstRead = (events: { type: string; [field: string]: unknown }[]) => read(events)

const rough = { type: 'draft', text: 'Ladder almost fixed, someone will bring it soon.' }
const better = { type: 'draft', text: 'Mo brings the ladder on Friday 7 March by 10:00.' }

test('the note as first read cold stays what it was while the note grows', () => {
  assert.equal(firstRead([rough, { type: 'read' }, better, { type: 'read' }]), rough.text)
})

test('before the first cold read there is none, and a new beginning has its own', () => {
  assert.equal(firstRead([rough, better]), '')
  assert.equal(firstRead([rough, { type: 'read' }, { type: 'reset', what: 'draft' }]), '')
  assert.equal(
    firstRead([rough, { type: 'read' }, { type: 'reset', what: 'all' }, better, { type: 'read' }]),
    better.text,
  )
  assert.equal(firstRead([rough, { type: 'read' }, { type: 'reset', what: 'story-1' }]), rough.text)
})

test('words that were put in before the cold read belong to it; unknown events are passed over', () => {
  const placed = { type: 'place', text: 'by Friday', from: 0, to: 0, draft: `${rough.text} By Friday.` }
  assert.equal(firstRead([rough, placed, { type: 'from-tomorrow' }, { type: 'read' }]), placed.draft)
})
