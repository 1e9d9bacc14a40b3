import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { readUpdate } from '../update/read.ts'
import { nothingBlocked } from './nothing-blocked.ts'

const LINE = 'Nothing is blocked.'

describe('the line “Nothing is blocked.”', () => {
  it('comes after what is done', () => {
    assert.equal(
      nothingBlocked('Choir hall, Sunday.\nDone: chairs stacked, heating off\nNext: put the piano cover on by 8'),
      `Choir hall, Sunday.\nDone: chairs stacked, heating off\n${LINE}\nNext: put the piano cover on by 8`,
    )
  })
  it('comes after the last bullet of what is done', () => {
    assert.equal(
      nothingBlocked('Till 2, Monday\n\nDone\n:\nDone:\n- floats counted\n- safe locked\n\nNext:\n- open at 9'),
      `Till 2, Monday\n\nDone\n:\nDone:\n- floats counted\n- safe locked\n${LINE}\n\nNext:\n- open at 9`,
    )
  })
  it('comes under a heading for blocks that says nothing', () => {
    assert.equal(
      nothingBlocked('Hall, Friday.\nBlocked:\n\nNext: lock up.'),
      `Hall, Friday.\nBlocked:\n${LINE}\n\nNext: lock up.`,
    )
    assert.equal(
      nothingBlocked('Hall, Friday.\nStuck: waiting\nNext: lock up.'),
      `Hall, Friday.\nStuck: waiting\n${LINE}\nNext: lock up.`,
    )
  })
  it('comes before what is next where nothing is called done', () => {
    assert.equal(
      nothingBlocked('Van is clean and fuelled.\nTo do: ring the garage.'),
      `Van is clean and fuelled.\n${LINE}\nTo do: ring the garage.`,
    )
  })
  it('comes before the sign-off, or else last', () => {
    assert.equal(
      nothingBlocked('Van is clean and fuelled.\nCheers, Ola'),
      `Van is clean and fuelled.\n${LINE}\nCheers, Ola`,
    )
    assert.equal(
      nothingBlocked('Van is clean and fuelled. Ring the garage at 9.'),
      `Van is clean and fuelled. Ring the garage at 9.\n${LINE}`,
    )
  })
  it('does not come twice', () => {
    const once = nothingBlocked('Van is clean.')
    assert.equal(nothingBlocked(once), once)
  })
  it('keeps every line of the draft, and adds one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Done:', 'Next: go', '- a', '', 'Blocked:', 'Thanks, Jo', 'It is clean.')),
        lines => {
          const before = lines
            .join('\n')
            .split('\n')
            .filter(l => l.trim())
          const after = nothingBlocked(lines.join('\n'))
            .split('\n')
            .filter(l => l.trim())
          assert.deepEqual(
            after.filter(l => l !== LINE),
            before,
          )
          assert.equal(after.filter(l => l === LINE).length, 1)
        },
      ),
    )
  })
  it('is what the reader takes for an answer about blocks', () => {
    const draft =
      'Scout hut, Thursday 5 June. All 14 tents are dry and counted. Please put them on the top shelf by Saturday noon.'
    assert.equal(readUpdate(nothingBlocked(draft)).slots.blocked.state, 'present')
  })
})
