import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { barOf } from '../bar.ts'
import { empty, type Conversation } from '../conversation/conversation.ts'
import { readUpdate, type Finding, type SlotName, type SlotState, type UpdateFindings } from '../update/read.ts'
import { afterEdit } from './edits.ts'
import { next } from './next.ts'
import { toNote } from './pick-up.ts'
import { updatePath } from './update.ts'

const DRAFT = 'Hall, Friday. Chairs stacked. The tuner comes soon. Nothing is blocked. Open the side door.'

function question(id: string, severity: Finding['severity'] = 'blocking', quote = 'comes soon'): Finding {
  const from = DRAFT.indexOf(quote)
  return { id, from, to: from + quote.length, quote, kind: 'when', severity, detector: 'vague-time', about: {} }
}

/** A conversation after its cold read, with a reading made by hand: clear, but for what is said. */
function after(
  change: { slots?: Partial<Record<SlotName, SlotState>>; questions?: Finding[] } & Partial<
    Pick<UpdateFindings, 'real' | 'scannable'>
  >,
): Conversation {
  const slot = (name: SlotName) => ({ state: change.slots?.[name] ?? ('present' as const), evidence: [] })
  const update: UpdateFindings = {
    ...readUpdate(''),
    readable: 'yes',
    slots: { situation: slot('situation'), done: slot('done'), blocked: slot('blocked'), next: slot('next') },
    questions: change.questions ?? [],
    scannable: change.scannable ?? { yes: true, reason: 'fine', words: 15, seconds: 5 },
    real: change.real ?? { yes: true, reason: 'fine' },
  }
  const now: Conversation = { ...empty(), draft: DRAFT, coldRead: true, update, open: update.questions }
  return { ...now, bar: barOf(now) }
}

const wall = { yes: false, reason: 'wall' as const, words: 90, seconds: 30 }
const name = (now: Conversation) => updatePath(now).name

describe('what the update needs next', () => {
  it('is to be real, before anything is asked', () => {
    const now = after({
      real: { yes: false, reason: 'template' },
      questions: [question('a')],
      slots: { next: 'absent' },
    })
    assert.equal(name(now), 'fix-real')
  })
  it('is an answer to what blocks, the dearest first', () => {
    const now = after({
      questions: [question('a', 'slowing'), question('b'), question('c')],
      slots: { next: 'absent' },
    })
    assert.deepEqual([updatePath(now).name, updatePath(now).question], ['ask', 'b'])
  })
  it('is then what is missing: the situation, what is done, what comes next', () => {
    const slots = { situation: 'absent', done: 'partial', next: 'absent', blocked: 'absent' } as const
    const questions = [question('a', 'slowing'), question('b', 'slowing')]
    assert.equal(updatePath(after({ slots, questions })).about.slot, 'situation')
    assert.equal(updatePath(after({ slots: { ...slots, situation: 'present' }, questions })).about.slot, 'done')
    assert.equal(updatePath(after({ slots: { next: 'absent', blocked: 'absent' }, questions })).about.slot, 'next')
  })
  it('is then what slows, where there are two of it; whether anything is stuck comes last, then the form', () => {
    const questions = [question('a', 'slowing'), question('b', 'slowing')]
    assert.equal(updatePath(after({ slots: { blocked: 'absent' }, questions, scannable: wall })).question, 'a')
    assert.equal(
      name(after({ slots: { blocked: 'absent' }, questions: [question('a', 'slowing')], scannable: wall })),
      'ask-blocked',
    )
    assert.equal(name(after({ questions: [question('a', 'slowing')], scannable: wall })), 'fix-scannable')
  })
  it('is nothing once both lines are clear, with one slowing question mentioned once', () => {
    const now = after({ questions: [question('a', 'slowing')] })
    assert.deepEqual([updatePath(now).name, updatePath(now).about.slowing], ['update-clear', 'comes soon'])
    assert.deepEqual(updatePath({ ...now, made: { 'slowing-mentioned': 1 } }).about, { open: 'yes' })
    assert.deepEqual(updatePath(after({})).about, {})
  })
  it('is the same where the learner asks for the note again', () => {
    const now = after({ questions: [question('a', 'slowing')] })
    assert.deepEqual([toNote(now).name, toNote(now).about.slowing], ['update-clear', 'comes soon'])
    assert.deepEqual(toNote({ ...now, made: { 'slowing-mentioned': 1 } }).about, { open: 'yes' })
  })
  it('is not what was skipped; each comes back once, and then it rests', () => {
    const now = { ...after({ questions: [question('a')] }), skipped: ['a'] }
    assert.deepEqual([updatePath(now).question, updatePath(now).about.back], ['a', 'yes'])
    assert.equal(name({ ...now, made: { 'back:a': 1 } }), 'rest')
  })
})

