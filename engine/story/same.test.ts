import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameStory } from './same.ts'

test('one collaboration told twice, reworded or with more told, is the same', () => {
  const pairs = [
    [
      'I left a page on the night manager’s desk in October when the boiler failed: which rooms were cold, the plumber’s number. She moved two guests and called him at six.',
      'At the hotel the boiler broke one October evening. I wrote the cold rooms and the plumber’s number on a sheet for the night manager, and she moved the guests and rang him early.',
    ],
    [
      'My dad’s pills. I made a chart on the fridge for the carer, blue before food. She gave them right when I was in Spain.',
      'When I went to Spain I made a pill chart for dad’s carer and put it on the fridge. The blue ones are before food. She did it all without ringing me.',
    ],
    [
      'a note on the till about the card machine, the saturday girl fixed it from that',
      'I wrote a note and stuck it on the till: how to restart the card machine. The Saturday girl did it herself from the note, twice.',
    ],
    [
      'I labelled the valves on the pump before my leave and Jo restarted it by herself.',
      'Before I went on leave I put labels on each of the valves of the pump. Jo could restart it on her own. It took me an hour.',
    ],
  ] as const
  for (const [a, b] of pairs) {
    assert.ok(sameStory(a, b), a)
    assert.ok(sameStory(b, a), b)
  }
})

test('two collaborations from the same job, family or club are two', () => {
  const pairs = [
    [
      'On the ward at night I wrote bed 4’s pain chart for the day nurse and she gave the morphine at eight.',
      'On the ward one evening I labelled the new drip stands for the night nurse because the wheels stick. She picked the right one.',
    ],
    [
      'I left a note for the night porter at the hotel about a lost key, and he found it in room 12.',
      'At the hotel I made a guide to the coffee machine for the breakfast staff. They stopped calling me at home.',
    ],
    [
      'I made a chart of my dad’s pills for the carer, she gave them right.',
      'I wrote my dad’s bus times for the carer and she took him to his club.',
    ],
    [
      'I coach the under tens. I left the kit and the line-up for the other coach when I was at a wedding.',
      'I coach the under tens. The pitch was locked so I left a map with the keeper and the visitors got in.',
    ],
  ] as const
  for (const [a, b] of pairs) assert.ok(!sameStory(a, b), a)
})

test('nothing told is not the same as anything', () => {
  assert.ok(!sameStory('', ''))
  assert.ok(!sameStory('', 'I left a note on the till'))
})
