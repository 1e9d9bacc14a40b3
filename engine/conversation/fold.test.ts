import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { empty, type Conversation } from './conversation.ts'
import type { Act, Event } from './event.ts'
import { fold } from './fold.ts'

const NOTE = `Choir hall, Sunday 8 June. The concert is over, 40 people came.
Done: chairs stacked, heating off, till counted (£212, in the safe).
The piano tuner comes soon, let him in.
Someone needs to order the new lock.`

let seq = 0
function after(was: Conversation, ...acts: Act[]): Conversation {
  return acts.reduce((now, act) => fold(now, stamped(act)), was)
}
function stamped(act: Act): Event {
  seq += 1
  return { id: `e${seq}`, at: new Date(Date.UTC(2026, 5, 8, 6, 0, seq)).toISOString(), device: 'd', seq, ...act }
}
const read = () => after(empty(), { type: 'draft', text: NOTE }, { type: 'read' })

describe('the fold of one event', () => {
  it('leaves the conversation it was given as it was', () => {
    const was = read()
    const copy = structuredClone(was)
    after(
      was,
      { type: 'draft', text: 'x' },
      { type: 'dismiss', of: was.open[0]?.id ?? 'a', reason: 'r' },
      { type: 'reset', what: 'all' },
    )
    assert.deepEqual(was, copy)
  })
  it('skips a type of event that it does not know', () => {
    const was = read()
    const now = fold(was, { id: 'z', at: '', device: 'd', seq: 1, type: 'from-the-future' })
    assert.deepEqual({ ...now, closed: [], touched: false }, { ...was, closed: [], touched: false })
  })
  it('opens no question before the cold read, though the chips are filled', () => {
    const now = after(empty(), { type: 'draft', text: NOTE })
    assert.deepEqual(now.open, [])
    assert.equal(now.update.slots.done.state, 'present')
  })
  it('opens the questions that were read, at the cold read', () => {
    const now = read()
    assert.ok(now.open.length > 0)
    assert.deepEqual(now.open, now.update.questions)
  })
})

describe('a draft that is no real note any more', () => {
  it('closes no question, though none is open', () => {
    const now = after(read(), {
      type: 'draft',
      text: 'Project: [name]\nDone: [tasks]\nNext: [owner] to [action] by [date]',
    })
    assert.deepEqual([now.open.length, now.closed.length], [0, 0])
  })
})

describe('a question closed by the learner’s word', () => {
  it('closes, stays closed through edits elsewhere, and can be taken back', () => {
    const was = read()
    const { id } = was.open[0]!
    const closed = after(was, { type: 'dismiss', of: id, reason: 'it is on the board' })
    assert.ok(!closed.open.some(q => q.id === id))
    assert.deepEqual(
      closed.closed.map(c => [c.id, c.by, c.words]),
      [[id, 'learner', 'it is on the board']],
    )
    const edited = after(closed, { type: 'draft', text: NOTE.replace('40 people', '44 people') })
    assert.ok(edited.update.questions.some(q => q.id === id))
    assert.ok(!edited.open.some(q => q.id === id))
    assert.ok(after(edited, { type: 'undismiss', of: id }).open.some(q => q.id === id))
  })
  it('is found by the event’s own id when a hand-written line leaves “of” out', () => {
    const was = read()
    const { id } = was.open[0]!
    const line = { id, at: '', device: '', seq: 0, type: 'dismiss', reason: 'known' } as unknown as Event
    assert.ok(!fold(was, line).open.some(q => q.id === id))
  })
  it('lets a private finding be dismissed too', () => {
    const now = after(empty(), { type: 'dismiss', of: 'phone-07', reason: 'the public desk line' })
    assert.equal(now.dismissed['phone-07'], 'the public desk line')
  })
})

describe('answers to a story question', () => {
  const ask = (): Conversation => ({
    ...empty(),
    where: 'story-1',
    floor: { move: 'story-ask', question: '', which: 1 },
  })
  it('join that story’s text, and the first telling is kept', () => {
    const one = after(ask(), {
      type: 'message',
      text: 'In May I left a list of the open tickets on the desk at the depot.',
    })
    const two = after(one, { type: 'message', text: 'The night driver finished three of them before I was back.' })
    assert.match(two.stories[0].text, /open tickets[\s\S]*night driver/)
    assert.match(two.stories[0].first, /^In May I left a list of the open tickets on the desk at the depot\.?$/)
    assert.equal(two.stories[1].text, '')
  })
  it('go to the story that “to” and the place on the page say', () => {
    const now = after(
      { ...read(), where: 'story-2' },
      {
        type: 'message',
        text: 'In May I left a list of the open tickets on the desk at the depot.',
        to: 'story-trigger',
      },
    )
    assert.match(now.stories[1].text, /open tickets/)
    assert.equal(now.stories[0].text, '')
  })
  it('do not become part of a story when they say nothing', () => {
    assert.equal(after(ask(), { type: 'message', text: 'idk' }).stories[0].text, '')
  })
  it('never make a moment out of none, nor a name out of a virtue', () => {
    const now = after(ask(), { type: 'moment', which: 1, value: 'handover' })
    assert.equal(now.stories[0].moment, 'none')
  })
})

describe('resets', () => {
  it('empty the draft and leave the stories', () => {
    const was = after(read(), { type: 'story', which: 1, text: 'In May I left a list on the desk.' })
    const now = after(was, { type: 'reset', what: 'draft' })
    assert.equal(now.draft, '')
    assert.equal(now.coldRead, false)
    assert.equal(now.bar.real.state, 'missing')
    assert.match(now.stories[0].text, /list on the desk/)
  })
  it('empty one story', () => {
    const was = after(read(), { type: 'story', which: 2, text: 'In May I left a list on the desk.' })
    const now = after(was, { type: 'reset', what: 'story-2' })
    assert.deepEqual([now.stories[1].text, now.draft], ['', NOTE])
  })
  it('empty everything but the sentences already used', () => {
    const now = after({ ...read(), said: ['Hello.'] }, { type: 'reset', what: 'all' })
    assert.deepEqual([now.draft, now.reader, now.stories[0].text, now.said], ['', '', '', ['Hello.']])
  })
})

describe('tries', () => {
  it('count an edit of the line that leaves its question open, and none elsewhere', () => {
    const was = read()
    const question = was.open.find(q => NOTE.slice(q.from, q.to).includes('lock') || q.quote.includes('Someone'))
    if (!question) return assert.fail(`no question on the last line: ${was.open.map(q => q.id).join()}`)
    const asked = { ...was, asking: question.id }
    const elsewhere = after(asked, { type: 'draft', text: NOTE.replace('40 people', '44 people') })
    assert.equal(elsewhere.tries[question.id] ?? 0, 0)
    const there = after(asked, { type: 'draft', text: NOTE.replace('the new lock', 'the new brass lock') })
    assert.equal(there.touched, true)
    assert.equal(there.asking === '' ? there.closed.length : there.tries[there.asking], 1)
  })
})
