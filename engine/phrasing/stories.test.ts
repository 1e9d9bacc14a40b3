import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStory } from '../story/read.ts'
import { nextTrigger, storyAsks, storyQuestion, storyTurns, triggers, type Area } from './stories.ts'

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
  assert.equal(nextTrigger('I was only a cleaner', [])?.area, 'cleaning')
  assert.equal(nextTrigger('I looked after my mum', [])?.area, 'caring')
  assert.equal(nextTrigger('I cook in a kitchen', [])?.area, 'kitchen')
  for (const said of ['', 'I was a cleaner, a driver, a nurse and a cook']) {
    const used: string[] = []
    for (let next = nextTrigger(said, used); next; next = nextTrigger(said, used)) used.push(next.text)
    assert.equal(new Set(used).size, used.length)
    assert.ok(used.length >= 37)
  }
})

test('“I only ever worked in X” is asked about X, more than once and never in the same words', () => {
  const lives: [string, Area][] = [
    ['I only ever worked as a cleaner in offices', 'cleaning'],
    ['honestly i only ever did warehouse picking', 'warehouse'],
    ['I have only ever driven... I drive a taxi, nights', 'driving'],
    ['I was only ever a carer in a care home', 'ward'],
    ['ive only ever been on building sites', 'building'],
    ['I only worked in a nursery', 'children'],
    ['only ever worked in a salon, hairdresser', 'salon'],
    ['I just farm. Sheep mostly', 'land'],
    ['I only did security', 'guarding'],
    ['Only ever played music in a band', 'stage'],
    ['I only ever worked in a garage, mechanic', 'workshop'],
    ['its only kitchens, I was a chef', 'kitchen'],
    ['I only ever worked in a shop, on the till', 'customers'],
    ['I only have been a housewife, at home with the kids', 'home'],
  ]
  for (const [said, area] of lives) {
    const first = nextTrigger(said, [])!
    const second = nextTrigger(said, [first.text])!
    assert.equal(first.area, area, `${said}: ${first.text}`)
    assert.notEqual(first.text, second.text)
    const asked = [first, second, nextTrigger(said, [first.text, second.text])!]
    assert.ok(asked.filter(t => t.area === area).length >= 2 || area === 'home', `${said}: ${asked.map(t => t.area)}`)
  }
})

test('nobody is asked about a trade that they did not speak of', () => {
  const used: string[] = []
  const trades = new Set(['cleaning', 'warehouse', 'driving', 'ward', 'building', 'salon', 'land', 'guarding', 'stage'])
  for (let next = nextTrigger('', used); next; next = nextTrigger('', used)) {
    assert.ok(!trades.has(next.area), next.text)
    used.push(next.text)
  }
})

test('a name or a country points at no area', () => {
  const none = nextTrigger('', [])
  const names = ['Fatima', 'John', 'Wanjiru', 'Mei', 'Piotr', 'Blessing', 'Maria', 'Ahmed', 'Svetlana', 'Kevin']
  const places = ['Poland', 'Nigeria', 'the Philippines', 'Syria', 'Ukraine', 'India', 'Jamaica', 'Brazil', 'Wales']
  const people = ['a woman', 'a man', 'a girl', 'a lady', 'non-binary', 'a Muslim', 'a refugee', 'an immigrant', '63']
  for (const said of [
    ...names.map(name => `My name is ${name}`),
    ...places.map(place => `I come from ${place}`),
    ...people.map(who => `I am ${who}`),
    'soy de México',
  ])
    assert.deepEqual(nextTrigger(said, []), none, said)
})
