import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { barOf } from '../bar.ts'
import { empty, emptyStory, type Conversation, type Story } from '../conversation/conversation.ts'
import { readStory, type StoryFindings } from '../story/read.ts'
import { afterLine } from './line.ts'
import { storyPath } from './stories.ts'

const LEFT = 'I left a photo of the valve on the machine'

/** A story made by hand: told, but for what is said. */
function told(text: string, change: Partial<StoryFindings> = {}, more: Partial<Story> = {}): Story {
  const reading: StoryFindings = {
    ...readStory(''),
    readable: 'yes',
    own: true,
    specific: true,
    apart: true,
    moment: 'handover',
    moment_quote: 'nobody was there at night',
    left_behind: LEFT,
    others_could: 'she turned it off',
    quotable: { left: LEFT, could: 'she turned it off', moment: 'nobody was there at night', named: '' },
    asks: 'competency',
    told: true,
    ...change,
  }
  return { ...emptyStory(), text, first: text, reading, moment: reading.moment, ...more }
}

const MACHINE = 'In October the coffee machine on floor 3 leaked at night, so I left a photo of the valve on it.'
const CHOIR = 'Before Easter I recorded the alto line of six pieces for the two singers who missed rehearsals.'

function having(one: Story, two: Story = emptyStory(), made: Record<string, number> = {}): Conversation {
  const now: Conversation = { ...empty(), stories: [one, two], made }
  return { ...now, bar: barOf(now) }
}

describe('what a story needs next', () => {
  it('is a memory, where there is none', () => {
    assert.equal(storyPath(having(emptyStory()), 1).name, 'story-trigger')
  })
  it('is what the listener asks for, with the words they can be quoted by', () => {
    const move = storyPath(having(told(MACHINE, { told: false, others_could: '', asks: 'others_could' })), 1)
    assert.deepEqual([move.name, move.about.asks, move.about.left], ['story-ask', 'others_could', LEFT])
  })
  it('is the first thing that lacks, where the listener is content and the story is not told', () => {
    const move = storyPath(having(told(MACHINE, { told: false, specific: false, asks: 'competency' })), 1)
    assert.equal(move.about.asks, 'specific')
  })
  it('is another memory, where this one will not do or three answers did not help', () => {
    assert.equal(
      storyPath(having(told(MACHINE, { told: false, own: false, turn: 'someone-else', asks: 'another' })), 1).name,
      'story-turn',
    )
    const lacking = told(MACHINE, { told: false, apart: false, asks: 'apart' })
    assert.equal(storyPath(having(lacking, emptyStory(), { 'story-ask:apart:1': 3 }), 1).about.asks, 'another')
  })
  it('is something else that lacks, where the answer to the first thing did not help', () => {
    const lacking = told(MACHINE, { told: false, apart: false, others_could: '', asks: 'apart' })
    assert.equal(storyPath(having(lacking, emptyStory(), { 'story-ask:apart:1': 1 }), 1).about.asks, 'others_could')
  })
  it('names live work as such once, then asks for what lacks', () => {
    const live = told(MACHINE, { told: false, apart: false, left_behind: '', turn: 'live', asks: 'another' })
    assert.equal(storyPath(having(live), 1).name, 'story-turn')
    assert.equal(storyPath(having(live, emptyStory(), { 'story-turn:live:1': 1 }), 1).name, 'story-ask')
  })
  it('is a different memory, where both stories are one', () => {
    assert.equal(storyPath(having(told(MACHINE), told(MACHINE)), 2).name, 'story-same')
  })
  it('is the learner’s pick of the moment, the one that was heard first', () => {
    const move = storyPath(having(told(MACHINE)), 1)
    assert.equal(move.name, 'story-moment')
    assert.deepEqual(
      move.choices.map(c => c.act?.type === 'moment' && c.act.value),
      ['handover', 'anticipated-need', 'moved-without-meeting'],
    )
    assert.notEqual(storyPath(having(told(MACHINE, {}, { picked: true })), 1).name, 'story-moment')
  })
  it('is their own name for it, first in their words, then from names that their words back', () => {
    const picked = told(MACHINE, {}, { picked: true })
    assert.equal(storyPath(having(picked), 1).about.stage, 'open')
    const asked = storyPath(having(picked, emptyStory(), { 'story-competency:1': 1 }), 1)
    assert.equal(asked.about.stage, 'choose')
    const virtue = storyPath(having({ ...picked, competency: 'organised' }), 1)
    assert.deepEqual([virtue.about.stage, virtue.about.virtue], ['choose', 'organised'])
  })
  it('is a look at the line once it is named, and then the other story', () => {
    const named = told(MACHINE, {}, { picked: true, competency: 'asynchronous handover' })
    assert.equal(storyPath(having(named), 1).name, 'story-line')
    const move = storyPath(having(named, emptyStory(), { 'story-line:1': 1 }), 1)
    assert.equal(move.name, 'story-told')
    assert.ok(move.choices.some(c => c.act?.type === 'go' && c.act.where === 'story-2'))
  })
  it('is the note, where both stories stand and it does not', () => {
    const made = { 'story-line:1': 1, 'story-line:2': 1 }
    const both = having(
      told(MACHINE, {}, { competency: 'asynchronous handover' }),
      told(CHOIR, {}, { competency: 'asynchronous handover' }),
      made,
    )
    assert.equal(storyPath(both, 2).name, 'find-draft')
  })
  it('is nothing once all four lines are clear', () => {
    const both = having(
      told(MACHINE, {}, { competency: 'asynchronous handover' }),
      told(CHOIR, {}, { competency: 'asynchronous handover' }),
    )
    const clear = { ...both.bar.examples, state: 'clear' as const }
    const all = { ...both, bar: { real: clear, questions: clear, examples: clear, named: clear } }
    assert.equal(storyPath(all, 2).name, 'done')
    assert.equal(storyPath({ ...all, made: { done: 1 } }, 2).quiet, true)
  })
})

describe('the employer line', () => {
  const named = (line: string) =>
    told(MACHINE, { others_could: 'she turned it off' }, { competency: 'written handover', line })
  const look = (line: string, before = '', made: Record<string, number> = {}) =>
    afterLine(having(named(before)), having(named(line), emptyStory(), made), 1)
  const GOOD = 'I left a written handover on a leaking coffee machine. The cleaner turned it off before anyone came in.'

  it('is left in peace while it is being written', () => {
    assert.equal(look('I left a written').quiet, true)
    assert.equal(look('').quiet, true)
  })
  it('that stands is said to stand, once, and leads on', () => {
    const move = look(GOOD)
    assert.deepEqual([move.name, move.about.stands], ['line-read', 'yes'])
    assert.ok(move.choices.some(c => c.act?.type === 'go' && c.act.where === 'story-2'))
    assert.equal(look(`${GOOD} Fine.`, GOOD).quiet, true)
  })
  it('is asked for the one thing that lacks, with what works in it, at the most twice', () => {
    const move = look('I left a written handover on a leaking coffee machine on floor 3.')
    assert.deepEqual([move.about.asks, move.about.kind], ['could', 'own'])
    assert.equal(
      look('I left a written handover on a leaking coffee machine.', '', { 'line-read:could:1': 2 }).quiet,
      true,
    )
  })
})
