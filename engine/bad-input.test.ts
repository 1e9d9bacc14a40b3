import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { begin, step, type Act, type Conversation, type Turn } from './index.ts'

const voice = { coach: 'Coldread', support: { distress: 'Ring the helpline.', danger: 'Ring 999 now.' } }

interface Said {
  now: Conversation
  turn: Turn
  move: string
}

/** Everything said to the first story, in order; the coach’s last turn. */
function told(...acts: (string | Act)[]): Said {
  let last: Said = { now: begin(voice), turn: begin(voice).turns[0]!, move: '' }
  const all: Act[] = [{ type: 'go', where: 'story-1' }, ...acts.map(a => (typeof a === 'string' ? says(a) : a))]
  all.forEach((act, i) => {
    const at = new Date(Date.UTC(2026, 5, 8, 6, i)).toISOString()
    const { conversation, turn, move } = step(last.now, { id: `e${i}`, at, device: 'd', seq: i, ...act }, voice)
    last = { now: conversation, turn, move }
  })
  return last
}
const says = (text: string): Act => ({ type: 'message', text })
const page = (text: string): Act => ({ type: 'story', which: 1, text })

/** One question at the most, short, no blame; and it is not a story yet. */
function kind({ turn }: Said, asks: RegExp) {
  assert.match(turn.text, asks)
  assert.ok(turn.text.replace(/“[^”]*”/g, '').split('?').length <= 2, turn.text)
  assert.ok(turn.text.split(/\s+/).length <= 60, turn.text)
  assert.doesNotMatch(
    turn.text.replace(/“[^”]*”/g, ''),
    /!|\bwrong|\bfail|\bcannot accept|\binvalid|you (?:must|should)/i,
  )
}

const DOOR =
  'In May the door of coach C was frozen, so I stuck a label on it that said pull twice, and went home at 5. The early driver came at 6, read the label and had the door open before the first passengers.'
const LIST = '- wrote the rota\n- labels on the shelves\n- trained new starters\n- stock lists\n- cleaning schedule'
const CV = `CURRICULUM VITAE
Personal profile
A hard-working and reliable professional with excellent communication skills and a passion for customer service.
Employment
2019 - 2023 Shift Supervisor, coffee shop, Leeds
- Managed a team of 8
- Responsible for stock control and rotas
2015 - 2019 Barista
- Served customers
Education
2012 - 2014 BTEC Level 3 Hospitality
References available on request`
const ADVERT =
  'We are looking for a proactive Customer Support Specialist to join our remote-first team. You will be responsible for responding to tickets, documenting solutions and working asynchronously across time zones. The ideal candidate has excellent written communication skills and at least 2 years of experience. What we offer: competitive salary, 25 days holiday. Apply now with your CV.'

describe('something other than a story', () => {
  for (const give of [says, page]) {
    const how = give === says ? 'in the chat' : 'on the page'
    it(`a list, ${how}: one thing on it is taken up`, () => {
      kind(told(give(LIST)), /“wrote the rota”.*(?:which one time|which day|when did it once)/i)
    })
    it(`a CV, ${how}: the places are in it, and one day is asked for`, () => {
      kind(told(give(CV)), /In which of them did somebody act on something you had left/)
    })
    it(`a job advert, ${how}: when did they do one of those things`, () => {
      kind(told(give(ADVERT)), /(?:did you do|you have done)\b.*\?/)
    })
    it(`pages of it, ${how}: thanks for one detail, and asks about that`, () => {
      const long = Array.from({ length: 110 }, (_, i) =>
        i === 60
          ? 'One Friday I left the keys and a list of the open orders in the blue tin for the weekend man.'
          : 'We had many busy days in the warehouse and everybody helped each other as it came.',
      ).join(' ')
      assert.ok(long.split(' ').length > 1600)
      kind(told(give(long)), /“One Friday I left the keys[^”]*”.*\?/)
    })
  }
  it('a memory told after it is the story, and what was pasted is not', () => {
    for (const first of [LIST, CV, ADVERT]) {
      const { now } = told(first, DOOR)
      assert.equal(now.stories[0].text, DOOR)
      assert.equal(now.stories[0].reading.told, true)
    }
  })
  it('answers given one by one are not taken for a list', () => {
    const { now } = told('a label on the frozen door', 'coach C, in May', 'early driver, six in the morning')
    for (const { text } of now.turns) assert.doesNotMatch(text, /list is a good place|could be one/)
    assert.equal(now.stories[0].text.split('\n').length, 3)
  })
})

