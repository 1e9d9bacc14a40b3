import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { competencies } from '../../engine/index.ts'
import { conversations, played, type Exchange } from './conversation.ts'

const all = conversations.map(one => ({ id: one.id, exchanges: played(one) }))
const each = (check: (exchange: Exchange, at: string, before: Exchange[]) => void) => {
  for (const { id, exchanges } of all)
    exchanges.forEach((exchange, i) =>
      check(exchange, `${id}, act ${i + 1}: ${exchange.turn.text}`, exchanges.slice(0, i)),
    )
}

// Safety, the storage rule, the bar and what is asked for again may come again.
const AGAIN = new Set(['explain', 'storage', 'bar-report', 'distress', 'danger', 'status'])
/** What is answered by the way leaves the question that is open. */
const ASIDES = new Set([
  'explain',
  'storage',
  'small-talk',
  'out-of-scope',
  'thanks',
  'greeting',
  'bar-report',
  'fed-up',
])
const OWN_LINES = ['Nothing is blocked.', 'Nothing else is blocked.', 'Nothing is done yet.']

const unquoted = (text: string) => text.replace(/“[^”]*”/g, '')
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('fifty conversations, turn by turn', () => {
  it('are there, ten of them long', () => {
    assert.equal(all.length, 50)
    assert.ok(all.filter(({ exchanges }) => exchanges.length >= 25).length >= 10)
  })
  it('the coach says something each time, in at most 60 words and one question, and exclaims nothing', () =>
    each(({ turn }, at) => {
      assert.ok(turn.text.trim().length > 0, at)
      assert.ok(turn.text.split(/\s+/).length <= 60, at)
      assert.ok(unquoted(turn.text).split('?').length <= 2, at)
      assert.doesNotMatch(unquoted(turn.text), /!/, at)
    }))
  it('it says nothing twice', () =>
    each(({ turn, move }, at, before) => {
      if (turn.quiet || AGAIN.has(move)) return
      assert.ok(!before.some(b => !b.turn.quiet && b.turn.text === turn.text), at)
    }))
  it('talk moves no line of the bar about the note, and no other line without a story’s words', () =>
    each(({ act, was, now }, at) => {
      if (act.type !== 'message') return
      const coldRead = was.coldRead !== now.coldRead
      if (!coldRead && was.reader === now.reader) assert.deepEqual(now.bar.real, was.bar.real, at)
      if (!coldRead && was.reader === now.reader) assert.deepEqual(now.bar.questions, was.bar.questions, at)
      if (was.stories === now.stories)
        assert.deepEqual([now.bar.examples, now.bar.named], [was.bar.examples, was.bar.named], at)
    }))
  it('it writes nothing for them: what a press puts into the note are their own words', () =>
    each(({ act, was, now }, at, before) => {
      if (act.type === 'message') assert.equal(now.draft, was.draft, at)
      if (act.type !== 'place') return
      const said = plain(before.map(b => ('text' in b.act ? b.act.text : '')).join(' '))
      const words = plain(act.text).replace(/^[-*•]\s*/, '')
      assert.ok(
        said.includes(words) || OWN_LINES.includes(words) || OWN_LINES.some(own => words.endsWith(own)),
        `${at} | ${words}`,
      )
    }))
  it('what it quotes, somebody wrote', () =>
    each(({ act, turn, move, now }, at, before) => {
      if (['explain', 'never-async', 'storage', 'other-job'].includes(move) || turn.note) return
      const words = (act: Exchange['act']) =>
        ['text', 'value', 'reason'].flatMap(key => (key in act ? [String(act[key as 'type'])] : []))
      const said = plain(
        [
          ...before.flatMap(b => words(b.act)),
          ...words(act),
          now.draft,
          ...now.turns.filter(t => t.by === 'learner').map(t => t.text),
          ...now.stories.map(s => s.text),
          now.reader,
        ].join(' '),
      ).replace(MARKS, ' ')
      for (const [, quote] of turn.text.matchAll(/“([^”]*)”/g)) {
        // What is private in them is left out.
        for (const piece of quote!.split('…').map(text => plain(text).replace(MARKS, ' ').trim()))
          if (!OURS.has(quote!)) assert.ok(said.includes(piece), `${at} | ${quote}`)
      }
    }))
  it('a question that is open stays open through what is said by the way', () =>
    each(({ was, now, move }, at) => {
      if (ASIDES.has(move) && was.asking && now.open.some(q => q.id === was.asking))
        assert.equal(now.asking, was.asking, at)
    }))
  it('with an empty page at most one turn in twenty leaves neither a press nor a question', () => {
    const dead: string[] = []
    let turns = 0
    each(({ turn, now }, at) => {
      if (turn.quiet || now.draft !== '' || now.where !== 'draft') return
      turns++
      if ((turn.choices ?? []).length === 0 && !turn.text.includes('?')) dead.push(at)
    })
    assert.ok(turns > 50 && dead.length <= turns / 20, dead.join('\n'))
  })
})

const MARKS = /[“”"’‘'«»\s]+/g
// Presses, and what the coach's own answers give as examples.
const OURS = new Set([
  ...OWN_LINES,
  ...competencies.map(({ name }) => name),
  'I',
  'always',
  'written handover',
  'Organised',
  'the night nurse',
  'bed 9',
  'ticket 41',
  'Carry on',
  'Your note',
  'Start over',
  'Delete everything',
  'Read it cold',
  'See it at 6am',
  'my reader knows this',
])
