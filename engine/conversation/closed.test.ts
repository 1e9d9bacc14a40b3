import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Finding } from '../update/read.ts'
import { effect } from './closed.ts'

function asks(text: string, quote: string, id: string, kind: Finding['kind'] = 'when'): Finding {
  const from = Math.max(0, text.indexOf(quote))
  return { id, from, to: from + quote.length, quote, kind, severity: 'blocking', detector: kind, about: {} }
}

const OLD = 'Choir hall, Sunday.\nThe tuner comes soon.\nKey is in the usual place.\n'

describe('which questions an edit closed, and by which words', () => {
  const open = [asks(OLD, 'comes soon', 'when-soon'), asks(OLD, 'the usual place', 'where-usual', 'where')]

  it('credits the words that are new in the line', () => {
    const text = OLD.replace('comes soon', 'comes on Tuesday at 9:30')
    const { closed, touched } = effect(OLD, open, text, [asks(text, 'the usual place', 'where-usual', 'where')])
    assert.deepEqual(closed, [{ id: 'when-soon', quote: 'comes soon', by: 'words', words: 'on Tuesday at 9:30' }])
    assert.deepEqual([...touched], ['when-soon'])
  })
  it('credits words elsewhere when the line itself did not change', () => {
    const text = `${OLD}Usual place means the tin behind the meter.`
    const { closed } = effect(OLD, open, text, [asks(text, 'comes soon', 'when-soon')])
    assert.equal(closed[0]!.words, 'means the tin behind the meter')
  })
  it('knows a question again whose line was edited and whose id changed with it', () => {
    const text = OLD.replace('comes soon', 'comes quite soon')
    const { closed, renamed } = effect(OLD, open, text, [
      asks(text, 'quite soon', 'when-quite-soon'),
      asks(text, 'the usual place', 'where-usual', 'where'),
    ])
    assert.deepEqual(closed, [])
    assert.deepEqual([...renamed], [['when-soon', 'when-quite-soon']])
  })
  it('credits no words when the line was taken out', () => {
    const text = OLD.replace('The tuner comes soon.\n', '')
    const { closed } = effect(OLD, open, text, [asks(text, 'the usual place', 'where-usual', 'where')])
    assert.deepEqual(
      closed.map(c => [c.id, c.words]),
      [['when-soon', '']],
    )
  })
  it('leaves questions alone when the edit is elsewhere', () => {
    const text = OLD.replace('Choir hall, Sunday.', 'Choir hall, Sunday 8 June.')
    const now = [asks(text, 'comes soon', 'when-soon'), asks(text, 'the usual place', 'where-usual', 'where')]
    const { closed, touched } = effect(OLD, open, text, now)
    assert.deepEqual([closed, touched.size], [[], 0])
  })
})
