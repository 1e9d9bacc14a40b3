import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foundGap, strangersNotes } from './strangers.ts'

describe('the strangers’ notes', () => {
  it('are at least four, short, each with its gap in it once', () => {
    assert.ok(strangersNotes.length >= 4)
    assert.equal(new Set(strangersNotes.map(n => n.id)).size, strangersNotes.length)
    for (const { text, gap } of strangersNotes) {
      assert.ok(text.split(/\s+/).length <= 70, text)
      assert.equal(text.split(gap).length, 2, gap)
    }
  })
  it('take a mark on the gap, or words about it, for found', () => {
    const [note] = strangersNotes
    const at = note!.text.indexOf(note!.gap)
    const about = { note: note!.id, from: String(at + 2), to: String(at + 6), text: '' }
    assert.equal(foundGap(about), true)
    assert.equal(foundGap({ ...about, from: '0', to: '3' }), false)
    assert.equal(foundGap({ ...about, from: '0', to: '0', text: 'how do they look when right?' }), true)
    assert.equal(foundGap({ ...about, note: 'unknown' }), false)
  })
})
