import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findHabits } from './habits.ts'
import { segment } from './segments.ts'

const kinds = (text: string) => findHabits(segment(text)).map(h => h.kind)

describe('the two habits', () => {
  it('sees a link where a note points at the one place', () => {
    for (const text of [
      'The steps are in the runbook, page 4.',
      'Prices: see the sheet on the wall.',
      'Log: https://status.example/17',
      'How to reset it is pinned in our channel, steps pinned at the top.',
    ]) {
      assert.deepEqual([...new Set(kinds(text))], ['links'], text)
    }
  })

  it('sees a copy where a list was carried over', () => {
    assert.deepEqual(kinds('I copied the phone list below from the wiki.'), ['copies'])
    assert.deepEqual(
      kinds(
        'Turn the tap off and ring the caretaker first.\nOther news.\nTurn the tap off and ring the caretaker first.',
      ),
      ['copies'],
    )
  })

  it('sees a shared thing made better', () => {
    for (const text of [
      'I relabelled the shelves by day.',
      'Fixed the instructions so the next person finds the right button.',
      'I wrote up the steps for whoever covers next.',
      'Renamed the files by date.',
    ]) {
      assert.deepEqual([...new Set(kinds(text))], ['improves'], text)
    }
  })

  it('sees none in a plain note', () => {
    assert.deepEqual(kinds('Van 3 is back. Two parcels left. Lock the gate at six.'), [])
  })

  it('gives places inside any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const { from, to } of findHabits(segment(text))) assert.ok(0 <= from && from < to && to <= text.length)
      }),
    )
    for (const piece of ['see ', 'labels ', 'fixed the ', 'a ', 'http://', 'wrote up ']) {
      findHabits(segment(piece.repeat(Math.floor(20_000 / piece.length))))
    }
  })
})
