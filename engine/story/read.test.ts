import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readStory } from './read.ts'

const FIELDS = ['moment_quote', 'left_behind', 'others_could', 'competency_named'] as const

test('a whole story is heard: what was left, what came of it, and its name, in the teller’s own words', () => {
  const text =
    'Hospital pharmacy, I finish at two and Ewa starts at three. In March a fridge alarm kept going off, so I wrote on the door which shelf was warm, what I had moved and the engineer’s number. She rang him at four and saved the insulin without calling me. I’d call it shift handover documentation.'
  const story = readStory(text)
  assert.ok(story.clears)
  assert.match(story.left_behind, /I wrote on the door/)
  assert.match(story.others_could, /saved the insulin/)
  assert.equal(story.competency_named, 'shift handover documentation')
  assert.equal(story.asks, '')
})

test('only the name lacks, so only the name is asked for', () => {
  const story = readStory(
    'I clean a bus depot at night and the mechanics come at six. One night in May bay 3 had oil under the lift. I left a card on the ramp with where it was dripping and that I had put sand down. They changed the seal before the first bus and nobody slipped. I am hard-working and organised.',
  )
  assert.ok(story.told)
  assert.equal(story.competency_named, '')
  assert.equal(story.asks, 'competency')
})

test('a story in which people were there together is live, even where it says async', () => {
  for (const text of [
    'We did the whole move on a video call, me in Leeds and my sister in Accra, five hours. I told her which box and she lifted it. It was async because of the distance.',
    'Three of us stood round the patient and I talked to the doctor on the radio the whole time. It was great communication and we got him in.',
    'Every morning the team had a stand-up and we went through all the bookings together, side by side at the desk.',
  ]) {
    const story = readStory(text)
    assert.ok(!story.apart && !story.told, text)
    assert.equal(story.turn, 'live', text)
  }
})

test('the lesson’s examples, also told in other words, are not the learner’s own', () => {
  for (const text of [
    'I left notes for the fusebox, the vet’s number and a red label on the tap they must not touch for our house-sitter.',
    'A friend was staying in our house. I showed where the fuse box is, wrote down who the vet is, sent a photo of the spot for the bins and tied a red ribbon on the stopcock.',
    'My shopping list is on the fridge and there are stars next to what only the organic shop sells.',
    'I leave a checklist for next year’s tax return so that future me is not traumatised.',
  ]) {
    const story = readStory(text)
    assert.equal(story.own, false, text)
    assert.equal(story.turn, 'lesson-example', text)
  }
})

test('a genuine list on a fridge, a genuine key and a genuine pet are the learner’s own', () => {
  for (const text of [
    'My son does the shop after school and I am on lates. In June I rewrote the list on the fridge with a cross by everything that has nuts in it. He came home with the right bread.',
    'We were in Porto for a week and Bea fed our two cats. I taped a card to the food bin with how much and when, and she managed the thin one’s tablet by herself on the Thursday.',
  ]) {
    const story = readStory(text)
    assert.ok(story.own, text)
    assert.notEqual(story.turn, 'lesson-example', text)
  }
})

test('someone else’s good example is theirs', () => {
  const story = readStory(
    'My manager Ruth was brilliant at this. She left a folder for every job, and when she went on leave the new girl did the whole payroll from it without asking anybody.',
  )
  assert.equal(story.own, false)
  assert.equal(story.turn, 'someone-else')
  assert.equal(story.asks, 'another')
})

test('what somebody would do is turned to what they did', () => {
  const story = readStory(
    'If I worked in a hotel I would leave a handover for the night porter so that he could start without calling me.',
  )
  assert.equal(story.specific, false)
  assert.equal(story.turn, 'hypothetical')
})

test('“I have none” is the learner’s own, and not yet a story', () => {
  const story = readStory('I have none. I was only a cleaner and nobody read anything I wrote.')
  assert.ok(story.own)
  assert.equal(story.specific, false)
  assert.equal(story.told, false)
})

test('what cannot be read is said to be so, and nothing is claimed of it', () => {
  for (const text of ['', '   \n', '…', 'a '.repeat(10_001)]) {
    const story = readStory(text)
    assert.notEqual(story.readable, 'yes')
    assert.ok(!story.own && !story.told && !story.clears)
  }
})

const pieces = fc.constantFrom(
  'I left a note on the till',
  'she could start without ringing me',
  'handover documentation',
  'never met',
  '“',
  '\u0000',
  '👩‍🚒',
  'مرحبا',
  '\n',
  ', and so ',
  '::: —',
  'If I was',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(pieces, { maxLength: 40 }).map(p => p.join(' ')),
)

test('any string gets a reading, and every quote is in it, word for word', () => {
  fc.assert(
    fc.property(anything, text => {
      const story = readStory(text)
      for (const field of FIELDS) assert.ok(text.includes(story[field]))
      assert.equal(story.clears, story.told && story.competency_named !== '')
      assert.equal(story.asks === '', story.clears)
    }),
    { numRuns: 300 },
  )
})

test('twenty thousand characters of anything are read', () => {
  for (const text of [
    'a'.repeat(20_000),
    'I left a note, '.repeat(1300),
    ' '.repeat(9000) + 'I' + ' '.repeat(9000) + 'x',
    'so '.repeat(6000),
    "I'd ".repeat(5000),
    '\n'.repeat(19_990) + 'note',
  ])
    assert.equal(readStory(text).readable, 'yes')
})

test('who did the leaving tells whose story it is, whoever else is in it', () => {
  for (const text of [
    'When my uncle minded the hens for a fortnight I labelled the feed bins and wrote which vet and where the torch hangs. He did the whole fortnight and only sent eggs.',
    'When my aunt looked after my gran for a weekend in May I left a page by the bed with her tablets. She did the whole weekend without calling.',
    'My cousin ran the stall while I was away and he was brilliant\nI prepared the price cards and left them in the tin myself\nshe sold everything without ringing me',
  ]) {
    const story = readStory(text)
    assert.ok(story.own, text)
    assert.equal(story.turn, '', text)
  }
  for (const text of [
    'My boss in the depot was amazing at it. She wrote a card for every van, and when she was ill the new driver did the round from it.',
    'My supervisor says it was good. Jutta made the list before the trip and I only typed her list.',
  ])
    assert.equal(readStory(text).own, false, text)
})

test('a moment is quoted as a whole thought, best what was left', () => {
  const story = readStory(
    'When the relief driver came I was in hospital. I had written the drops in order on a card in the cab. She did all 14 drops and was back by three.',
  )
  assert.equal(story.moment_quote, 'I had written the drops in order on a card in the cab')
})

test('of several answers the one that says most tells what was left', () => {
  const story = readStory(
    'I clean a school at night.\ni leave a note\nOne friday in june i left a note on the boiler: valve 2 drips, bucket under it, plumber booked for 8\nthe caretaker emptied the bucket at six and let the plumber in',
  )
  assert.match(story.left_behind, /valve 2 drips, bucket under it, plumber booked for 8/)
  assert.match(story.others_could, /emptied the bucket/)
})

test('a call is live, however it is told', () => {
  for (const text of [
    'I phoned the electrician and the landlord and we had a call about the fuse.',
    'I had a phone call with the landlord about the fuse.',
    'We met the roofer and had a chat about the gutter.',
  ])
    assert.equal(readStory(text).turn, 'live', text)
})

test('going home leaves nothing, and coming in is no result', () => {
  const story = readStory(
    'I was a receptionist\nthe night porter, he starts at ten\nI left\nlast week he came in at nine',
  )
  assert.equal(story.told, false)
  assert.equal(story.left_behind, '')
})
