import { nameOf } from '../bar.ts'
import type { Conversation, Story } from '../conversation/conversation.ts'
import type { Which } from '../conversation/event.ts'
import { byTheWay } from '../story/answers.ts'
import { backed } from '../story/backed.ts'
import { namesCompetency } from '../story/competencies.ts'
import { sameStory } from '../story/read.ts'
import { allClear, done, updateClears } from './done.ts'
import { askFor, missing, noTelling, onIt, resetStory, thin, WRITE } from './lacking.ts'
import { make, type Move, type Press } from './move.ts'
import { words } from './quote.ts'
import { updatePath } from './update.ts'

/** What a story needs next: the memory, what is missing of it, its moment, its name, its line; then the other one, then the end. */
export function storyPath(now: Conversation, which: Which): Move {
  const move = ofStory(now, which)
  return move.name.startsWith('story-') || move.name === 'fix-readable' ? { ...move, which: move.which ?? which } : move
}

function ofStory(now: Conversation, which: Which): Move {
  const story = now.stories[which - 1]!
  const other = now.stories[which === 1 ? 1 : 0]
  const { readable, told } = story.reading
  if (readable === 'empty') return anotherMemory()
  if (readable !== 'yes') return make('fix-readable', { reason: readable }, [WRITE])
  if (other.reading.told && sameStory(story.text, other.text)) return same(other, which)
  const pasted = story.competency.trim() === '' && !story.picked ? noTelling(now, story, which) : undefined
  if (pasted) return pasted
  if (!told) return missing(now, story, which)
  if (allClear(now)) return done(now)
  const aside = byTheWay(story.reading, story.answers).find(name => !now.made[`story-ask:${name}:${which}`])
  if (nameOf(story) === '' && aside) return askFor(story, aside)
  if (nameOf(story) === '' && !story.picked && thin(now, story, which)) return onIt(story)
  const named = nameOf(story) !== ''
  if (!named && !story.picked && !now.made[`story-moment:${which}`]) return moment(story, which)
  if (!named) return competency(now, story, which)
  if (story.line.trim() === '' && !now.made[`story-line:${which}`]) return line(now, story, which)
  return finished(now, which)
}

/** A trigger for a memory; phrasing takes one not used before, from the life that the learner spoke of. */
export function anotherMemory(): Move {
  return make('story-trigger', {}, [WRITE, { key: 'skip-story', act: { type: 'skip', what: 'story' } }])
}

/** A place to look that the learner named or picked: what happened there. */
export function takenUp(place: string): Move {
  return make('story-trigger', { taken: words(place).replace(/[.!?]+$/, '') }, [
    { key: 'answer', focus: 'answer' },
    WRITE,
  ])
}

function same(other: Story, which: Which): Move {
  const quote = words(other.reading.quotable.left || other.reading.quotable.moment)
  return make('story-same', { quote }, [WRITE, resetStory(which)])
}

/** The moment it saw, and the other two: the learner's pick stands. */
function moment(story: Story, which: Which): Move {
  const all = ['handover', 'anticipated-need', 'moved-without-meeting']
  const order = [story.reading.moment, ...all.filter(value => value !== story.reading.moment)]
  const choices = order.map(value => ({ key: `moment-${value}`, act: { type: 'moment' as const, which, value } }))
  return make('story-moment', { quote: words(story.reading.quotable.left || story.reading.quotable.moment) }, choices)
}

/** First in their own words; then from choices that their own words back. */
function competency(now: Conversation, story: Story, which: Which): Move {
  const quote = words(story.reading.quotable.left)
  const tried = story.competency.trim()
  const bare = tried !== '' && !namesCompetency(tried)
  const virtue = bare && VIRTUE.test(tried) && tried.split(/\s+/).length <= 4 ? words(tried) : ''
  if (!now.made[`story-competency:${which}`] && !bare) {
    const show: Press = {
      key: 'show-names',
      act: { type: 'message', text: 'Show me some names', to: 'story-competency' },
    }
    return make('story-competency', { stage: 'open', quote }, [{ key: 'answer', focus: 'answer' }, show])
  }
  const offers = backed(story.text, story.reading).slice(0, 4)
  const choices = offers.map(({ competency: { name } }) => ({
    key: 'competency',
    act: { type: 'competency' as const, which, value: name },
  }))
  // What they left is the plainest thing to stand behind a name.
  const behind = offers.find(offer => offer.words === story.reading.left_behind) ?? offers[0]
  const about: Record<string, string> = { stage: 'choose', quote: words(behind?.words ?? '') }
  if (virtue) about.virtue = virtue
  return make('story-competency', about, choices)
}

// Words for how somebody is; what they did has another name.
const VIRTUE =
  /\b(?:organi[sz]\w*|reliab\w*|friendl\w*|hard.?work\w*|work(?:ing)? hard|empath\w*|communicat\w*|team\w*|caring|kind\w*|honest\w*|flexib\w*|patien\w*|good|nice|responsib\w*|careful\w*|helpful\w*|tidy|punctual\w*|leader\w*|proactiv\w*|motivat\w*|passion\w*|dedicat\w*|loyal\w*|positiv\w*|creativ\w*|adaptab\w*|trust\w*|conscientious\w*|thoughtful\w*|professional\w*|efficien\w*|confiden\w*|attention)\b/i

function line(now: Conversation, story: Story, which: Which): Move {
  const other = now.stories[which === 1 ? 1 : 0]
  const next = other.reading.told && nameOf(other) ? 'draft' : which === 1 ? 'story-2' : 'story-1'
  return make('story-line', { name: words(nameOf(story)), next }, [
    { key: next, act: { type: 'go', where: next } },
    { key: 'edit-line', focus: 'line' },
  ])
}

/** This story stands: on to the other, or back to the update. */
export function finished(now: Conversation, which: Which): Move {
  const other: Which = which === 1 ? 2 : 1
  const both = now.bar.examples.state === 'clear' && now.bar.named.state === 'clear'
  if (both) return updateClears(now) ? done(now) : backToUpdate(now)
  const press: Press = { key: `story-${other}`, act: { type: 'go', where: `story-${other}` } }
  return make('story-told', { quote: words(now.stories[which - 1]!.reading.quotable.could) }, [press])
}

function backToUpdate(now: Conversation): Move {
  const read = { key: 'read', act: { type: 'read' as const } }
  const move = now.coldRead || now.update.readable === 'empty' ? updatePath(now) : make('invite-read', {}, [read])
  return { ...move, about: { ...move.about, stories: 'yes' } }
}
