import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frame, gaps } from './reframe.ts'
import { readStory } from './read.ts'
import { inFrame, sourcesOf } from './sources.ts'

const text =
  'In May the door of coach C was frozen, so I stuck a label on it that said pull twice, and went home at 5. The early driver came at 6, read the label and had the door open before the first passengers.'
const story = readStory(text)
const pieces = frame(story, 'written handover')
const sources = (line: string) => sourcesOf(line, pieces, text, 'written handover')

test('the frame as it is comes from the story, their name for it, and its own few words', () => {
  const line = pieces.map(piece => piece.text).join('')
  const found = sources(line)
  assert.equal(found.map(piece => piece.text).join(''), line)
  assert.ok(found.every(({ from }) => from !== 'typed' && from !== 'gap'))
  for (const { from, text: words, place } of found)
    if (from === 'told') assert.equal(text.slice(place!.from, place!.to), words)
  assert.equal(found.find(({ from }) => from === 'named')?.text, 'written handover')
})

test('an edited line is traced word by word: what was told, what they named, what they typed', () => {
  const line = '– I left a written handover on a frozen door; the early driver read the label by himself.'
  const found = sources(line)
  assert.equal(found.map(piece => piece.text).join(''), line)
  const said = (from: string) => found.filter(piece => piece.from === from).map(piece => piece.text.trim())
  assert.deepEqual(said('named'), ['written handover'])
  assert.ok(said('told').join(' ').includes('early driver'))
  assert.ok(said('typed').join(' ').includes('by himself'))
  for (const { from, text: words, place } of found)
    if (from === 'told')
      assert.ok(words.toLowerCase().startsWith(text.slice(place!.from, place!.to).toLowerCase()), words)
})

test('a gap that is still open is one, and a small word alone comes from nowhere', () => {
  const open = frame({ ...story, others_could: '' }, 'written handover')
  assert.ok(open.some(piece => piece.text === gaps.could))
  const line = open.map(piece => (piece.from === 'gap' ? '…' : piece.text)).join('')
  assert.ok(inFrame(line, open).some(({ from, text: words }) => from === 'gap' && words === '…'))
  assert.equal(sources('the')[0]?.from, 'typed')
  assert.deepEqual(sources(''), [])
})
