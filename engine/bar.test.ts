import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { barOf, type Work } from './bar.ts'
import { readStory, type StoryFindings } from './story/read.ts'
import { readUpdate, type Finding, type SlotName, type UpdateFindings } from './update/read.ts'

const DRAFT = 'Ward 4, Friday. All bloods sent. Nothing is blocked. Ring bed 9’s family by ten.'

/** A reading of DRAFT made by hand: clear, but for what is said. */
function reading(change: Partial<UpdateFindings> = {}): UpdateFindings {
  const at = (words: string) => ({ from: DRAFT.indexOf(words), to: DRAFT.indexOf(words) + words.length })
  return {
    ...readUpdate(''),
    readable: 'yes',
    slots: {
      situation: { state: 'present', evidence: [at('Ward 4, Friday.')] },
      done: { state: 'present', evidence: [at('All bloods sent.')] },
      blocked: { state: 'present', evidence: [at('Nothing is blocked.')] },
      next: { state: 'present', evidence: [at('Ring bed 9’s family by ten.')] },
    },
    questions: [],
    scannable: { yes: true, reason: 'fine', words: 15, seconds: 5 },
    real: { yes: true, reason: 'fine' },
    clears: true,
    ...change,
  }
}

function question(id: string, severity: 'blocking' | 'slowing', words = 'by ten'): Finding {
  const from = DRAFT.indexOf(words)
  return { id, from, to: from + words.length, quote: words, kind: 'when', severity, detector: '', about: {} }
}

function without(slot: SlotName, state: 'partial' | 'absent') {
  const { slots } = reading()
  return reading({ slots: { ...slots, [slot]: { state, evidence: [] } } })
}

const heard: StoryFindings = {
  ...readStory(''),
  readable: 'yes',
  own: true,
  specific: true,
  apart: true,
  moment: 'handover',
  moment_quote: 'she came at six',
  left_behind: 'a list of open tickets',
  others_could: 'closed three of them',
  asks: 'competency',
  told: true,
}

const story = (text: string, change: Partial<StoryFindings> = {}, competency = '') => ({
  text,
  reading: text ? { ...heard, ...change } : readStory(''),
  competency,
  line: '',
})

const KEYS =
  'On 3 May I labelled the keys of the hall for the choir that came when I was away. They opened it without me.'
const SOUP = 'In the soup kitchen I wrote the Tuesday order on the board. Whoever came on Wednesday cooked from it.'

function work(change: Partial<Work>): Work {
  return { draft: DRAFT, update: reading(), dismissed: {}, stories: [story(''), story('')], ...change }
}

describe('real and scannable', () => {
  const line = (update: UpdateFindings) => barOf(work({ update })).real

  it('is missing without a draft', () => {
    const { state, lacks, by } = barOf(work({ draft: '  \n', update: readUpdate('  \n') })).real
    assert.deepEqual({ state, lacks, by }, { state: 'missing', lacks: 'draft', by: [] })
  })
  it('is not yet while it cannot be read, and says so before anything else', () => {
    assert.deepEqual(pick(line(reading({ readable: 'too-long', real: { yes: false, reason: 'unreadable' } }))), [
      'not-yet',
      'readable',
    ])
    assert.deepEqual(pick(line(reading({ readable: 'other-language' }))), ['not-yet', 'readable'])
  })
  it('is not yet while it is not real', () => {
    assert.deepEqual(pick(line(reading({ real: { yes: false, reason: 'template' } }))), ['not-yet', 'real'])
  })
  for (const slot of ['situation', 'done', 'next', 'blocked'] as const) {
    it(`is not yet while ${slot} is absent or hollow`, () => {
      assert.deepEqual(pick(line(without(slot, 'absent'))), ['not-yet', slot])
      assert.deepEqual(pick(line(without(slot, 'partial'))), ['not-yet', slot])
    })
  }
  it('is not yet while it cannot be scanned', () => {
    const update = reading({ scannable: { yes: false, reason: 'wall', words: 90, seconds: 30 } })
    assert.deepEqual(pick(line(update)), ['not-yet', 'scannable'])
  })
  it('is clear with all four there, and shows the words', () => {
    const { state, lacks, by, evidence } = line(reading())
    assert.deepEqual({ state, lacks, by }, { state: 'clear', lacks: '', by: ['reading'] })
    assert.ok(evidence.includes('Nothing is blocked.'))
  })
  it('is not held back by private data', () => {
    assert.equal(line(reading({ private: [{ id: 'code-1', kind: 'code', from: 0, to: 4 }] })).state, 'clear')
  })
})

