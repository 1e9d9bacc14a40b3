import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStory } from '../story/read.ts'
import { nextTrigger, storyAsks, storyQuestion, storyTurns, triggers } from './stories.ts'

const all = [...Object.values(storyAsks), ...Object.values(storyTurns)]
const everyone = [...all.flat(), ...triggers.map(t => t.text)]

test('each thing to ask for, and each turn, has at least four wordings', () => {
  for (const wordings of all) assert.ok(wordings.length >= 4 && new Set(wordings).size === wordings.length)
})

test('a wording asks one question in at most 40 words, without an exclamation mark', () => {
  for (const text of everyone) {
    assert.equal(text.match(/\?/g)?.length, 1, text)
    assert.ok(text.split(/\s+/).length <= 40, text)
    assert.ok(!text.includes('!'), text)
  }
})

test('what they said is quoted where there is something to quote', () => {
  const story = readStory(
    'I clean trains at night. In May I stuck a label by the frozen door with what to do, and went home before the early driver came.',
  )
  assert.equal(story.asks, 'others_could')
  assert.match(storyQuestion(story), /“[^”]*label[^”]*”/)
})

test('the same thing is not asked twice in the same words', () => {
  const story = readStory('I used to work nights in a hotel')
  const asked: string[] = []
  for (let i = 0; i < 4; i++) asked.push(storyQuestion(story, asked))
  assert.equal(new Set(asked).size, 4)
})

test('there are concrete ways into a memory from at least eight areas of life, several each', () => {
  const areas = new Map<string, number>()
  for (const { area } of triggers) areas.set(area, (areas.get(area) ?? 0) + 1)
  assert.ok(areas.size >= 8)
  for (const [area, n] of areas) assert.ok(n >= 2, area)
})

test('a trigger follows what the learner said of their life, and never comes twice', () => {
  assert.equal(nextTrigger('I was only a cleaner', [])?.area, 'shift')
  assert.equal(nextTrigger('I looked after my mum', [])?.area, 'caring')
  assert.equal(nextTrigger('I cook in a kitchen', [])?.area, 'kitchen')
  const used: string[] = []
  for (let next = nextTrigger('', used); next; next = nextTrigger('', used)) used.push(next.text)
  assert.equal(new Set(used).size, triggers.length)
})

test('a name or a country points at no area', () => {
  const none = nextTrigger('', [])
  for (const said of ['My name is Fatima', 'I come from Poland', 'I am John', 'soy de México'])
    assert.deepEqual(nextTrigger(said, []), none)
})
