import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain } from './explain.ts'
import { readUpdate } from './read.ts'

const NOTE =
  'Launderette, Wednesday 5 March.\nDryer 4 is playing up again. The returns need sorting by someone.\nThe spare keys are in the usual place (hook 3 by the back door).\nNothing is blocked.\nNext: open at 7 on Thursday.'

test('every question that is asked is explained, likeliest first', () => {
  const lines = explain(NOTE)
  for (const q of readUpdate(NOTE).questions)
    assert.ok(
      lines.some(l => l.asked && l.from < q.to && q.from < l.to),
      q.quote,
    )
  assert.deepEqual(
    lines.map(l => l.chance),
    lines.map(l => l.chance).toSorted((a, b) => b - a),
  )
})

test('words that speak are words of that very place', () => {
  for (const { from, to, for: speaks, against } of explain(NOTE))
    for (const word of [...speaks, ...against]) assert.ok(NOTE.slice(from, to).includes(word), word)
})

test('brackets that answer are given as the reason for not asking', () => {
  const note =
    'Dryer 4 is on its last week. The returns need sorting by someone (Ana, on Friday at nine). Nothing is blocked.'
  const returns = explain(note).find(l => note.slice(l.from, l.to).includes('returns'))
  assert.ok(returns)
  assert.equal(returns.asked, false)
  assert.equal(returns.settled, 'brackets')
})

test('any text at all can be explained', () => {
  for (const text of ['', '\n\n', '👍', '- ', '\u0000', 'a'.repeat(3000)]) assert.ok(Array.isArray(explain(text)))
})
