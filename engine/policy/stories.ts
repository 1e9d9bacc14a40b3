import { nameOf } from '../bar.ts'
import type { Conversation, Story } from '../conversation/conversation.ts'
import type { Which } from '../conversation/event.ts'
import { backed } from '../story/backed.ts'
import { namesCompetency } from '../story/competencies.ts'
import { sameStory } from '../story/read.ts'
import { make, quiet, type Move, type Press } from './move.ts'
import { words } from './quote.ts'
import { updateClears, updatePath } from './update.ts'

/** What a story needs next: the memory, what is missing of it, its moment, its name, its line; then the other one, then the end. */
export function storyPath(now: Conversation, which: Which): Move {
  const story = now.stories[which - 1]!
  const other = now.stories[which === 1 ? 1 : 0]
  const to = (move: Move): Move => ({ ...move, which })
  if (story.reading.readable === 'empty') return to(make('story-trigger', backTo(now), [WRITE, SKIP]))
  if (story.reading.readable !== 'yes') return to(make('fix-readable', { reason: story.reading.readable }, [WRITE]))
  if (other.text.trim() !== '' && other.reading.told && sameStory(story.text, other.text)) return to(same(other, which))
  if (!story.reading.told) return to(missing(story))
  if (!now.made[`story-moment:${which}`] && story.reading.moment !== 'none') return to(moment(story, which))
  if (nameOf(story) === '') return to(competency(now, story, which))
  if (story.line.trim() === '' && !now.made[`story-line:${which}`]) return to(line(story, which))
  return finished(now, which)
}

const WRITE: Press = { key: 'write-story', focus: 'story' }
const SKIP: Press = { key: 'skip-story', act: { type: 'skip', what: 'story' } }

/** Which trigger to try: each time another memory is asked for, the next one. */
const backTo = (now: Conversation): Record<string, string> => ({ nth: String(now.made['story-trigger'] ?? 0) })

function same(other: Story, which: Which): Move {
  const quote = words(other.reading.left_behind || other.reading.moment_quote || other.text)
  return make('story-same', { quote }, [WRITE, { key: 'reset-story', act: { type: 'reset', what: `story-${which}` } }])
}

function missing(story: Story): Move {
  const { turn, asks } = story.reading
  const quote = words(story.reading.moment_quote || story.reading.left_behind || firstSentence(story.text))
  if (turn) return make('story-turn', { turn, quote }, [WRITE])
  if (asks === 'another') return make('story-turn', { turn: 'not-a-story', quote }, [WRITE])
  return make('story-ask', { asks, quote }, [{ key: 'answer', focus: 'answer' }, WRITE])
}

const firstSentence = (text: string) => text.split(/(?<=[.!?])\s|\n/)[0] ?? ''

/** The moment it saw, and the other two: the learner's pick stands. */
function moment(story: Story, which: Which): Move {
  const all = ['handover', 'anticipated-need', 'moved-without-meeting']
  const order = [story.reading.moment, ...all.filter(value => value !== story.reading.moment)]
  const choices = order.map(value => ({ key: `moment-${value}`, act: { type: 'moment' as const, which, value } }))
  return make('story-moment', { moment: story.reading.moment, quote: words(story.reading.moment_quote) }, choices)
}

/** First in their own words; then from choices that their own words back. */
function competency(now: Conversation, story: Story, which: Which): Move {
  const quote = words(story.reading.left_behind)
  if (!now.made[`story-competency:${which}`]) {
    const show: Press = {
      key: 'show-names',
      act: { type: 'message', text: 'Show me some names', to: 'story-competency' },
    }
    return make('story-competency', { stage: 'open', quote }, [{ key: 'answer', focus: 'answer' }, show])
  }
  const offers = backed(story.text).slice(0, 4)
  const choices = offers.map(({ competency: { name } }) => ({
    key: 'competency',
    act: { type: 'competency' as const, which, value: name },
  }))
  const about: Record<string, string> = { stage: 'choose', quote: offers[0] ? words(offers[0].words) : '' }
  if (story.competency && !namesCompetency(story.competency)) about.virtue = words(story.competency)
  return make('story-competency', about, choices)
}

function line(story: Story, which: Which): Move {
  const next: Press = {
    key: which === 1 ? 'story-2' : 'story-1',
    act: { type: 'go', where: which === 1 ? 'story-2' : 'story-1' },
  }
  return make('story-line', { name: words(nameOf(story)), quote: words(story.reading.left_behind) }, [
    { key: 'edit-line', focus: 'line' },
    next,
  ])
}

/** This story stands: on to the other, back to the update, or the end. */
function finished(now: Conversation, which: Which): Move {
  const other: Which = which === 1 ? 2 : 1
  const story = now.stories[which - 1]!
  if (now.bar.examples.state !== 'clear' || now.bar.named.state !== 'clear') {
    const press: Press = { key: `story-${other}`, act: { type: 'go', where: `story-${other}` } }
    return {
      ...make('story-told', { quote: words(story.reading.others_could), next: `story-${other}` }, [press]),
      which,
    }
  }
  return updateClears(now) ? done(now) : backToUpdate(now)
}

/** All four lines are clear: says so, offers the page to take away, stops. */
export function done(now: Conversation): Move {
  if (now.made.done) return quiet({ done: 'yes' })
  const name = words(nameOf(now.stories[0]))
  return make('done', { name }, [{ key: 'take-away', act: { type: 'go', where: 'take-away' } }])
}

function backToUpdate(now: Conversation): Move {
  if (now.update.readable === 'empty') return { ...updatePath(now), about: { stories: 'yes' } }
  if (!now.coldRead) return make('invite-read', { stories: 'yes' }, [{ key: 'read', act: { type: 'read' } }])
  const move = updatePath(now)
  return { ...move, about: { ...move.about, stories: 'yes' } }
}
