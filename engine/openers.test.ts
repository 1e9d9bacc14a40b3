import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { begin, step, type Act, type Conversation, type Turn } from './index.ts'

const voice = { coach: 'the reader', support: { distress: 'You can ring the helpline.', danger: 'Ring 999 now.' } }

/** A conversation after these acts, and the coach's last turn with the name of its move. */
function talk(...acts: (Act | string)[]): { now: Conversation; turn: Turn; move: string } {
  let now = begin(voice)
  let turn: Turn = now.turns[0]!
  let move = ''
  acts.forEach((said, i) => {
    const act: Act = typeof said === 'string' ? { type: 'message', text: said } : said
    const event = { id: `e${i}`, at: '2026-06-08T06:00:00.000Z', device: 'd', seq: i, ...act }
    ;({ conversation: now, turn, move } = step(now, event, voice))
  })
  return { now, turn, move }
}
const asked = (text: string) => text.replace(/“[^”]*”/g, '').split('?').length - 1

describe('the first words', () => {
  for (const opener of ['hi, what is this', 'what do I do', 'how do i start', 'start', 'help', 'so where do I begin?'])
    it(`“${opener}” is told in a line what this is, and asked the first question`, () => {
      const { turn, now } = talk(opener)
      assert.match(turn.text, /^You write one real update/)
      assert.equal(asked(turn.text), 1)
      assert.equal(now.reader, '')
    })
  it('name a reader only where they name somebody', () => {
    assert.equal(talk('the relief cook, she starts at five').now.reader, 'the relief cook, she starts at five')
    for (const text of ['u dont need to know', 'and then what happens', 'the bins are out and the gate is locked'])
      assert.equal(talk(text).now.reader, '', text)
  })
  it('told in pieces, go into the note or a story together by one press', () => {
    const { turn, move } = talk('the big mixer has a loose guard', 'i turned it off at the wall on Friday')
    assert.equal(move, 'which-of-two')
    const press = turn.choices!.find(choice => choice.key === 'for-the-note')!.act
    assert.deepEqual(press, {
      type: 'draft',
      text: 'the big mixer has a loose guard\ni turned it off at the wall on Friday',
    })
  })
  it('become a story when “note or story?” is answered in a word', () => {
    const { now, move } = talk(
      'last Sunday I wrote the pills on the card and my sister rang the doctor from it',
      'a story',
    )
    assert.match(now.stories[0].text, /^last Sunday I wrote the pills/)
    assert.match(move, /^story-/)
  })
  it('are offered as the note when its reading is asked for and the page is empty', () => {
    const { move, turn } = talk('the big mixer has a loose guard, i turned it off', { type: 'read' })
    assert.equal(move, 'use-as-draft')
    assert.match(turn.text, /the big mixer has a loose guard/)
  })
})

describe('a memory asked for off the path', () => {
  it('is still looked for when none comes at once, and is a story when it comes', () => {
    const { now, move } = talk(
      'i never did async, only cleaning',
      'nothing comes to mind, i just clean',
      'in May I left a list by the mixer of the rooms still to do, and the morning girl did them before I woke',
    )
    assert.match(now.stories[0].text, /list by the mixer/)
    assert.match(move, /^story-/)
  })
})

describe('several questions at once', () => {
  it('get two answers and leave to ask the rest', () => {
    const { turn } = talk('who are you? will my boss see this? how long does it take? do I need two stories?')
    assert.match(turn.text, /I am a program/)
    assert.match(turn.text, /kept in this browser/)
    assert.ok(turn.text.split(/\s+/).length <= 60)
  })
})

describe('two stories told in the chat', () => {
  const FIRST: (Act | string)[] = [
    { type: 'go', where: 'story-1' },
    'In May I wrote a planting sheet for the volunteers while I was on holiday. They planted all six beds from it.',
    'the beds by the station, first week of May',
    { type: 'moment', which: 1, value: 'handover' },
    { type: 'competency', which: 1, value: 'written handover' },
  ]
  const SECOND =
    'I wrote a chart on my aunt’s cupboard in 2021 and the carers ticked off each visit, I was at school then'
  it('are two: what comes after the first one stands belongs to the other', () => {
    const { now } = talk(...FIRST, SECOND)
    assert.doesNotMatch(now.stories[0].text, /chart/)
    assert.match(now.stories[1].text, /chart/)
  })
  it('a memory that is announced as another one takes the place of what was there', () => {
    const { now } = talk(
      { type: 'go', where: 'story-1' },
      'I always write lists for people',
      `ok, a different one: ${SECOND}`,
    )
    assert.equal(now.stories[0].text, SECOND)
  })
  it('the same memory told again is left behind when a new one comes', () => {
    const again =
      'In May I wrote the planting sheet for the volunteers, and they planted all six beds by the station from it while I was on holiday.'
    const { now, move } = talk(...FIRST, { type: 'go', where: 'story-2' }, again, SECOND)
    assert.equal(now.stories[1].text, SECOND)
    assert.notEqual(move, 'story-same')
  })
  it('thanks for the line, or a word on it, joins no story', () => {
    const { now } = talk(...FIRST, 'sounds fine')
    assert.doesNotMatch(now.stories.map(story => story.text).join(), /sounds fine/)
  })
})

