import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { begin, step, type Act, type Conversation, type Event, type Turn } from './index.ts'

const voice = { coach: 'the reader', support: { distress: 'Ring the helpline.', danger: 'Ring 999 now.' } }

const NOTE = `Choir hall, Sunday 8 June. The concert is over, 40 people came.
Done: chairs stacked, heating off, till counted (£212, in the safe).
Nothing is blocked.
Next: let the piano tuner in, he comes soon. Someone needs to order the new lock.`

const says = (text: string): Act => ({ type: 'message', text })
const draft = (text: string): Act => ({ type: 'draft', text })
const questions = (text: string) => text.replace(/“[^”]*”/g, '').split('?').length - 1

interface Said {
  now: Conversation
  turn: Turn
  move: string
}

/** Each act's answer, from the first. */
function each(...acts: (Act | ((last: Said) => Act))[]): Said[] {
  const start = begin(voice)
  let last: Said = { now: start, turn: start.turns[0]!, move: 'welcome' }
  return acts.map((given, i) => {
    const act = typeof given === 'function' ? given(last) : given
    const at = new Date(Date.UTC(2026, 5, 8, 6) + i * 60_000).toISOString()
    const event: Event = { id: `e${i}`, at, device: 'd', seq: i, ...act }
    const { conversation, turn, move } = step(last.now, event, voice)
    last = { now: conversation, turn, move }
    return last
  })
}
const last = (...acts: Parameters<typeof each>) => each(...acts).at(-1)!
const READ = [draft(NOTE), { type: 'read' }, { type: 'skip', what: 'predict' }] as const
const press =
  (key: string) =>
  (before: Said): Act => {
    const choice = before.turn.choices!.find(c => c.key === key)
    assert.ok(choice?.act, `${before.move} offers no ${key}: ${before.turn.choices!.map(c => c.key).join()}`)
    return choice.act
  }

describe('from the first words to the first reading', () => {
  it('begins with one question: who opens this', () => {
    const { turns } = begin(voice)
    assert.equal(turns.length, 1)
    assert.match(turns[0]!.text, /6am/)
    assert.equal(questions(turns[0]!.text), 1)
  })
  it('stays quiet at every pause while they write', () => {
    const said = each({ type: 'reader', text: 'the volunteer who opens' }, draft('Choir hall.'), draft(NOTE))
    assert.deepEqual(
      said.map(s => [s.move, s.turn.quiet ?? false]),
      [
        ['reader-noted', false],
        ['status', true],
        ['status', true],
      ],
    )
    assert.ok(said.every(s => s.turn.text))
  })
  it('offers the cold read to one who asks what now, and takes a yes for it', () => {
    const said = each(draft(NOTE), says('what now?'), says('read it'))
    assert.equal(said.at(-1)!.move, 'predict')
    assert.equal(said.at(-1)!.now.coldRead, true)
  })
  it('makes a note typed into the chat the draft, by one press', () => {
    const offered = last(says(NOTE))
    assert.equal(offered.move, 'use-as-draft')
    assert.equal(offered.now.draft, '')
    assert.equal(last(says(NOTE), press('use-as-draft')).now.draft, NOTE)
  })
  it('asks for a guess first, once, and takes a skip', () => {
    const said = each(...READ, { type: 'read' })
    assert.deepEqual(
      said.map(s => s.move),
      ['status', 'predict', 'ask', 'ask'],
    )
  })
  it('finds a note with one who has none', () => {
    const { move, turn } = last(says('i have nothing to write about'))
    assert.equal(move, 'find-draft')
    assert.equal(questions(turn.text), 1)
  })
  it('says first what works, with their words, then asks the one question that costs most', () => {
    const stops = NOTE.replace('he comes soon', 'the side door is almost fixed')
    const { turn, now } = last(draft(stops), ...READ.slice(1))
    const quotes = [...turn.text.matchAll(/“([^”…]+)/g)].map(m => m[1]!.trim())
    assert.ok(quotes.length >= 2, turn.text)
    for (const quote of quotes) assert.ok(stops.includes(quote), quote)
    assert.equal(now.asking, now.open.find(q => q.severity === 'blocking')!.id)
    assert.equal(questions(turn.text), 1)
  })
  it('credits a guess that met a question', () => {
    const { turn } = last(draft(NOTE), { type: 'read' }, { type: 'predict', text: 'who orders the lock' })
    assert.match(turn.text, /guess|saw/)
  })
})

