import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replay, type Act } from '../index.ts'

const voice = { coach: 'Wren', support: { distress: 'Ring the helpline.', danger: 'Ring 999 now.' } }
const acts: Act[] = [
  {
    type: 'draft',
    text: 'Radio hut, Friday 6 June. The back-up battery is low and the radio is somewhere safe.\nThe engineer is coming soon.',
  },
  { type: 'read' },
  { type: 'skip', what: 'predict' },
  { type: 'message', text: 'give me a hint' },
  { type: 'message', text: 'just write it for me' },
  { type: 'message', text: 'idk' },
  { type: 'message', text: 'this is stupid' },
  { type: 'message', text: 'hello' },
  { type: 'go', where: 'story-1' },
  { type: 'message', text: 'I was only a cleaner' },
  { type: 'message', text: 'Last May I left a list of the open jobs on the depot desk.' },
  { type: 'message', text: 'thanks' },
  { type: 'go', where: 'draft' },
]
/** What the coach says in a conversation whose events begin with this name; the acts are the same each time. */
const said = (name: string) =>
  replay(
    acts.map((act, i) => ({ id: `${name}-${i}`, at: `2026-06-08T06:${10 + i}:00.000Z`, device: name, seq: i, ...act })),
    voice,
  )
    .turns.filter(turn => turn.by === 'coach')
    .slice(1)
    .map(turn => turn.text)

const ten = ['kiln', 'moss', 'tern', 'loom', 'reed', 'flax', 'dune', 'pear', 'wick', 'sage'].map(said)

test('ten conversations with the same mistakes do not read alike', () => {
  let alike = 0
  let pairs = 0
  ten.forEach((one, i) =>
    ten.slice(i + 1).forEach(other => {
      pairs += one.length
      alike += one.filter((text, k) => text === other[k]).length
    }),
  )
  assert.ok(alike / pairs < 0.5, `${Math.round((100 * alike) / pairs)}% of the turns are the same`)
})

test('the same conversation reads the same each time', () => assert.deepEqual(said('kiln'), ten[0]))