describe('in the middle of a question', () => {
  const READ: Act[] = [
    {
      type: 'draft',
      text: 'Van 3 is washed, at the garage. Someone has to collect it. The key is in the usual place. Nothing is blocked.',
    },
    { type: 'read' },
    { type: 'skip', what: 'predict' },
  ]
  it('“where were we” brings the question back, and is no answer', () => {
    const { move, now } = talk(...READ, 'hi again, where were we?')
    assert.equal(move, 'ask')
    assert.notEqual(now.asking, '')
  })
  it('“that question is wrong” can be said to its author', () => {
    const { turn } = talk(...READ, 'that question is wrong')
    assert.ok(turn.choices!.some(choice => choice.act?.type === 'report'))
  })
  it('words that are not in the note yet can go in, also after “it is in there”', () => {
    assert.equal(talk(...READ, 'it is in there', 'The key hangs behind the till').move, 'offer-place')
  })
  it('“put it in” points at the press, and moves nothing', () => {
    const { turn, now } = talk(...READ, 'Jo collects it on Tuesday at nine', 'ok put it in please')
    assert.ok(turn.choices!.some(choice => choice.act?.type === 'place'))
    assert.equal(now.draft, READ[0]!.type === 'draft' ? READ[0].text : '')
  })
  it('a reader named in so many words is offered as the reader', () => {
    const { turn } = talk(...READ, 'change the reader to the relief driver who never saw van 3')
    assert.deepEqual(turn.choices![0]!.act, { type: 'reader', text: 'the relief driver who never saw van 3' })
  })
})

describe('a checklist for one’s own taxes', () => {
  it('is the habit, and becomes a story when somebody else used it', () => {
    const start: (Act | string)[] = [
      { type: 'go', where: 'story-1' },
      'I made a checklist for my tax return so next year I know what to do',
    ]
    assert.match(talk(...start).turn.text, /who else used it|somebody else|Who was another|Who else/)
    const more = 'my brother used mine last year when I was in Ghana, he did his own with it and never rang me'
    assert.equal(talk(...start, more).now.stories[0].reading.turn, '')
  })
})

describe('small things that must not mislead', () => {
  it('a name for the skill is not taken from a question about names', () => {
    const { now } = talk(
      { type: 'go', where: 'story-1' },
      'In May I wrote a planting sheet for the volunteers while I was on holiday, and they planted all six beds from it',
      'the beds by the station',
      'which names are there',
    )
    assert.equal(now.stories[0].competency, '')
  })
  it('“skip the stories” is no memory', () => {
    const { now } = talk({ type: 'go', where: 'story-1' }, 'skip the stories')
    assert.equal(now.stories[0].text, '')
  })
  it('after a pause plain words take up the work again', () => {
    assert.equal(talk("I can't cope with this any more", 'ok I want to carry on').now.paused, '')
    assert.equal(talk("I can't cope with this any more", 'my mother was the same').now.paused, 'distress')
  })
  it('“I am ok” after danger does not start the exercise again; asking to go on does', () => {
    assert.equal(talk('I want to kill myself', 'i am ok').now.paused, 'danger')
    assert.equal(talk('I want to kill myself', 'please can we carry on').now.paused, '')
  })
  it('“nothing is blocked”, said of a note that says so, is not asked for again', () => {
    const draft =
      'Stock count, Sunday 14 June.\nBlocked: nothing is blocked\nNext: Bea counts row K on Monday by 10:00.'
    const { turn } = talk({ type: 'draft', text: draft }, 'nothing is blocked')
    assert.match(turn.text, /says so already|is in the note/)
    assert.deepEqual(turn.choices, [])
  })
})