describe('after an edit', () => {
  const asked = { ...after({ questions: [question('a')] }), asking: 'a' }
  const tried = (n: number): Conversation => ({ ...asked, touched: true, tries: { a: n } })

  it('waits at the first try, and gives a hint at the second, then the same in another job, a skeleton, a way past', () => {
    assert.equal(afterEdit(asked, tried(1), { type: 'draft' }).quiet, true)
    assert.equal(afterEdit(tried(1), tried(2), { type: 'draft' }).name, 'hint')
    const hinted = { ...tried(3), made: { 'hint:a': 1 } }
    assert.equal(afterEdit(tried(2), hinted, { type: 'draft' }).name, 'other-job')
    const twice = { ...tried(4), made: { 'hint:a': 1, 'other-job:a': 1 } }
    assert.equal(afterEdit(tried(3), twice, { type: 'draft' }).name, 'skeleton')
    const thrice = { ...tried(5), made: { 'hint:a': 1, 'other-job:a': 1, 'skeleton:a': 1 } }
    const way = afterEdit(tried(4), thrice, { type: 'draft' })
    assert.deepEqual([way.name, way.choices.map(c => c.key)], ['way-past', ['reader-knows', 'skip', 'report']])
  })
  it('answers a press that did not close the question at once', () => {
    assert.equal(afterEdit(asked, tried(1), { type: 'place' }).about.again, 'yes')
  })
  it('stays quiet where the line of the question was not touched', () => {
    assert.equal(afterEdit(asked, asked, { type: 'draft' }).quiet, true)
  })
  it('says what closed, and with which words, and goes on', () => {
    const closed = [{ id: 'a', quote: 'comes soon', by: 'words' as const, words: 'on Tuesday at 9:30' }]
    const now = { ...after({ questions: [question('b', 'blocking', 'side door')] }), closed }
    const move = afterEdit({ ...asked, open: asked.open }, now, { type: 'draft' })
    assert.deepEqual([move.name, move.question, move.about.closedWords], ['ask', 'b', 'on Tuesday at 9:30'])
  })
  it('leaves the coach silent while the guess is still being asked for', () => {
    const predicting = { ...asked, floor: { move: 'predict', question: '', which: 1 as const } }
    assert.equal(afterEdit(predicting, { ...predicting, draft: 'x' }, { type: 'draft' }).quiet, true)
  })
})

describe('is anything stuck', () => {
  const stuck = after({ slots: { blocked: 'absent' } })
  const onFloor = { ...stuck, floor: { move: 'ask-blocked', question: 'slot-blocked', which: 1 as const } }
  const heard = (intent: 'yes' | 'no') =>
    ({
      intents: [{ name: intent, confidence: 0.95 }],
      topic: '',
      aside: '',
      topics: [] as string[],
      danger: 'none',
      language: 'english',
      looksLikeNote: false,
      whole: intent,
      content: intent,
    }) as const

  it('offers one press for no, with the whole draft after it', () => {
    const [no, yes] = updatePath(stuck).choices
    assert.ok(no!.act?.type === 'nothing-blocked' && no!.act.draft!.includes('Nothing is blocked.'))
    assert.equal(yes!.focus, 'draft')
  })
  it('takes a no in the chat for that press, and asks after a yes what it waits on', () => {
    const event = { id: 'e', at: '', device: '', seq: 0, type: 'message' as const, text: '' }
    const said = (intent: 'yes' | 'no') =>
      next(onFloor, { ...onFloor, heard: { ...heard(intent), intents: [...heard(intent).intents] } }, event)
    assert.equal(said('no').name, 'nothing-is-blocked')
    assert.deepEqual([said('yes').name, said('yes').about.slot], ['ask-slot', 'blocked'])
  })
})
