import { assert as holds, nat, property, string } from 'fast-check'
import assert from 'node:assert/strict'
import test from 'node:test'
import { carry } from './carry.ts'

const note = 'Bed 8 goes home at 10. They will call back. The printer jams.'
const spanOf = (text: string, words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })

test('a stroke stays under its words while something is typed before or after them', () => {
  const before = spanOf(note, 'They will call back')
  for (const typed of [
    `Friday 15 Nov. ${note}`,
    `${note} Ring IT on 5520.`,
    note.replace('at 10', 'at 11:30 by taxi'),
  ]) {
    const [after] = carry(note, typed, [before])
    assert.equal(typed.slice(after!.from, after!.to), 'They will call back')
  }
})

test('a stroke goes when its own words are changed, and comes back only with the next reading', () => {
  assert.deepEqual(carry(note, note.replace('will call', 'rang'), [spanOf(note, 'They will call back')]), [])
})

test('wherever the change is, a stroke that stays has the same words under it', () => {
  const part = string({ maxLength: 12, unit: 'binary' })
  holds(
    property(part, part, part, part, nat(30), nat(30), (head, cut, added, tail, a, b) => {
      const [before, after] = [head + cut + tail, head + added + tail]
      const span = { from: Math.min(a, b, before.length), to: Math.min(Math.max(a, b), before.length) }
      for (const moved of carry(before, after, [span]))
        assert.equal(after.slice(moved.from, moved.to), before.slice(span.from, span.to))
    }),
  )
})
