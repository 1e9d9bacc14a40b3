import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { begin, step, type Act, type Conversation, type Turn } from './index.ts'

const voice = { coach: 'the reader', support: { distress: 'You can ring the helpline.', danger: 'Ring 999 now.' } }

interface Said {
  now: Conversation
  turn: Turn
  move: string
}

/** A conversation after these acts; words are a message, '!key' presses what the last turn offers. */
function walk(...acts: (Act | string)[]): Said {
  let now = begin(voice)
  let turn: Turn = now.turns[0]!
  let move = ''
  acts.forEach((said, i) => {
    const pressed = typeof said === 'string' && said.startsWith('!')
    const choice = pressed ? turn.choices!.find(({ key }) => key === said.slice(1)) : undefined
    if (pressed) assert.ok(choice?.act, `${move} offers no ${said}: ${turn.choices!.map(c => c.key).join()}`)
    const act: Act = choice?.act ?? (typeof said === 'string' ? { type: 'message', text: said } : said)
    const event = { id: `e${i}`, at: '2026-06-08T06:00:00.000Z', device: 'd', seq: i, ...act }
    ;({ conversation: now, turn, move } = step(now, event, voice))
  })
  return { now, turn, move }
}
const keys = ({ turn }: Said) => turn.choices!.map(({ key }) => key)
const times = (text: string, words: string) => text.split(words).length - 1

const note = (text: string): Act => ({ type: 'draft', text })
const READ: Act[] = [{ type: 'read' }, { type: 'skip', what: 'predict' }]
const CLEAR = note(`Choir hall, Sunday 8 June. The concert is over, 40 people came.
Done: chairs stacked, heating off, till counted (£212, in the safe).
Nothing is blocked.
Next: at 09:00 on Monday let the piano tuner in at the side door.`)
const HUT = note(`Radio hut, Friday 6 June. The back-up battery is low and the radio is somewhere safe.
The engineer is coming soon.
Ring the office 0800 to 1500.`)

describe('going somewhere', () => {
  it('lands on the note from anywhere, clear or not', () => {
    const steps: Act[] = [
      { type: 'go', where: 'story-1' },
      { type: 'go', where: '6am' },
      { type: 'go', where: 'take-away' },
    ]
    for (const draft of [CLEAR, HUT])
      for (const from of steps) {
        const { now, move } = walk(draft, ...READ, from, { type: 'go', where: 'draft' })
        assert.equal(now.where, 'draft')
        assert.doesNotMatch(move, /^story/)
      }
  })
  it('finds the way back to a clear note from the chat too', () => {
    const { now, move } = walk(CLEAR, ...READ, { type: 'go', where: 'story-1' }, 'go back to my note')
    assert.equal(now.where, 'draft')
    assert.equal(move, 'update-clear')
  })
})

describe('words that went in and did not close the question', () => {
  it('are offered as enough by the learner’s word, first of all', () => {
    const said = walk(HUT, ...READ, 'he is coming soon, as ever', '!place')
    assert.equal(keys(said)[0], 'answered')
    assert.match(said.turn.text, /enough|needs no more/)
  })
  it('never go in twice', () => {
    const said = walk(HUT, ...READ, 'he is coming soon, as ever', '!place', 'he is coming soon, as ever')
    assert.deepEqual(keys(said).includes('place'), false)
    assert.equal(keys(said)[0], 'answered')
    assert.equal(times(said.now.draft, 'he is coming soon, as ever'), 1)
  })
  it('close it by that press, in the learner’s own words', () => {
    const { now } = walk(HUT, ...READ, 'he is coming soon, as ever', '!place', '!answered')
    assert.deepEqual(Object.values(now.dismissed), ['he is coming soon, as ever'])
  })
})

describe('“it is in there”', () => {
  it('with words of another line is asked about once more before it closes', () => {
    const said = walk(HUT, ...READ, 'it is in there', 'the radio is somewhere safe')
    assert.equal(said.move, 'take-their-words')
    assert.match(said.turn.text, /“the radio is somewhere safe”.*\?/i)
    assert.deepEqual(said.now.dismissed, {})
    assert.ok(keys(said).includes('it-is-there'))
  })
})

