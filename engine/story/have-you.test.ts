import assert from 'node:assert/strict'
import { test } from 'node:test'
import { haveYou } from './have-you.ts'
import { readStory } from './read.ts'
import { joins } from './reframe.ts'
import { spotted } from './spotted.ts'

const DOOR =
  'In May the door of coach C was frozen, so I stuck a label on it that said pull twice, and went home at 5. The early driver came at 6, read the label and had the door open before the first passengers.'
const FORMS =
  'In 2019 I relabelled the files for the night team, because nobody found a form after I went home. The night clerk, whom I never met, found all six that week without ringing me. The one list is in the blue binder.'
const COFFEE =
  'When I cleaned offices at night nobody I worked for was ever there. In October the coffee machine on floor 3 leaked, so I left a note on it with a photo of the valve. The morning cleaner turned the valve off before anyone came in.'
const of = (text: string, name: string) => ({ reading: readStory(text), name })

test('“have you worked asynchronously before?” is answered from both stories, every piece theirs or a joining word', () => {
  const answer = haveYou([of(DOOR, 'written handover'), of(COFFEE, 'asynchronous handover')])
  assert.match(answer.map(piece => piece.text).join(''), /^Yes\. One example: .*Another: .*asynchronous handover\.$/s)
  const ours = new Set<string>(Object.values(joins))
  for (const { text, from } of answer)
    if (from === 'frame') assert.ok(ours.has(text), text)
    else assert.ok(`${DOOR} ${COFFEE} written handover asynchronous handover`.includes(text), text)
})

test('one story makes one example, and none makes no answer', () => {
  const one = haveYou([of(DOOR, ''), of('', '')])
  assert.doesNotMatch(one.map(piece => piece.text).join(''), /Another|call it/)
  assert.deepEqual(haveYou([of('', ''), of('I like to be organised.', 'organised')]), [])
})

test('a habit is shown by the words that it was seen in', () => {
  const found = spotted(FORMS, readStory(FORMS).habits)
  assert.deepEqual(found.map(({ kind }) => kind).sort(), ['improves', 'links'])
  assert.match(found.find(({ kind }) => kind === 'improves')!.words, /relabelled the files/)
  assert.match(found.find(({ kind }) => kind === 'links')!.words, /blue binder/)
  for (const { words } of found) assert.ok(FORMS.includes(words), words)
})
