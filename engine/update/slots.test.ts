import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readUpdate } from './read.ts'

const states = (text: string) =>
  Object.fromEntries(Object.entries(readUpdate(text).slots).map(([name, slot]) => [name, slot.state]))

const note = [
  'Canal boat hire, Sunday 3 May. From Ines to Bram.',
  'All nine boats are back and tied up.',
  'Done: seven cleaned and refuelled, deposits paid out.',
  'Stuck: boat 4 has had no starter since Friday.',
  'Next: rent out boats 1 to 3 first, sign the mechanic in at 10:00, and sweep the jetty by noon.',
]
const without = (label: string) => note.filter(line => !line.startsWith(label)).join('\n')

describe('what a note gives its reader', () => {
  it('finds all four where they are stated', () => {
    assert.deepEqual(states(note.join('\n')), {
      situation: 'present',
      done: 'present',
      blocked: 'present',
      next: 'present',
    })
  })

  it('misses what was taken out, and finds it again when it is put back', () => {
    assert.equal(states(without('Stuck')).blocked, 'absent')
    assert.equal(states(without('Next')).next === 'present', false)
    assert.equal(
      states(`${without('Stuck')}\nBlocked: waiting for the starter from Ola, until Monday 10:00`).blocked,
      'present',
    )
    assert.equal(states(`${without('Next')}\nNext: rent out boats 1 to 3 and ring the 11:00 family.`).next, 'present')
  })

  it('takes a plain word that nothing is blocked', () => {
    for (const line of [
      'Nothing is blocked.',
      'Nothing blocked or waiting.',
      'Blocked: nothing.',
      'No blockers.',
      'Nothing is stuck',
      'Waiting on nobody.',
      'We are not waiting for anything.',
      'No problems.',
      'Nothing else outstanding.',
      'Stuck – no.',
    ]) {
      const { blocked } = readUpdate(`${without('Stuck')}\n${line}`).slots
      assert.equal(blocked.state, 'present', line)
    }
  })

  it('does not take "nothing" about something else for it', () => {
    assert.equal(states(`${without('Stuck')}\nNothing like a quiet Sunday, enjoy the sun.`).blocked, 'absent')
  })

  it('does not take what stands under “Next:” for done', () => {
    assert.equal(states('Next: the pump is done, fit the new seal at 8 on Monday.').done, 'absent')
    const text = 'Pump 2 is back from the yard.\nNext: fit the new seal at 8 on Monday, the old one is done.'
    const { evidence } = readUpdate(text).slots.done
    assert.ok(evidence.length)
    assert.ok(evidence.every(({ to }) => to < text.indexOf('Next')))
  })

  it('does not take what stands under “Next:” or “Done:” for a block', () => {
    const text = `Hall kitchen, Sunday 1 March

- Done: both ovens cleaned, fridge at 4 degrees.
- The left oven is almost fixed. Someone needs to ring the engineer soon.
- Next: lay 24 places by 11:30 on Monday. The cloths are in the usual place.`
    const { state, evidence } = readUpdate(text).slots.blocked
    assert.equal(state, 'partial')
    assert.ok(evidence.every(({ from, to }) => text.indexOf('The left') <= from && to < text.indexOf('- Next')))
  })

  it('shows the words it went by', () => {
    const text = note.join('\n')
    const { blocked, done } = readUpdate(text).slots
    assert.ok(blocked.evidence.some(({ from, to }) => text.slice(from, to).includes('no starter')))
    assert.ok(done.evidence.some(({ from, to }) => text.slice(from, to).includes('refuelled')))
  })

  it('finds none of the four in a form, a wish or a thank-you', () => {
    const none = { situation: 'absent', done: 'absent', blocked: 'absent', next: 'absent' }
    assert.deepEqual(states('Situation: ____\nDone: [list]\nBlocked: ____\nNext: [action] by [time]'), none)
    assert.equal(states('Just a massive thank you to everyone, you are all wonderful, see you soon x').next, 'absent')
    assert.equal(states('Thanks all, lovely to see you, please ring Bob the plumber tomorrow').next, 'present')
    const said = states('Thanks all, lovely people, hope you are well.\nNext: please ring Bob the plumber tomorrow.')
    assert.equal(said.next, 'present')
    const asks = 'Thanks Ali, thanks Bo.\nRing Mr Dunne on 0555 0142 before noon about the roof. See you soon.'
    assert.equal(states(asks).next, 'present')
    assert.equal(states('Who has the key? Did the lorry come? Is it still Tuesday?').done, 'absent')
  })

  it('gives spans inside any string, and none for what is absent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        for (const { state, evidence } of Object.values(readUpdate(text).slots)) {
          assert.equal(state === 'absent', evidence.length === 0)
          for (const { from, to } of evidence) assert.ok(0 <= from && from < to && to <= text.length)
        }
      }),
    )
  })
})

describe('a headline of a place and a date', () => {
  const next = 'Next: on Monday at 08:00 you ring the office (ext 204) about the mast.'
  const done = (headline: string, more = '') => readUpdate(`${headline}\n${more}${next}`).slots.done
  for (const headline of ['Radio hut, Friday 6 June.', 'Radio hut, Wed 4 June', 'Radio hut – Friday 6 June'])
    it(`“${headline}” tells nothing done`, () => assert.equal(done(headline).state, 'absent'))
  for (const headline of ['Mast painted, Friday 6 June.', 'Radio hut signed off, Friday 6 June.'])
    it(`“${headline}” may`, () => assert.notEqual(done(headline).state, 'absent'))
  it('takes nothing from a line that says what is done', () =>
    assert.equal(done('Radio hut, Friday 6 June.', 'Mast is painted, both batteries are charged.\n').state, 'present'))
})

it('a label in bold is a label, wherever its colon stands', () => {
  for (const [before, after] of [
    ['**', ':**'],
    ['**', '**:'],
    ['__', ':__'],
    ['', ':'],
  ]) {
    const label = (name: string) => `${before}${name}${after} `
    const text = `${label('Blocked')}the radio mast till Friday.\n${label('Next')}order three batteries by Friday (shop 0555 123).`
    const { blocked, done, next } = readUpdate(text).slots
    const words = (slot: typeof next) => slot.evidence.map(({ from, to }) => text.slice(from, to))
    assert.deepEqual([blocked.state, next.state], ['present', 'present'], text)
    assert.ok(words(blocked).every(said => said.includes('the radio mast')))
    assert.ok(words(next).every(said => said.includes('order three batteries')))
    assert.notEqual(done.state, 'present', 'neither label tells anything done')
  }
})

it('a line that says nothing is done yet counts as done, and is not asked about', () => {
  const note = (line: string) =>
    `Radio hut, Friday 6 June.\n${line}Next: on Monday at 08:00 you ring the office (ext 204) about the mast.`
  const said = readUpdate(note('Nothing is done yet.\n'))
  assert.equal(said.slots.done.state, 'present')
  assert.ok(!said.questions.some(q => q.quote.startsWith('Nothing')))
  assert.notEqual(readUpdate(note('')).slots.done.state, 'present')
})