describe('while a story is told', () => {
  const STORY: Act = { type: 'go', where: 'story-1' }
  const START = 'At the tool library I left a label on every shelf in April'
  for (const command of [
    'try a stranger’s note',
    'nothing written really',
    'different one.',
    'another',
    'skip',
    'something else',
  ])
    it(`“${command}” is no part of it`, () => {
      assert.equal(walk(STORY, command).now.stories[0].text, '')
      assert.equal(walk(STORY, START, command).now.stories[0].text, START)
    })
  it('a wish for a stranger’s note is met', () => assert.equal(walk(STORY, 'try a stranger’s note').move, 'try'))
  for (const told of [
    'Members borrowed forty tools without me.',
    'In May members borrowed forty tools while I was at work.',
  ])
    it(`“${told}” is part of it`, () => assert.equal(walk(STORY, START, told).now.stories[0].text, `${START}\n${told}`))
  for (const other of ['write it for me', 'I never worked like that before'])
    it(`“${other}” is still heard for what it is`, () =>
      assert.equal(walk(STORY, START, other).now.stories[0].text, START))
  it('a place to look is taken up, and is not the memory itself', () => {
    const { now, turn } = walk(STORY, 'a shift you handed over')
    assert.match(turn.text, /“a shift you handed over”/)
    assert.equal(now.stories[0].text, '')
  })
})

describe('the learner’s own guess', () => {
  const guess = (text: string) => walk(HUT, { type: 'read' }, { type: 'predict', text })
  it('is met by the open question of that line', () =>
    assert.match(guess('when the engineer is coming').turn.text, /“The engineer is coming soon”/))
  it('is acknowledged in its own words where nothing open is like it', () =>
    assert.match(guess('how long the mast is').turn.text, /“how long the mast is”/))
})

describe('the learner’s own doubt about the note', () => {
  for (const doubt of ['where is the radio?', '“somewhere safe” is vague'])
    it(`“${doubt}” is the question about that line`, () => {
      const { move, turn } = walk(HUT, ...READ, doubt)
      assert.equal(move, 'ask')
      assert.match(turn.text, /somewhere safe/)
    })
  it('is theirs to answer in the note where no question was open', () =>
    assert.equal(walk(HUT, ...READ, 'when was the battery charged?').move, 'own-question'))
  it('is not seen in a question about what is kept', () =>
    assert.equal(walk(HUT, ...READ, 'where are my words kept?').move, 'storage'))
})

describe('nothing done, nothing stuck', () => {
  const START = note(`Radio hut, Friday 6 June.
Next: on Monday at 08:00 you ring the office (ext 204) about the mast.`)
  it('“nothing” to “what is done” is never a line of its own; a press writes the sentence', () => {
    for (const no of ['nothing', 'no', 'nothing else', 'nothing yet']) {
      const said = walk(START, ...READ, no)
      assert.deepEqual(keys(said), ['nothing-done'], no)
    }
    const { now } = walk(START, ...READ, 'nothing', '!nothing-done')
    assert.match(now.draft, /^Nothing is done yet\.$/m)
    assert.notEqual(now.floor.question, 'slot-done')
  })
  it('the ways out of a missing part come to an end', () => {
    const { now } = walk(START, ...READ, ...Array.from({ length: 6 }, () => 'give me a hint'))
    assert.ok((now.made['way-past:slot-done'] ?? 0) <= 1)
  })
})

describe('nothing to write about', () => {
  it('keeps the answer on the note, as its first line, by a press', () => {
    const said = walk('I have nothing to write about', 'the dog needs her tablets while I am away')
    assert.deepEqual(keys(said), ['use-as-draft'])
    const { now } = walk('I have nothing to write about', 'the dog needs her tablets while I am away', '!use-as-draft')
    assert.equal(now.draft, 'the dog needs her tablets while I am away')
    assert.equal(now.where, 'draft')
    assert.equal(now.stories[0].text, '')
  })
  it('“ok” with a note there goes on with the note', () => assert.equal(walk(HUT, 'ok').move, 'invite-read'))
})

describe('a note pasted from a web page', () => {
  it('is quoted without its tags', () => {
    const html =
      '<p><b>Radio hut</b>, Friday 6 June. The <i>radio</i> is somewhere safe.</p>\n<p>The engineer is coming soon.&nbsp;Ring the office.</p>'
    const { turn } = walk(note(html), ...READ)
    assert.match(turn.text, /radio is somewhere safe”/)
    assert.doesNotMatch(turn.text, /[<>&]/)
  })
})
