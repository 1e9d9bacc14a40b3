import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deedsIn, namesNoMemory, tellsOfADeed } from './memory.ts'
import { nameIn } from './name-in.ts'

test('that there is no memory is heard in many words', () => {
  for (const said of [
    'I have nothing like that, sorry',
    'never done anything of the kind',
    "can't think of one",
    'there is nobody who would need it',
  ])
    assert.equal(namesNoMemory(said), 'denied', said)
})

test('who somebody is, and where they work, is not a memory either', () => {
  for (const said of ['I was only a porter', 'im a student', 'I used to drive a bus', 'its just a shop'])
    assert.equal(namesNoMemory(said), 'of-self', said)
})

test('what was done or left is a memory, however it is told', () => {
  for (const said of [
    'i put note on the boiler',
    'Left the keys in the blue tin',
    'did a rota once',
    'every friday I write the till total in the book',
    'we never met but I wrote her a list',
  ]) {
    assert.equal(namesNoMemory(said), '', said)
    assert.ok(tellsOfADeed(said), said)
  }
})

test('where people were apart, a memory may begin, and a thing or a place alone is one to begin from', () => {
  for (const said of ['I work nights and we never meet', 'the parking thing', 'our allotment shed'])
    assert.equal(namesNoMemory(said), '', said)
})

test('what the teller did and what others did are told apart', () => {
  assert.deepEqual(deedsIn('I taped a label on the tap'), { mine: true, theirs: false })
  assert.deepEqual(deedsIn('she turned it off'), { mine: false, theirs: true })
  assert.deepEqual(deedsIn('she was there alone'), { mine: false, theirs: false })
})

test('of an answer that names it, the name is kept: the shortest sentence that is one', () => {
  assert.equal(nameIn('Giving the next one the work, in writing. Shift handover.'), 'Shift handover')
  assert.equal(nameIn('being friendly'), 'being friendly')
})