describe('no follow-up question', () => {
  const line = (change: Partial<Work>) => barOf(work(change)).questions

  it('is missing without a draft', () => {
    assert.deepEqual(pick(line({ draft: '', update: readUpdate('') })), ['missing', 'draft'])
  })
  it('is not yet for a text that cannot be read or is not real, though no question is open', () => {
    assert.deepEqual(pick(line({ update: reading({ readable: 'other-language' }) })), ['not-yet', 'readable'])
    assert.deepEqual(pick(line({ update: reading({ real: { yes: false, reason: 'generic' } }) })), ['not-yet', 'real'])
  })
  it('is not yet with one blocking question open, and quotes it', () => {
    const result = line({ update: reading({ questions: [question('a', 'blocking')] }) })
    assert.deepEqual(pick(result), ['not-yet', 'blocking'])
    assert.deepEqual(result.evidence, ['by ten'])
    assert.equal(result.count, 1)
  })
  it('is not yet with two slowing ones', () => {
    assert.deepEqual(
      pick(line({ update: reading({ questions: [question('a', 'slowing'), question('b', 'slowing')] }) })),
      ['not-yet', 'slowing'],
    )
  })
  it('is clear with one slowing question left', () => {
    assert.deepEqual(pick(line({ update: reading({ questions: [question('a', 'slowing')] }) })), ['clear', ''])
  })
  it('does not look at the four parts or the form', () => {
    assert.equal(line({ update: without('blocked', 'absent') }).state, 'clear')
  })
  it('counts what the learner closed, and says by whom', () => {
    const update = reading({
      questions: [question('a', 'blocking'), question('b', 'blocking'), question('c', 'slowing')],
    })
    const result = line({ update, dismissed: { a: 'it is on the board', b: 'she wrote it' } })
    assert.deepEqual(pick(result), ['clear', ''])
    assert.deepEqual(result.by, ['reading', 'learner'])
    assert.equal(result.dismissed, 2)
  })
  it('does not count a dismissal of what is not asked any more', () => {
    const result = line({ dismissed: { gone: 'she knows' } })
    assert.deepEqual([result.dismissed, result.by], [0, ['reading']])
  })
})

describe('two examples, genuinely yours', () => {
  const line = (...stories: Work['stories']) => barOf(work({ stories })).examples

  it('is missing without a story', () => {
    assert.deepEqual(pick(line(story(''), story(' '))), ['missing', 'story'])
  })
  it('is not yet with one told, or two begun', () => {
    assert.deepEqual(pick(line(story(KEYS), story(''))), ['not-yet', 'second-story'])
    assert.deepEqual(pick(line(story(KEYS, { told: false }), story(SOUP, { told: false }))), ['not-yet', 'story'])
  })
  it('counts two stories that are one only once', () => {
    const result = line(story(KEYS), story(KEYS))
    assert.deepEqual(pick(result), ['not-yet', 'another-story'])
    assert.equal(result.count, 1)
  })
  it('is clear with two different ones, and shows what was left behind', () => {
    const result = line(story(KEYS, { left_behind: 'I labelled the keys' }), story(SOUP))
    assert.deepEqual(pick(result), ['clear', ''])
    assert.deepEqual(result.evidence, ['I labelled the keys', 'a list of open tickets'])
  })
})

describe('the invisible competency, named', () => {
  const line = (...stories: Work['stories']) => barOf(work({ stories })).named

  it('is missing while no story is told, whatever was picked', () => {
    assert.deepEqual(pick(line(story(KEYS, { told: false }, 'asynchronous handover'), story(''))), ['missing', 'story'])
  })
  it('is not yet while told stories are unnamed', () => {
    assert.deepEqual(pick(line(story(KEYS), story(SOUP))), ['not-yet', 'name'])
    assert.deepEqual(pick(line(story(KEYS, {}, 'asynchronous handover'), story(SOUP))), ['not-yet', 'name'])
  })
  it('is not yet with the one story there is named', () => {
    assert.deepEqual(pick(line(story(KEYS, {}, 'asynchronous handover'), story(''))), ['not-yet', 'second-name'])
  })
  it('takes no bare virtue for a name', () => {
    assert.deepEqual(pick(line(story(KEYS, {}, 'good communicator'), story(SOUP, {}, 'asynchronous handover'))), [
      'not-yet',
      'name',
    ])
  })
  it('is clear by the learner’s pick for one and the story’s own words for the other', () => {
    const result = line(
      story(KEYS, {}, 'asynchronous handover'),
      story(SOUP, { competency_named: 'written documentation' }),
    )
    assert.deepEqual(pick(result), ['clear', ''])
    assert.deepEqual(result.evidence, ['asynchronous handover', 'written documentation'])
    assert.deepEqual(result.by, ['learner'])
  })
})

const pick = (line: { state: string; lacks: string }) => [line.state, line.lacks]
