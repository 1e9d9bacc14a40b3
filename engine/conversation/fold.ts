import { barOf } from '../bar.ts'
import { hear } from '../hearing/hear.ts'
import { fnv } from '../model.ts'
import { empty, emptyStory, type Conversation } from './conversation.ts'
import { subject, type Event, type UnknownEvent } from './event.ts'
import { skipKey } from './floor.ts'
import { nothingBlocked } from './nothing-blocked.ts'
import { spliced } from './placement.ts'
import { coldRead, redraft, withDismissals } from './redraft.ts'
import { retold } from './retold.ts'
import { stops, talked } from './talk.ts'

/** A conversation that knows what it begins with; see `seed`. */
export const seeded = (was: Conversation, event: { id: string }): Conversation =>
  was.seed ? was : { ...was, seed: fnv(event.id) }

/** The conversation after one event; the one given is left as it was. An event of an unknown type changes nothing. */
export function fold(was: Conversation, event: Event | UnknownEvent): Conversation {
  const since = Date.parse(event.at) - Date.parse(was.at)
  const now = folded(
    { ...seeded(was, event), closed: [], touched: false, heard: null, at: event.at || was.at },
    event as Event,
    since,
  )
  if (now.update === was.update && now.stories === was.stories && now.dismissed === was.dismissed) return now
  return { ...now, bar: barOf(now) }
}

/** `since`: milliseconds from the event before. */
function folded(was: Conversation, event: Event, since: number): Conversation {
  switch (event.type) {
    case 'reader':
      return redraft(was, was.draft, event.text.trim())
    case 'draft':
      return redraft(was, event.text, was.reader)
    case 'place':
      return redraft(awake(was), event.draft ?? spliced(was.draft, event.text, event.from), was.reader)
    case 'nothing-blocked':
      return redraft(awake(was), event.draft ?? nothingBlocked(was.draft), was.reader)
    case 'predict':
      return predicted(awake(was), event.id, event.text)
    case 'read':
      return coldRead(awake(was))
    case 'message':
      return talked(was, event, since)
    case 'dismiss':
      return dismiss(awake(was), subject(event), event.reason)
    case 'undismiss':
      return undismiss(awake(was), subject(event))
    case 'report':
      return { ...was, reported: [...was.reported, subject(event)] }
    case 'story':
      return { ...retold(was, event.which, () => ({ text: event.text })), where: `story-${event.which}` }
    case 'moment':
      return retold(awake(was), event.which, story => ({ moment: event.value as typeof story.moment, picked: true }))
    case 'competency':
      return retold(awake(was), event.which, () => ({ competency: event.value.trim() }))
    case 'line':
      return retold(was, event.which, () => ({ line: event.value }))
    case 'skip':
      return { ...awake(was), skipped: [...was.skipped, event.what === 'question' ? skipKey(was) : event.what] }
    case 'go':
      return { ...awake(was), where: event.where }
    case 'try':
      return { ...was, tried: [...was.tried, event.note] }
    case 'reset':
      return reset(awake(was), event.what)
    case 'resume':
      return awake(was)
    default:
      return was
  }
}

const awake = (was: Conversation): Conversation => (was.paused ? { ...was, paused: '' } : was)

/** A guess is kept, and heard like anything said: someone may need help more than a reading. */
function predicted(was: Conversation, event: string, text: string): Conversation {
  const turns = [...was.turns, { event, by: 'learner' as const, text }]
  const heard = hear(text, { asking: 'predict', draft: was.draft })
  const paused = stops(heard)
  if (paused) return { ...was, turns, heard, paused }
  return { ...was, turns, predicted: text.trim() }
}

function dismiss(was: Conversation, of: string, reason: string): Conversation {
  const question = was.open.find(q => q.id === of)
  const now = withDismissals(was, { ...was.dismissed, [of]: reason.trim() })
  if (!question) return now
  const closed = [{ id: of, quote: question.quote, by: 'learner' as const, words: reason.trim() }]
  const drafts = [...was.drafts, { at: was.at, open: now.open.length, closed }]
  return { ...now, closed, drafts, asking: was.asking === of ? '' : was.asking }
}

function undismiss(was: Conversation, of: string): Conversation {
  if (!(of in was.dismissed)) return was
  const { [of]: _, ...rest } = was.dismissed
  return withDismissals(was, rest)
}

function reset(was: Conversation, what: 'draft' | 'story-1' | 'story-2' | 'all'): Conversation {
  if (what === 'story-1')
    return { ...was, stories: [emptyStory(), was.stories[1]], where: what, made: without(was.made, ':1') }
  if (what === 'story-2')
    return { ...was, stories: [was.stories[0], emptyStory()], where: what, made: without(was.made, ':2') }
  const fresh = empty()
  if (what === 'all') return { ...fresh, said: was.said, at: was.at, seed: was.seed }
  return {
    ...was,
    draft: '',
    update: fresh.update,
    coldRead: false,
    predicted: '',
    open: [],
    asking: '',
    drafts: [],
    tries: {},
    skipped: was.skipped.filter(id => id === 'story' || id === 'try'),
    where: 'draft',
    made: Object.fromEntries(
      Object.entries(was.made).filter(([key]) => key.startsWith('story') || key.startsWith('try')),
    ),
  }
}

const without = (made: Record<string, number>, suffix: string) =>
  Object.fromEntries(Object.entries(made).filter(([key]) => !key.endsWith(suffix)))
