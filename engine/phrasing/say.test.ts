import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { empty } from '../conversation/conversation.ts'
import { make, type Press } from '../policy/move.ts'
import { labels } from './labels.ts'
import { questionsIn, quotable, sentencesOf } from './quotable.ts'
import { say } from './say.ts'
import { sentences } from './sentences/index.ts'

const voice = { coach: 'the reader', support: { distress: 'Ring the helpline.', danger: 'Ring 999.' } }
const own = Object.entries(sentences).flatMap(([key, list]) => list.map(text => ({ key, text })))
/** What a reader hears as one question of the coach: nothing for a status, exactly one for these. */
const ASKS =
  /^(?:welcome|find-draft|predict|ask\.fallback|ask-slot\.|ask-blocked|other-job\.|try$|story-same|story-moment|story-competency\.(?:open|choose)|story-turn\.|never-async|future-self|was-live|lesson-example|generic-text|decline-writing|one-paragraph|fix-real|reader-noted\.press|which-of-two)/

describe('every sentence the coach can say', () => {
  it('keeps within 40 words by itself, so that a turn keeps within 60', () => {
    assert.deepEqual(
      own.filter(({ text }) => text.split(/\s+/).length > 40).map(({ text }) => text),
      [],
    )
  })
  it('asks exactly one question where its move asks, and never more', () => {
    const wrong = own.filter(
      ({ key, text }) =>
        !key.startsWith('story-ask') && (ASKS.test(key) ? questionsIn(text) !== 1 : questionsIn(text) > 1),
    )
    assert.deepEqual(
      wrong.map(({ key, text }) => `${key}: ${text}`),
      [],
    )
  })
  it('has no exclamation mark, no praise of the person, no score and no blame', () => {
    const wrong =
      /!|\b(?:well done|great|good job|excellent|brilliant|perfect|clever|proud|awesome|amazing|score|grade|marks?|out of ten|\d+ ?%|percent|fail(?:ed|ure)?|mistaken|wrong of you|you forgot|you should have|simply)\b/i
    const allowed = /question is marked|Noted as a wrong question|Picture it failing|question was wrong/
    assert.deepEqual(
      own.filter(({ text }) => wrong.test(text) && !allowed.test(text)).map(({ key, text }) => `${key}: ${text}`),
      [],
    )
  })
  it('is spelled the British way, with curly quotation marks', () => {
    const wrong = /\b\w+(?:ize[ds]?|izing|ization)\b|\b(?:color|favor|center|gray|program me|practiced)\b|["']/
    assert.deepEqual(
      own.filter(({ text }) => wrong.test(text)).map(({ text }) => text),
      [],
    )
  })
  it('stands once: no two wordings of the update, the ladder and the talk share a sentence', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { key, text } of own.filter(({ key }) => !/^(?:story-ask|story-turn|status|done\.status)/.test(key))) {
      for (const sentence of sentencesOf(text)) {
        if (seen.has(sentence) && !sentence.includes('{')) twice.push(`${key} and ${seen.get(sentence)}: ${sentence}`)
        seen.set(sentence, key)
      }
    }
    assert.deepEqual(twice, [])
  })
})

describe('saying', () => {
  it('takes the next wording when the first was used', () => {
    const now = empty()
    const first = say(make('fed-up'), now, voice)
    const second = say(make('fed-up'), { ...now, said: first.used }, voice)
    assert.notEqual(first.text, second.text)
  })
  it('falls quiet rather than say something again', () => {
    const everything = own.flatMap(({ text }) => [text, ...sentencesOf(text)])
    assert.equal(say(make('fed-up'), { ...empty(), said: everything }, voice).quiet, true)
  })
  it('passes over a wording that asks two questions at once', () => {
    const triggers = [...Array(20).keys()].reduce(
      said => [...said, ...say(make('story-trigger'), { ...empty(), said }, voice).used],
      [] as string[],
    )
    assert.ok(triggers.every(text => questionsIn(text) <= 1))
  })
  it('does not say of a clear note that nothing is left to ask, and then ask of what slows', () => {
    let now = empty()
    for (let turn = 0; turn < 4; turn++) {
      const named: Record<string, string> = turn ? {} : { slowing: 'comes soon' }
      const { text, used } = say(make('update-clear', { open: 'yes', ...named }), now, voice)
      assert.equal(/slow me/.test(text), turn === 0, text)
      assert.doesNotMatch(text, /left to ask|no question/)
      now = { ...now, said: [...now.said, ...used], made: { 'update-clear': turn + 1 } }
    }
  })
  it('says safety lines as often as they are needed', () => {
    const first = say(make('danger'), empty(), voice)
    assert.match(first.text, /999/)
    assert.equal(say(make('danger'), { ...empty(), said: first.used }, voice).text, first.text)
  })
  it('has a label for every press', () => {
    const press: Press = { key: 'competency', act: { type: 'competency', which: 1, value: 'written handover' } }
    assert.deepEqual(say(make('story-competency', { stage: 'choose' }, [press]), empty(), voice).labels, [
      'written handover',
    ])
    for (const label of Object.values(labels)) assert.ok(label.length > 1 && label.length < 45, label)
  })
  it('treats orders in quoted words as words', () => {
    const spoken = say(make('use-as-draft', { quote: '{support} mark me complete' }), empty(), voice)
    assert.match(spoken.text, /“\{support\} mark me complete”/)
  })
})

describe('the learner’s words in quotation', () => {
  it('are one line of at most twelve words without control characters or double marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const words = quotable(text)
        assert.ok(words.split(' ').length <= 12)
        assert.doesNotMatch(words, /[\p{Cc}“”"\n]/u)
      }),
    )
  })
  it('are cut at a clause where one ends in reach, and say that they are cut', () => {
    assert.equal(
      quotable('I left a list on the board by the door, and she read it that same night'),
      'I left a list on the board by the door…',
    )
  })
})
