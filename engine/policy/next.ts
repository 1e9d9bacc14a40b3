import type { Conversation } from '../conversation/conversation.ts'
import { screen } from '../conversation/floor.ts'
import { hear } from '../hearing/hear.ts'
import { subject, type Event, type UnknownEvent, type Where } from '../conversation/event.ts'
import { allClear, done, tryOne, updateClears } from './done.ts'
import { afterEdit, credits, status } from './edits.ts'
import { firstReading, invite, predictOrRead } from './first-reading.ts'
import { afterMessage } from './message.ts'
import { afterLine } from './line.ts'
import { make, quiet, type Move } from './move.ts'
import { nextStory, storiesWait, toNote, welcomeBack } from './pick-up.ts'
import { words } from './quote.ts'
import { anotherMemory, storyPath } from './stories.ts'
import { ask, clearChoices, updatePath } from './update.ts'

/** The first words: who opens this, and what have they got. */
export function welcome(): Move {
  return make('welcome', {}, [
    { key: 'name-reader', focus: 'reader' },
    { key: 'write', focus: 'draft' },
  ])
}

/** The coach's next move, from the conversation before and after an event. */
export function next(was: Conversation, now: Conversation, event: Event | UnknownEvent): Move {
  const act = event as Event
  switch (act.type) {
    case 'message':
      return afterMessage(was, now, act.text)
    case 'draft':
    case 'place':
    case 'nothing-blocked':
      return afterEdit(was, now, act)
    case 'reader':
      return readerNamed(was, now)
    case 'read':
      return predictOrRead(now)
    case 'predict':
      if (now.paused) return make(now.paused, {}, [{ key: 'resume', act: { type: 'resume' } }])
      return now.coldRead ? firstReading(now) : invite(now)
    case 'dismiss':
      return now.closed.length ? afterEdit(was, now, act) : quiet(status(now))
    case 'undismiss':
      return undone(was, now, subject(act))
    case 'report':
      return make('reported', {}, [
        { key: 'close-wrong', act: { type: 'dismiss', of: subject(act), reason: 'this question does not fit' } },
        { key: 'skip', act: { type: 'skip', what: 'question' } },
      ])
    case 'story':
      return afterStory(was, now, act.which)
    case 'moment':
    case 'competency':
      return storyPath(now, act.which)
    case 'line':
      return afterLine(was, now, act.which)
    case 'skip':
      return afterSkip(now, act.what)
    case 'go':
      return goTo(now, act.where)
    case 'reset':
      return startAgain(act.what)
    case 'resume':
      return was.turns.findLast(turn => turn.by === 'coach')?.move === 'concern'
        ? heardAgain(was, now)
        : welcomeBack(now)
    case 'try':
      return make(
        'try-answer',
        { note: act.note, from: String(act.from), to: String(act.to), text: words(act.text) },
        clearChoices().slice(1),
      )
    default:
      return quiet(status(now))
  }
}

/** "I am all right": what was said is taken as it was meant. */
function heardAgain(was: Conversation, now: Conversation): Move {
  const text = now.turns.findLast(turn => turn.by === 'learner')?.text ?? ''
  const heard = hear(text, { asking: screen(now.floor), draft: now.draft, stuck: now.floor.move === 'ask-blocked' })
  return afterMessage(was, { ...now, heard: { ...heard, danger: 'none' } }, text)
}

function readerNamed(was: Conversation, now: Conversation): Move {
  if (now.coldRead && now.closed.length) return afterEdit(was, now, { type: 'reader' })
  const about: Record<string, string> = { reader: words(now.reader) }
  if (now.update.readable === 'empty')
    return make('reader-noted', { ...about, draft: 'no' }, [{ key: 'write', focus: 'draft' }])
  if (!now.coldRead) return make('reader-noted', { ...about, draft: 'yes' }, [{ key: 'read', act: { type: 'read' } }])
  const move = updatePath(now)
  return { ...move, about: { ...move.about, ...credits(was, now), reader: about.reader! } }
}

function undone(was: Conversation, now: Conversation, of: string): Move {
  const question = now.open.find(q => q.id === of)
  return question && of in was.dismissed ? ask(question, { undone: 'yes' }) : make('undone')
}

/** While they write a story, nothing; when a sentence stands and brought what the coach was waiting for, the next thing. */
function afterStory(was: Conversation, now: Conversation, which: 1 | 2): Move {
  const [before, after] = [was.stories[which - 1]!, now.stories[which - 1]!]
  const grown = after.text.split(/\s+/).length - before.text.split(/\s+/).length
  const stands = after.reading.readable !== 'empty' && (/[.!?…”"')\]]\s*$/.test(after.text) || grown >= 15)
  const { asks, turn, told } = after.reading
  const moved = asks !== before.reading.asks || turn !== before.reading.turn || told !== before.reading.told
  const retoldAll = before.reading.readable === 'empty' || grown >= 8
  const elsewhere = was.floor.move.startsWith('story-') && was.floor.which !== which
  if (now.paused || !stands || elsewhere || !(moved || retoldAll)) return quiet(status(now))
  return storyPath(now, which)
}

function afterSkip(now: Conversation, what: string): Move {
  if (what === 'predict') return now.coldRead ? firstReading(now) : invite(now)
  if (what === 'question') return now.coldRead ? updatePath({ ...now, asking: '' }) : invite(now)
  if (what === 'try') return toStories(now)
  return storiesWait(now)
}

function startAgain(what: 'draft' | 'story-1' | 'story-2' | 'all'): Move {
  if (what === 'draft' || what === 'all') return make('start-again', { what }, [{ key: 'write', focus: 'draft' }])
  const move = anotherMemory()
  return { ...move, which: what === 'story-1' ? 1 : 2, about: { cleared: 'yes' } }
}

function toStories(now: Conversation): Move {
  const which = nextStory(now)
  return which ? storyPath(now, which) : done(now)
}

function goTo(now: Conversation, where: Where): Move {
  if (where === 'story-1' || where === 'story-2') return storyPath(now, where === 'story-1' ? 1 : 2)
  if (where === 'reader') return make('welcome', { again: 'yes' }, [{ key: 'name-reader', focus: 'reader' }])
  if (where === '6am') return sixAm(now)
  if (where === 'take-away') return takeAway(now)
  if (where === 'cold-read' && updateClears(now) && now.coldRead) return tryOne(now)
  return toNote(now)
}

function sixAm(now: Conversation): Move {
  const [first] = now.open
  const about: Record<string, string> = { seconds: String(now.update.scannable.seconds) }
  if (now.update.readable === 'empty') return invite(now)
  if (first) about.quote = first.quote
  if (updateClears(now)) return make('six-am', { ...about, clear: 'yes' }, clearChoices().slice(1))
  return make('six-am', about, [{ key: 'back-to-draft', act: { type: 'go', where: 'draft' } }])
}

/** Other people's data and secrets stop a page that is about to leave the device, once, without saying them. */
function takeAway(now: Conversation): Move {
  const found = [now.update, ...now.stories.map(story => story.reading)].flatMap(reading => reading.private)
  const open = found.filter(finding => !(finding.id in now.dismissed))
  if (open.length)
    return make('private-words', { count: String(open.length), kind: open[0]!.kind }, [
      { key: 'write', focus: 'draft' },
    ])
  return make('take-away', allClear(now) ? { clear: 'yes' } : {})
}
