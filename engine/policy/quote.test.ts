import assert from 'node:assert/strict'
import test from 'node:test'
import { replay, type Act } from '../index.ts'
import { works } from './quote.ts'

const voice = { coach: 'Wren', support: { distress: 'Ring the helpline.', danger: 'Ring 999 now.' } }

// Whole enough that nobody would ask about it: this is about labels.
const DONE = 'changed the filter on boiler 2, ran it until 14:00, no leak'

/** What already works in a note, once it was read cold. */
function praised(done: string) {
  const acts: Act[] = [
    {
      type: 'draft',
      text: `Elm House boiler room, Tuesday 4 March. Heating is back on.\n${done}\nNothing is blocked.\nNext: read the pressure on boiler 1 at 18:00.`,
    },
    { type: 'read' },
    { type: 'skip', what: 'predict' },
  ]
  const stamp = (i: number) => ({ id: `e${i}`, at: `2026-03-04T06:00:0${i}.000Z`, device: 'd', seq: i })
  return works(
    replay(
      acts.map((act, i) => ({ ...stamp(i), ...act })),
      voice,
    ),
  )
}

test('what works is quoted without the label that it stands under, however that is written', () => {
  for (const label of ['Done: ', '- Done: ', 'What is done: ', '- What is done： ', '* Finished today: '])
    assert.deepEqual(praised(`${label}${DONE}.`), { slot: 'done', words: DONE })
})
