import assert from 'node:assert/strict'
import test from 'node:test'
import type { Question, SlotName, Span, UpdateReading } from '../../engine/index.ts'
import { phoneLines } from './note-pieces.ts'
import { sixAmPlan } from './six-am-plan.ts'

const draft = `Boiler room, Elm House, Tuesday 4 March. Heating is back on.
Done:
- Replaced the pump on boiler 2
Stuck:
- Boiler 1 waits for a gasket, Cole & Sons deliver Wed 10:00
Next:
- Sign for the gasket at 10:00, it goes on the blue shelf
- Bleed the radiators that are cold
- Read the meter by 16:30`

const at = (words: string): Span => ({ from: draft.indexOf(words), to: draft.indexOf(words) + words.length })
const question = (words: string, severity: 'blocking' | 'slowing' = 'blocking'): Question => ({
  ...(words ? at(words) : { from: 0, to: 0 }),
  id: words,
  quote: words,
  kind: 'where',
  severity,
  detector: 'test',
  about: {},
  question: `Which ones: ${words}?`,
})
const slot = (...words: string[]) => ({ state: 'present' as const, evidence: words.map(at) })
const reading = (change: Partial<UpdateReading> = {}): UpdateReading => ({
  readable: 'yes',
  slots: {
    situation: slot('Boiler room, Elm House, Tuesday 4 March.'),
    done: slot('Replaced the pump on boiler 2'),
    blocked: slot('Boiler 1 waits for a gasket, Cole & Sons deliver Wed 10:00'),
    next: slot(
      '- Sign for the gasket at 10:00, it goes on the blue shelf',
      'Bleed the radiators that are cold',
      'Read the meter by 16:30',
    ),
  },
  questions: [],
  scannable: { yes: true, why: '', words: 50, seconds: 20 },
  real: { yes: true, why: '' },
  private: [],
  habits: [],
  clears: true,
  ...change,
})

test('with nothing to ask, the reader reaches the end and can do all of it', () => {
  const plan = sixAmPlan(draft, reading(), [])
  assert.equal(plan.end, 'start')
  assert.equal(plan.at, draft.length)
  assert.equal(plan.stopSeconds, 20)
  assert.deepEqual(plan.can[0], { time: '10:00', words: 'Sign for the gasket at 10:00, it goes on the blue shelf' })
  assert.equal(plan.can.length, 3)
  assert.equal(plan.watch.length, 1)
})

test('an open question stops the reader after its sentence, and what lies below is not done', () => {
  const plan = sixAmPlan(draft, reading(), [question('the radiators that are cold')])
  assert.equal(plan.end, 'stop')
  assert.ok(draft.slice(0, plan.at).endsWith('that are cold'))
  assert.deepEqual(
    plan.can.map(t => t.words),
    ['Sign for the gasket at 10:00, it goes on the blue shelf'],
  )
  assert.ok(plan.stopSeconds < 20 && plan.stopSeconds > 10)
})

test('of two blocking questions the one higher up stops the reader, even where the other costs more', () => {
  const plan = sixAmPlan(draft, reading(), [question('the meter'), question('a gasket')])
  assert.equal(plan.question?.quote, 'a gasket')
})

test('a question that only slows is read past on the way to one that blocks', () => {
  const plan = sixAmPlan(draft, reading(), [question('a gasket', 'slowing'), question('the meter')])
  assert.equal(plan.question?.quote, 'the meter')
})

test('a time that comes first is not said twice', () => {
  const note = 'Next: 06:30 - ring the fish man on 0991'
  const next = { state: 'present' as const, evidence: [{ from: 6, to: note.length }] }
  const plan = sixAmPlan(note, reading({ slots: { ...reading().slots, next } }), [])
  assert.deepEqual(plan.can, [{ time: '06:30', words: 'ring the fish man on 0991' }])
})

