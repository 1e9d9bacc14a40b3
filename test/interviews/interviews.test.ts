import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { competencies, forms, frame, haveYou, type Fragment, type Story } from '../../engine/index.ts'
import { interview, learners } from './interview.ts'

const played = learners.map(learner => ({ ...learner, ...interview(learner) }))
const ended = played.filter(({ now }) => {
  const { examples, named } = now.bar
  return examples.state === 'clear' && named.state === 'clear' && now.stories.every(story => story.line !== '')
})
const told = played.flatMap(({ id, now, exchanges }) =>
  now.stories.flatMap((story, i) => {
    if (!story.reading.told || story.competency === '') return []
    const typed = exchanges.flatMap(({ act }) => (act.type === 'message' ? [act.text] : []))
    return [{ id: `${id}, story ${i + 1}`, story, typed }]
  }),
)
const turns = played.flatMap(({ id, exchanges }) => exchanges.map(exchange => ({ id, ...exchange })))

const spoken = (line: Fragment[]) => line.map(piece => piece.text).join('')
const count = (text: string) => text.trim().split(/\s+/).length
const everyForm = ({ text, reading, competency }: Story) => {
  const { cv, interview: answer, plain } = forms(text, reading, competency)
  const before = haveYou([{ reading, name: competency }])
  return { frame: frame(reading, competency), cv, answer, plain, before }
}

describe('sixteen learners and the coach', () => {
  it('most come to the end with two stories told, named and made into a line', () => {
    assert.ok(ended.length >= 12, ended.map(({ id }) => id).join())
  })
  it('so do most of those who began by saying that they had none', () => {
    assert.ok(ended.filter(({ none }) => none).length >= 6, ended.map(({ id }) => id).join())
  })
  it('none is asked more than a dozen things about one story', () => {
    for (const { id, exchanges } of ended) {
      const asked = exchanges.filter(({ move, turn }) => move.startsWith('story-') && turn.text.includes('?'))
      assert.ok(asked.length <= 24, `${id}: ${asked.length}`)
    }
  })
  it('hardly any is asked for what they told already', () => {
    const again = ended.flatMap(({ id, exchanges }) =>
      exchanges.flatMap(({ act }) => (act.type === 'message' && act.text === 'skip' ? [id] : [])),
    )
    assert.ok(again.length <= 2, again.join())
  })
  it('one who says that there is none is given a way in, and the words do not become the story', () => {
    for (const { id, none, exchanges, now, stories } of played.filter(({ none }) => none)) {
      assert.ok(none)
      const [first] = stories[0].opening
      const answer = exchanges.find(({ act }) => act.type === 'message' && act.text === first)!
      assert.match(answer.turn.text, /\?/, id)
      assert.ok(!now.stories[0].text.includes(first!), id)
    }
  })
})

describe('the lines that they wrote themselves', () => {
  const looked = played.flatMap(({ id, exchanges }) =>
    exchanges.flatMap(({ act, turn, move }, i) => (act.type === 'line' ? [{ id, i, act, turn, move }] : [])),
  )
  it('stand, nearly all of them, and are then left alone', () => {
    const asked = looked.filter(({ move, turn }) => move !== 'line-read' || turn.asks)
    assert.ok(asked.length <= looked.length / 10, asked.map(({ id, turn }) => `${id}: ${turn.text}`).join('\n'))
    for (const { turn } of looked) if (!turn.asks) assert.doesNotMatch(turn.text, /\?/)
  })
})

describe('what the coach says in an interview', () => {
  it('asks one question a turn, in at most 60 words, and exclaims nothing', () => {
    for (const { id, turn } of turns) {
      const own = turn.text.replace(/“[^”]*”/g, '')
      assert.ok(own.split('?').length <= 2, `${id}: ${turn.text}`)
      assert.ok(count(turn.text) <= 60, `${id}: ${turn.text}`)
      assert.doesNotMatch(own, /!/, id)
    }
  })
  it('says nothing twice in one conversation', () => {
    for (const { id, exchanges } of played) {
      const texts = exchanges.filter(({ turn, move }) => !turn.quiet && move !== 'explain').map(({ turn }) => turn.text)
      assert.equal(new Set(texts).size, texts.length, id)
    }
  })
  it('quotes their own words only', () => {
    for (const { id, exchanges } of played) {
      const plain = (text: string) => text.replace(/[“”"’‘'«»\s]+/g, ' ').replace(/^[\s#>*•–-]+/, '')
      const all = exchanges.flatMap(({ act }) => ('text' in act ? [act.text] : 'value' in act ? [act.value] : []))
      const said = plain(all.join(' | '))
      for (const { turn, move } of exchanges) {
        if (move === 'explain' || move === 'never-async') continue
        for (const [, quote] of turn.text.matchAll(/“([^”]*)”/g)) {
          const words = plain(quote!.replace(/…$/, '')).trim()
          assert.ok(OURS.has(quote!) || said.includes(words), `${id}: ${quote}`)
        }
      }
    }
  })
})

const OURS = new Set(['I', 'always', 'written handover'])

describe('the lines that an interview ends in', () => {
  it('hold their name for it, what was left and what came of it, in under 40 words', () => {
    for (const { id, story } of told) {
      const { frame: line, cv } = everyForm(story)
      for (const form of [line, cv]) {
        assert.ok(count(spoken(form)) < 40, `${id}: ${spoken(form)}`)
        const theirs = form.filter(piece => piece.from === 'learner').map(piece => piece.text)
        assert.ok(theirs.length >= 3 && form.every(piece => piece.from !== 'gap'), id)
        assert.ok(story.competency.startsWith(theirs[0]!), `${id}: ${theirs[0]}`)
        for (const words of theirs) assert.ok(count(words) >= 1 && words.trim() !== '', id)
      }
    }
  })
  it('say what was left in the words it was asked for', () => {
    const asked = told.filter(({ story }) => story.answers.left_behind !== undefined)
    assert.ok(asked.length >= 8)
    for (const { id, story } of asked) {
      const left = frame(story.reading, story.competency).filter(piece => piece.from === 'learner')[1]!.text
      assert.ok(story.answers.left_behind!.includes(left), `${id}: ${left}`)
    }
  })
  it('hold no word without a source: each piece is theirs, verbatim, or one of the few words of the frame', () => {
    const names = new Set(competencies.map(({ name }) => name))
    const joining = new Set<string>()
    for (const { id, story, typed } of told)
      for (const form of Object.values(everyForm(story)))
        for (const { text, from } of form) {
          if (from === 'frame') joining.add(text)
          else if (from === 'learner')
            assert.ok(
              story.text.includes(text) || typed.some(words => words.includes(text)) || names.has(text),
              `${id}: ${text}`,
            )
        }
    assert.ok(joining.size <= 20, [...joining].join('|'))
  })
})
