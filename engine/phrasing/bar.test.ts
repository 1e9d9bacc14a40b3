import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BarLine } from '../bar.ts'
import { barPhrases, barWords } from './bar.ts'

const line: BarLine = { state: 'clear', by: ['reading'], dismissed: 0, count: 0, evidence: [], lacks: '' }

describe('the bar in words', () => {
  it('says clear, not yet or missing, and what it lacks in a clause', () => {
    assert.deepEqual(barWords(line), { state: 'clear', lacks: '' })
    assert.deepEqual(barWords({ ...line, state: 'not-yet', lacks: 'blocked' }), {
      state: 'not yet',
      lacks: 'whether anything is stuck is not said',
    })
    assert.equal(barWords({ ...line, state: 'missing', lacks: 'draft' }).state, 'missing')
  })
  it('says how many questions are clear by the learner’s word', () => {
    assert.equal(barWords({ ...line, by: ['reading', 'learner'], dismissed: 2 }).state, 'clear, two by your word')
    assert.equal(barWords({ ...line, state: 'not-yet', dismissed: 2, lacks: 'blocking' }).state, 'not yet')
  })
  it('keeps all four lines, with words from each, within a turn', () => {
    const words = 'the boiler man comes some time after the weekend and somebody lets him in'
    const all = ['real', 'questions', 'examples', 'named'].flatMap(name => [
      [name, 'not-yet'],
      [`${name}Lacks`, name === 'questions' ? 'blocking' : 'another-story'],
      [`${name}Words`, words],
    ])
    assert.ok(barPhrases(Object.fromEntries(all)).split(/\s+/).length <= 60)
    const clear = all.map(([key, value]) => [key, value === 'not-yet' ? 'clear' : value])
    assert.match(barPhrases(Object.fromEntries(clear)), /You can stop/)
  })
})
