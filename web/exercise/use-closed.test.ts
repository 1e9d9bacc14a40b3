import assert from 'node:assert/strict'
import test from 'node:test'
import type { Finding } from '../../engine/index.ts'
import { justClosed } from './use-closed.ts'

const before = 'Long ladder almost fixed, someone will bring it soon.\nNext: check the list.'
const question = (id: string, quote: string) => {
  const from = before.indexOf(quote)
  return { id, quote, from, to: from + quote.length } as Finding
}
const open = [question('who', 'someone will bring it soon'), question('which', 'check the list')]
const shown = (draft: string, marks: { from: number; to: number }[]) =>
  marks.map(({ from, to }) => draft.slice(from, to))

test('words that were answered by words beside them are shown with what answered', () => {
  const draft = before.replace('soon.', 'soon. Mo brings it on Friday.')
  const closed = [{ id: 'who', quote: '', by: 'words' as const, words: 'Mo brings it on Friday' }]
  assert.deepEqual(shown(draft, justClosed({ draft: before, open }, { draft, closed })), [
    'someone will bring it soon',
    'Mo brings it on Friday',
  ])
})

test('words that were replaced are gone: only what stands there now is shown', () => {
  const draft = before.replace('someone will bring it soon', 'Mo brings it on Friday')
  const closed = [{ id: 'who', quote: '', by: 'words' as const, words: 'Mo brings it on Friday' }]
  assert.deepEqual(shown(draft, justClosed({ draft: before, open }, { draft, closed })), ['Mo brings it on Friday'])
})

test('what the reader knows is let go where it stands, and the reason is not looked for in the note', () => {
  const closed = [{ id: 'which', quote: '', by: 'learner' as const, words: 'Next' }]
  assert.deepEqual(shown(before, justClosed({ draft: before, open }, { draft: before, closed })), ['check the list'])
})

test('one answer that closes two questions is underlined once', () => {
  const draft = `${before}\nMo has the list at the front desk, Friday 09:30.`
  const by = { quote: '', by: 'words' as const, words: 'Mo has the list at the front desk, Friday 09:30' }
  const marks = justClosed(
    { draft: before, open },
    {
      draft,
      closed: [
        { id: 'who', ...by },
        { id: 'which', ...by },
      ],
    },
  )
  assert.equal(marks.length, 3)
})