test('two finds in one bullet are shown as that bullet, once', () => {
  const note = 'Stuck:\n- Fish did not confirm. They answer from 06:30 on ext 14'
  const at = (words: string) => ({ from: note.indexOf(words), to: note.indexOf(words) + words.length })
  const blocked = { state: 'present' as const, evidence: [at('Fish did not confirm.'), at('They answer from 06:30')] }
  const plan = sixAmPlan(
    note,
    reading({ slots: { ...reading().slots, blocked, next: { state: 'absent', evidence: [] } } }),
    [],
  )
  assert.deepEqual(plan.watch, [{ time: '06:30', words: 'Fish did not confirm. They answer from 06:30 on ext 14' }])
})

test('one slowing question only slows', () => {
  assert.equal(sixAmPlan(draft, reading(), [question('the blue shelf', 'slowing')]).end, 'slow')
  assert.equal(
    sixAmPlan(draft, reading(), [question('the blue shelf', 'slowing'), question('the meter', 'slowing')]).end,
    'stop',
  )
})

test('a question about what is not there stops at the end of the note', () => {
  const plan = sixAmPlan(draft, reading(), [question('')])
  assert.equal(plan.at, draft.length)
  assert.equal(plan.end, 'stop')
})

test('a missing part, and a note that nobody could send, are told apart from a stop', () => {
  const without = (name: SlotName) => ({ ...reading().slots, [name]: { state: 'absent' as const, evidence: [] } })
  const plan = sixAmPlan(draft, reading({ slots: without('blocked') }), [])
  assert.deepEqual([plan.end, plan.missing], ['missing', ['blocked']])
  assert.equal(sixAmPlan(draft, reading({ real: { yes: false, why: 'a template' } }), []).end, 'unusable')
  assert.equal(
    sixAmPlan('', reading({ readable: 'empty', scannable: { yes: false, why: '', words: 0, seconds: 0 } }), []).end,
    'unusable',
  )
})

test('the phone shows every word of the note once, in order, cut where the reader stops', () => {
  const asked = at('the radiators that are cold')
  const stop = asked.to
  const lines = phoneLines(draft, stop, asked, [at('the blue shelf')])
  assert.equal(lines.map(l => l.runs.map(r => r.text).join('')).join('\n'), draft)
  assert.deepEqual(
    lines.map(l => l.kind),
    ['text', 'heading', 'bullet', 'heading', 'bullet', 'heading', 'bullet', 'bullet', 'bullet'],
  )
  assert.deepEqual(lines.map(l => l.unread).lastIndexOf(false), 7)
  assert.deepEqual(lines[7]!.runs.find(r => r.mark === 'asked')?.text, 'the radiators that are cold')
  assert.deepEqual(lines[6]!.runs.find(r => r.mark === 'also')?.text, 'the blue shelf')
})

test('a stop inside one long paragraph cuts it in two', () => {
  const lines = phoneLines('One thing is done. Another is not. A third.', 34, undefined, [])
  assert.deepEqual(
    lines.map(l => [l.runs[0]!.text, l.unread]),
    [
      ['One thing is done. Another is not.', false],
      [' A third.', true],
    ],
  )
})

test('what is stuck is not what is told elsewhere, and nothing to do is said twice', () => {
  const note = `Shop, Friday 6 June.
Next: ring the fitter at 9:00.
Oven 2 is broken, ring the fitter at 9:00.
The slicer waits for a blade.`
  const on = (words: string, last = false): Span => {
    const from = last ? note.lastIndexOf(words) : note.indexOf(words)
    return { from, to: from + words.length }
  }
  const plan = sixAmPlan(
    note,
    reading({
      slots: {
        situation: { state: 'present', evidence: [on('Shop, Friday 6 June.')] },
        done: { state: 'present', evidence: [] },
        blocked: {
          state: 'present',
          evidence: [on('Oven 2 is broken, ring the fitter at 9:00.'), on('The slicer waits for a blade.')],
        },
        next: { state: 'present', evidence: [on('ring the fitter at 9:00.'), on('ring the fitter at 9:00.', true)] },
      },
    }),
    [],
  )
  assert.deepEqual(
    plan.can.map(thing => thing.words),
    ['ring the fitter at 9:00.'],
  )
  assert.deepEqual(
    plan.watch.map(thing => thing.words),
    ['The slicer waits for a blade.'],
  )
})
