import assert from 'node:assert/strict'
import test from 'node:test'
import { closedIn, tideOf } from './tide-of.ts'

const closed = (id: string, words = 'by 10:00 on Friday') => ({
  id,
  quote: `words of ${id}`,
  by: 'words' as const,
  words,
})
const draft = (open: number, ...ids: string[]) => ({ at: '', open, closed: ids.map(id => closed(id)) })
const counts = (...drafts: ReturnType<typeof draft>[]) => tideOf(drafts).map(({ open }) => open)

test('only readings that changed something are shown', () => {
  assert.deepEqual(counts(draft(9), draft(9), draft(4, 'a', 'b'), draft(4), draft(0, 'c')), [9, 4, 0])
})

test('a note that got worse shows it', () => {
  assert.deepEqual(counts(draft(2), draft(5), draft(1)), [2, 5, 1])
})

test('where one closed and another opened at once, what closed is not lost', () => {
  const ebbs = tideOf([draft(3), draft(2, 'a'), draft(2, 'b')])
  assert.deepEqual(
    ebbs.map(({ open, closed }) => [open, closed.map(({ id }) => id)]),
    [
      [3, []],
      [2, ['a', 'b']],
    ],
  )
})

test('a long way keeps its beginning and its end, and all that closed', () => {
  const ebbs = tideOf(Array.from({ length: 12 }, (_, i) => draft(11 - i, `q${i}`)))
  assert.equal(ebbs.length, 7)
  assert.deepEqual([ebbs[0]!.open, ebbs.at(-1)!.open], [11, 0])
  assert.equal(ebbs.flatMap(({ closed }) => closed).length, 12)
})

test('a question that opened again is not among what closed; one that closed twice is there once', () => {
  const drafts = [draft(2), draft(1, 'a'), draft(2), draft(1, 'a'), draft(0, 'b'), draft(1)]
  assert.deepEqual(
    closedIn(drafts, ['b']).map(({ id }) => id),
    ['a'],
  )
})