describe('fixing it', () => {
  it('offers an answer given in the chat as a press that puts their own words in', () => {
    const asked = last(...READ)
    const { move, turn, now } = last(...READ, says('Tuesday 10 June at 9:30'))
    assert.equal(move, 'offer-place')
    const act = turn.choices![0]!.act!
    assert.equal(act.type, 'place')
    assert.equal(now.draft, NOTE)
    assert.ok(act.type === 'place' && act.draft!.includes('Tuesday 10 June at 9:30'))
    assert.ok(turn.choices!.some(c => c.act?.type === 'dismiss' && c.act.of === asked.now.asking))
  })
  it('credits what closed with the words that closed it, and asks the next thing', () => {
    const asked = last(...READ)
    const quote = asked.now.open.find(q => q.id === asked.now.asking)!.quote
    const fixed = quote.includes('soon')
      ? NOTE.replace('he comes soon', 'he comes on Tuesday 10 June at 9:30')
      : NOTE.replace(
          'Someone needs to order the new lock',
          'Ola orders the new lock by Friday 13 June, money is in the till',
        )
    const { move, turn, now } = last(...READ, draft(fixed))
    assert.match(turn.text, /Tuesday 10 June|Friday 13 June/)
    assert.ok(['ask', 'update-clear', 'ask-slot', 'ask-blocked'].includes(move), move)
    assert.equal(now.closed[0]!.quote, quote)
  })
  it('stays quiet when the edit was elsewhere', () => {
    const { turn, now } = last(...READ, draft(NOTE.replace('40 people', '44 people')))
    assert.equal(turn.quiet, true)
    assert.notEqual(now.asking, '')
  })
  it('goes down the ladder: hint, another job, a skeleton, a way past', () => {
    const moves = each(...READ, says('give me a hint'), says('hint please'), says('hint'), says('hint')).map(
      s => s.move,
    )
    assert.deepEqual(moves.slice(3), ['hint', 'other-job', 'skeleton', 'way-past'])
  })
  it('closes a question by the learner’s word, says so, and opens it again', () => {
    const asked = last(...READ).now.asking
    const closed = last(...READ, { type: 'dismiss', of: asked, reason: 'he texts them himself' })
    assert.match(closed.turn.text, /by your word|reader knows/)
    assert.equal(closed.now.bar.questions.dismissed, 1)
    const again = last(...READ, { type: 'dismiss', of: asked, reason: 'x' }, { type: 'undismiss', of: asked })
    assert.equal(again.move, 'ask')
    assert.equal(again.now.asking, asked)
  })
  it('brings what was skipped back once, and then lets it rest', () => {
    const skips = Array.from({ length: 2 * last(...READ).now.open.length + 4 }, (): Act => ({
      type: 'skip',
      what: 'question',
    }))
    const moves = each(...READ, ...skips).map(s => s.move)
    assert.ok(moves.includes('rest'), moves.join())
    assert.ok(moves.filter(m => m === 'ask').length <= 2 * last(...READ).now.open.length)
  })
  it('makes it real before anything else, and asks no question on a form', () => {
    const { move, now } = last(
      draft('Project: [name]\nStatus: [on track / delayed]\nDone: [tasks]\nNext: [owner] to [action] by [date]'),
      { type: 'read' },
    )
    assert.equal(move, 'fix-real')
    assert.equal(now.open.length, 0)
  })
  it('says the limit of a text that is too long, and keeps it', () => {
    const long = 'All 14 tents are dry. '.repeat(1000)
    const { turn, now } = last(draft(long), { type: 'read' })
    assert.match(turn.text, /20,000/)
    assert.equal(now.draft, long)
  })
  it('mentions one slowing question at most once, and stops asking when both lines are clear', () => {
    const cleared = each(
      ...READ,
      ...Array.from(
        { length: 6 },
        () =>
          (s: Said): Act =>
            s.now.asking ? { type: 'dismiss', of: s.now.asking, reason: 'known' } : { type: 'resume' },
      ),
    )
    const clear = cleared.filter(s => s.move === 'update-clear')
    assert.ok(clear.length >= 1)
    assert.ok(clear.filter(s => /slow me/.test(s.turn.text)).length <= 1)
    assert.ok(clear.every(s => questions(s.turn.text) === 0))
  })
})