describe('somebody else’s story, or one for themselves', () => {
  it('is a good one, and theirs: the learner’s own is asked for', () => {
    const said = told(
      'My manager Sheila was amazing at this. She wrote a handbook for the whole reception, with every door and who to ring, and when she went on maternity leave her cover ran the desk from it for six months without ringing her once.',
    )
    kind(said, /have you left, yourself|you the one who left/)
    assert.equal(said.now.bar.examples.state, 'not-yet')
  })
  it('a note to their own future self is the habit, and not yet a collaboration', () => {
    const said = told(
      'Every spring I write a list for my future self of what I planted and in which bed. In March I found it in the shed and it saved me a whole day.',
    )
    kind(said, /who else|anyone|anybody|another person|somebody else/i)
    assert.equal(said.now.stories[0].reading.told, false)
  })
})

describe('a story that is hard to tell', () => {
  const DEATH =
    'I was a care assistant on nights. In January one of our residents died at four in the morning and her daughter was flying in. I wrote in the book what her last evening was like, and left her ring in a labelled envelope in the safe. I went home at seven. The day nurse read it all to the daughter when she came at noon and gave her the ring. I cried all the way home.'
  it('is listened to like any other: no alarm, no cheer, at most a quiet line', () => {
    for (const give of [says, page]) {
      const { move, turn, now } = told(give(DEATH))
      assert.equal(now.paused, '')
      assert.match(move, /^story-/)
      assert.doesNotMatch(turn.text, /helpline|999|great|well done|lovely|sorry/i)
      assert.equal(now.stories[0].reading.told, true)
    }
  })
})

describe('other people’s names and health', () => {
  const BED =
    'On the ward Mrs Ethel Brown in bed 9 has dementia and would only take her tablets with yoghurt. In March I wrote that on a card and stuck it over the bed before I went off at 8. The night nurse, Josie Clark, read it and gave her the tablets with no fight, and her daughter on 07700 900456 did not have to be rung.'
  const said = told(BED)
  it('interrupt nothing, are never said back, and hold no line of the bar', () => {
    assert.match(said.move, /^story-/)
    for (const { by, text } of said.now.turns)
      if (by === 'coach') assert.doesNotMatch(text, /Ethel|Brown|07700|dementia/)
    assert.equal(said.now.stories[0].reading.told, true)
  })
  it('stop the work before it is taken away, with a role in their place', () => {
    const { turn, move } = told(BED, { type: 'go', where: 'take-away' })
    assert.equal(move, 'private-words')
    assert.match(turn.text, /a role/i)
    assert.doesNotMatch(turn.text, /Ethel|Brown|07700|dementia/)
  })
})

describe('another language', () => {
  const SPANISH =
    'Trabajaba de noche en un hotel en Sevilla. Una noche de marzo se rompió la caldera y dejé una nota en recepción para el encargado de la mañana con el número del técnico. Cuando llegó a las siete, cambió a los huéspedes sin tener que preguntarme.'
  it('in the chat: says that it reads English best, and asks for a few words', () => {
    kind(told(SPANISH), /I read English best.*what did you leave, and who used it/)
  })
  it('on the page: keeps it as it is and says the next small step', () => {
    const said = told(page(SPANISH))
    kind(said, /English/)
    assert.equal(said.now.stories[0].text, SPANISH)
  })
})
