import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms, frame, readStory, type Fragment } from '../../engine/index.ts'
import { ownStories, stories } from './story-rows.ts'

const lines = [...stories(), ...ownStories()].map(({ id, text }) => {
  const story = readStory(text)
  const name = story.competency_named || 'asynchronous handover'
  const { cv, interview, plain } = forms(text, story, name)
  return {
    id,
    text,
    name,
    cv,
    every: [...frame(story, name), ...cv, ...interview, ...plain],
    each: [frame(story, name), cv, interview, plain],
  }
})

test('nothing stands in a line that the learner did not say, but for a few joining words and gaps', () => {
  const joining = new Set<string>()
  const missing = new Set<string>()
  for (const { id, text, name, every } of lines)
    for (const fragment of every)
      if (fragment.from === 'learner')
        assert.ok(text.includes(fragment.text) || name.includes(fragment.text), `${id}: ${fragment.text}`)
      else (fragment.from === 'frame' ? joining : missing).add(fragment.text)
  assert.ok(joining.size <= 18, [...joining].join('|'))
  assert.ok(missing.size <= 4, [...missing].join('|'))
})

test('a CV line stays under 40 words', () => {
  const words = (line: Fragment[]) =>
    line
      .map(f => f.text)
      .join('')
      .trim()
      .split(/\s+/).length
  for (const { id, cv } of lines) assert.ok(words(cv) < 40, `${id}: ${words(cv)}`)
})

test('every line ends once, and none holds an empty piece of the learner’s', () => {
  for (const { id, each } of lines)
    for (const line of each) {
      const text = line.map(f => f.text).join('')
      assert.doesNotMatch(text, /(?<!\.)\.\.$|,\.$|\s\.$/, id)
      assert.ok(
        line.every(f => f.text !== ''),
        id,
      )
    }
})
