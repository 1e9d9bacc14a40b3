import fc from 'fast-check'
import assert from 'node:assert/strict'
import test from 'node:test'
import { checkEvent, EVENT_MOST, readWork, writeWork } from './protocol.ts'

const stamp = { id: '01JDX', at: '2026-03-01T05:58:00.000Z', device: 'phone', seq: 4 }

/** The reason an event is refused for, or '' where it is taken. */
const refused = (data: unknown) => {
  const checked = checkEvent(data)
  return checked.ok ? '' : checked.error
}

test('every event of the path is taken as it is', () => {
  const acts = [
    { type: 'reader', text: 'night porter, first week' },
    { type: 'draft', text: 'Boiler room, Sunday\r\nDone: pump bled.' },
    { type: 'predict', text: '' },
    { type: 'read' },
    { type: 'message', text: 'the red key' },
    { type: 'message', text: 'the red key', to: 'where-key' },
    { type: 'place', text: 'red key', from: 3, to: 10, draft: 'Thered key' },
    { type: 'nothing-blocked' },
    { type: 'dismiss', of: 'where-key', reason: 'she hung it there' },
    { type: 'undismiss', of: 'where-key' },
    { type: 'story', which: 2, text: 'In 2021 I left the rota in the ledger.' },
    { type: 'moment', which: 1, value: 'handover' },
    { type: 'competency', which: 1, value: 'asynchronous handover' },
    { type: 'line', which: 1, value: 'Left handovers that eleven drivers worked from.' },
    { type: 'skip', what: 'predict' },
    { type: 'go', where: '6am' },
    { type: 'reset', what: 'story-2' },
    { type: 'resume' },
    { type: 'try', note: 'a', from: 0, to: 4, text: 'Which van?' },
    { type: 'report', of: 'where-key', words: true },
  ]
  for (const act of acts) assert.deepEqual(checkEvent({ ...stamp, ...act }), { ok: true, value: { ...stamp, ...act } })
})

test('an event of a later version is kept whole, if its stamp is sound', () => {
  const later = { ...stamp, type: 'share', with: ['a person'] }
  assert.deepEqual(checkEvent(later), { ok: true, value: later })
  assert.match(refused({ ...later, seq: 'four' }), /“seq” must be a whole number/)
  assert.equal(refused({ ...stamp, type: 'toString' }), '')
})

test('a field that lacks or is wrong is named, with what it should be', () => {
  assert.match(refused({ ...stamp, type: 'draft' }), /“draft” needs “text”: text/)
  assert.match(refused({ ...stamp, type: 'story', which: 3, text: '' }), /“which” must be one of 1, 2/)
  assert.match(refused({ ...stamp, type: 'go', where: 'home' }), /“where” must be one of .*"6am"/)
  assert.match(refused({ ...stamp, type: 'place', text: '', from: -1, to: 0 }), /“from” must be a place/)
  assert.match(refused({ ...stamp, at: 'this morning', type: 'read' }), /“at” must be a time such as/)
  for (const nothing of [null, [], 'draft', 7, undefined]) assert.match(refused(nothing), /An event is an object/)
})

test('times are compared as text, so they come back in one form', () => {
  for (const at of ['2026-03-01T05:58:00Z', '2026-03-01T07:58:00+02:00', '2026-03-01T05:58:00.000Z']) {
    const checked = checkEvent({ ...stamp, at, type: 'read' })
    assert.equal(checked.ok && checked.value.at, stamp.at)
  }
})

test('a huge event is refused with what to do', () => {
  assert.match(refused({ ...stamp, type: 'draft', text: 'x'.repeat(EVENT_MOST) }), /Shorten its text/)
})

test('written by hand, the id of a dismissal is the question it dismisses', () => {
  const checked = checkEvent({ ...stamp, id: 'where-key', type: 'dismiss', reason: 'she knows' })
  assert.equal(checked.ok && 'of' in checked.value && checked.value.of, 'where-key')
})

test('what was downloaded is restored, whatever the learner wrote', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), texts => {
      const events = texts.map((text, seq) => ({ ...stamp, id: `e${seq}`, seq, type: 'draft' as const, text }))
      assert.deepEqual(readWork(writeWork(events)), { ok: true, value: { events, refused: [] } })
    }),
  )
})

test('one bad event in a file costs none of the others', () => {
  const good = { ...stamp, type: 'read' }
  const work = readWork(JSON.stringify({ coldread: 1, events: [good, { type: 'draft' }, good] }))
  assert.ok(work.ok)
  assert.equal(work.value.events.length, 2)
  assert.deepEqual(
    work.value.refused.map(r => r.number),
    [2],
  )
})

test('a file that is no saved work says which file to choose', () => {
  const cases: [string, RegExp][] = [
    ['', /not saved work/],
    ['{"coldread": 1, "events": [', /only part of it/],
    ['[1, 2]', /not saved work/],
    ['{"name": "coldread"}', /not saved work/],
    ['{"coldread": 2, "events": []}', /newer version/],
    ['{"coldread": 1}', /nothing to restore/],
  ]
  for (const [file, says] of cases) {
    const work = readWork(file)
    assert.match(work.ok ? '' : work.error, says)
  }
})

test('any JSON at all gets an answer, never a throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (json, stamped) => {
      const data =
        stamped && typeof json === 'object' && !Array.isArray(json) ? { ...stamp, type: 'draft', ...json } : json
      assert.equal(typeof checkEvent(data).ok, 'boolean')
      assert.equal(typeof readWork(JSON.stringify(json)).ok, 'boolean')
    }),
  )
})

test('a file that is cut off anywhere says so, and restores nothing by halves', () => {
  const events = [1, 2, 3].map(seq => ({
    ...stamp,
    id: `e${seq}`,
    seq,
    type: 'draft' as const,
    text: 'Gate: “open” till 9.',
  }))
  const file = writeWork(events).trimEnd()
  for (let length = 0; length < file.length; length++) {
    const work = readWork(file.slice(0, length))
    assert.match(work.ok ? 'it was read' : work.error, /only part of it is here/)
  }
})