describe('coming and going', () => {
  it('takes up where they stopped, naming what was open last', () => {
    const { turn, now } = last(...READ, { type: 'resume' })
    assert.match(turn.text, /Last time|When you left|We stopped at|Still open from before/)
    const open = now.open.find(q => q.id === now.asking)!
    assert.ok(turn.text.includes(open.quote.split(' ').slice(0, 3).join(' ')), turn.text)
  })
  it('lets them jump to a story and back', () => {
    const said = each(...READ, { type: 'go', where: 'story-1' }, { type: 'go', where: 'draft' })
    assert.deepEqual(
      said.slice(3).map(s => s.move),
      ['story-trigger', 'ask'],
    )
  })
  it('takes a report that a question was wrong, and goes on', () => {
    const asked = last(...READ).now.asking
    assert.equal(last(...READ, { type: 'report', of: asked }).move, 'reported')
  })
  it('opens the six o’clock view with the first thing they would have to ask', () => {
    const { move, turn, now } = last(...READ, { type: 'go', where: '6am' })
    assert.equal(move, 'six-am')
    assert.ok(turn.text.includes(now.open[0]!.quote.slice(0, 20)))
  })
})

describe('a story told in pieces', () => {
  it('asks for one missing thing at a time, quoting, until it is told', () => {
    const said = each(
      { type: 'go', where: 'story-1' },
      says(
        'Last October I cleaned offices at night and left a note on the coffee machine on floor 3 with a photo of the valve.',
      ),
      says('Nobody I worked for was ever there at night, I had gone home at five.'),
      says('The morning cleaner turned the valve off and rang the engineer before anyone came in.'),
    )
    assert.ok(said.every(s => questions(s.turn.text) <= 1))
    assert.match(
      said.at(-1)!.now.stories[0].text,
      /photo of the valve\.?\n.*gone home at five\.?\n.*before anyone came in/,
    )
  })
  it('tries another memory when they have none for this one', () => {
    const said = each({ type: 'go', where: 'story-1' }, says('no'), says('skip'))
    assert.deepEqual(
      said.map(s => s.move),
      ['story-trigger', 'story-trigger', 'story-trigger'],
    )
    assert.equal(new Set(said.map(s => s.turn.text)).size, 3)
  })
  it('starts a new memory afresh when the last one would not do', () => {
    const { now } = last(
      { type: 'go', where: 'story-1' },
      says('I would write a list for the next person and they could work from it.'),
      says(
        'When I cleaned offices at night nobody I worked for was ever there. In October the coffee machine on floor 3 leaked, so I left a note on it with a photo of the valve and wrote the engineer’s job number in the day book. The morning cleaner turned the valve off and rang him with the number before anyone came in.',
      ),
    )
    assert.equal(now.stories[0].reading.told, true)
  })
})

describe('an answer about the employer line', () => {
  it('goes into the line by their own press, as it is', () => {
    const story =
      'In May the door of coach C was frozen, so I stuck a label on it that said pull twice, and went home at 5. The early driver came at 6, read the label and had the door open before the first passengers.'
    const said = each(
      { type: 'story', which: 1, text: story },
      { type: 'moment', which: 1, value: 'handover' },
      { type: 'competency', which: 1, value: 'written handover' },
      { type: 'line', which: 1, value: 'I left a written handover on the frozen door of coach C.' },
      says('the early driver had it open before the first passengers'),
      press('place-line'),
    )
    assert.deepEqual(
      said.slice(-3).map(s => s.move),
      ['line-read', 'line-read', 'line-read'],
    )
    const { line } = said.at(-1)!.now.stories[0]
    assert.equal(
      line,
      'I left a written handover on the frozen door of coach C. the early driver had it open before the first passengers',
    )
    assert.equal(said.at(-1)!.now.stories[1].text, '')
  })
})

describe('“skip”, in the middle of a memory', () => {
  const TELLING = [
    { type: 'go', where: 'story-1' } as const,
    says('In May I stuck a label on the frozen door of coach C before I went home at 5.'),
  ]
  it('passes over what was asked, and keeps what was told', () => {
    const [, asked, skipped] = each(...TELLING, says('skip'))
    assert.equal(skipped!.move, 'story-ask')
    assert.notEqual(skipped!.turn.text, asked!.turn.text)
    assert.match(skipped!.now.stories[0].text, /coach C/)
  })
  it('leaves the name of a story for later, and goes on to the other', () => {
    const said = each(
      {
        type: 'story',
        which: 1,
        text: 'In May the door of coach C was frozen, so I stuck a label on it that said pull twice, and went home at 5. The early driver came at 6, read the label and had the door open before the first passengers.',
      },
      { type: 'moment', which: 1, value: 'handover' },
      says('skip'),
    )
    assert.equal(said.at(-2)!.move, 'story-competency')
    assert.deepEqual([said.at(-1)!.move, said.at(-1)!.now.where], ['story-trigger', 'story-2'])
  })
})
