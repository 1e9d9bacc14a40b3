import assert from 'node:assert/strict'
import test from 'node:test'
import { begin, step, worded, type Act, type Conversation } from '../../engine/index.ts'
import { covering } from './cover.ts'

const draft = `Crew room, Friday 6 June. Meals are loaded.
The cabinet password is Hunter22x, someone needs to change it soon.
Next: ring the desk on 07700 900123 at some point.`

const acts = (...all: Act[]): Conversation =>
  all.reduce(
    (was, act, i) =>
      step(
        was,
        { id: `e${i}`, at: '2026-06-06T06:00:00Z', device: 'd', seq: i, ...act },
        { coach: 'Wren', support: { distress: 'Ring.', danger: 'Ring.' } },
      ).conversation,
    begin({ coach: 'Wren', support: { distress: 'Ring.', danger: 'Ring.' } }),
  )

test('what is private in the note is covered wherever the page speaks about the note', () => {
  const now = acts({ type: 'draft', text: draft }, { type: 'read' })
  assert.ok(now.update.private.length > 0)
  const cover = covering(now)
  const secrets = now.update.private.map(({ from, to }) => draft.slice(from, to))
  for (const { quote, question } of worded(now.update).questions.map(cover.question))
    for (const secret of secrets) assert.ok(!quote.includes(secret) && !question.includes(secret))
  for (const secret of secrets) assert.equal(cover.text(`“${secret}”: for whom?`), '“…”: for whom?')
})

test('what the learner waves through is shown, and a short name does not cover part of another word', () => {
  const now = acts({ type: 'draft', text: draft })
  const open = { ...now, dismissed: Object.fromEntries(now.update.private.map(({ id }) => [id, 'It may stay'])) }
  assert.equal(covering(open).text(draft), draft)
  const al = {
    ...now,
    draft: 'Al is in.',
    update: { ...now.update, private: [{ id: 'n', kind: 'name' as const, from: 0, to: 2 }] },
  }
  assert.equal(covering(al).text('Also ask Al about it'), 'Also ask … about it')
})
