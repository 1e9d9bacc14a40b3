import type { Conversation } from '../conversation/conversation.ts'
import { screen } from '../conversation/floor.ts'
import { turnedDown } from '../conversation/talk.ts'
import { claimsIt } from '../conversation/untold.ts'
import type { Heard, Intent } from '../hearing/hear.ts'
import { begun, help, theirWords } from './answer.ts'
import { ANOTHER_MEMORY, outOfScope, saidAlready, stepBack, tookWrong } from './by-the-way.ts'
import { make, quiet, type Move, type MoveName } from './move.ts'
import { words } from './quote.ts'
import { stuck } from './nothing-to-say.ts'
import { nextStory, pickUp, toNote } from './pick-up.ts'
import { tryOne } from './done.ts'
import { storyPath } from './stories.ts'

/** What a message off the path calls for; undefined where it is an answer after all. */
export function offScript(was: Conversation, now: Conversation, intent: Intent, text: string): Move | undefined {
  const heard = now.heard!
  const inStory = ['story', 'competency'].includes(screen(now.floor)) || now.where.startsWith('story')
  const story = (name: MoveName): Move =>
    inStory ? { ...make(name, { for: 'story' }), which: now.floor.which } : make(name)
  switch (intent) {
    case 'decline-writing':
      return {
        ...story(intent),
        choices: [{ key: inStory ? 'write-story' : 'write', focus: inStory ? 'story' : 'draft' }],
      }
    case 'never-async':
      // Said once more, it gets another way in, from the life they spoke of.
      if (inStory && now.made[intent]) return undefined
      // Whatever they leave off the path, the answer to "when did someone last act on what you left" is a story.
      return { ...make(intent, { for: 'story' }), which: inStory ? now.floor.which : nextStory(now) || 1 }
    case 'made-up':
      return heard.topic === 'no-job' ? explained(now, heard, inStory) : story(intent)
    case 'lesson-example':
    case 'was-live':
    case 'future-self':
      return story(intent)
    case 'generic-text':
    case 'not-an-order':
      return make(intent)
    case 'storage':
      return stored(now, heard.topic)
    case 'small-talk':
      return make(intent, stepBack(now))
    case 'out-of-scope':
      return outOfScope(now, text)
    case 'said-already':
      return saidAlready(now)
    case 'sent-twice':
      return quiet({ waiting: 'yes' })
    case 'file-name':
      return make(intent, {}, [{ key: inStory ? 'write-story' : 'write', focus: inStory ? 'story' : 'draft' }])
    case 'bar-report':
      return make('bar-report', barAbout(now), pickUp(now).choices.slice(0, 1))
    case 'take-their-words':
      return inStory ? undefined : theirWords(now, heard.content, false)
    case 'took-wrong':
      return inStory && turnedDown(now) && claimsIt(text) ? undefined : tookWrong(was, now)
    case 'nothing-heard':
      return nothingHeard(now)
    case 'explain':
      return explained(now, heard, inStory)
    case 'nothing-is-blocked':
      return now.update.readable === 'empty' ? undefined : stuck(now, false)
    case 'other-language':
      return story(intent)
    case 'fed-up':
      return fedUp(now)
    case 'start-over':
      return startOver(now)
    case 'go-back':
      return goBack(now, text)
    default:
      return undefined
  }
}

/** Where the words are kept; asked again, what else there is to know about it. */
function stored(now: Conversation, topic: string): Move {
  const again = (now.made.storage ?? 0) + (now.made.stored ?? 0)
  const other = topic !== '' && topic !== 'storage' && again > 0
  const more = other ? topic : ['', '', 'shared-computer', 'delete', 'names'][again % 5]!
  return more ? make('explain', { topic: more, stored: 'yes', ...stepBack(now) }) : make('storage', stepBack(now))
}

const PICKED = new Set(['story-moment', 'story-competency', 'story-line'])

/** The answer to what was asked; of several questions at once two are answered. */
function explained(now: Conversation, { topic, topics }: Heard, inStory: boolean): Move {
  if (topic === 'what-can-you-do' && !begun(now)) return help(now)
  if (topic === 'why-ask' && inStory) return make('explain', { topic, story: 'yes' })
  const open = topic === 'why-ask' ? now.open.find(q => q.id === now.floor.question) : undefined
  if (open?.quote && !topics[1]) return make('explain', { topic, why: open.kind, quote: words(open.quote) })
  const about: Record<string, string> = { topic, ...stepBack(now) }
  if (topics[1]) about.also = topics[1]
  if (topics.length > 2) about.more = 'yes'
  return make('explain', about)
}

/** Two lines that say nothing get a choice of two; after that the coach waits without a word. */
function nothingHeard(now: Conversation): Move {
  const times = now.made['nothing-heard'] ?? 0
  if (times >= 3) return quiet({ waiting: 'yes' })
  // Which moment it was, and its name, can be picked: the coach goes on to what there is to press.
  if (PICKED.has(now.floor.move)) return storyPath(now, now.floor.which)
  if (screen(now.floor) === 'story') {
    return make('nothing-heard', { story: 'yes' }, [ANOTHER_MEMORY, { key: 'write-story', focus: 'story' }])
  }
  // With a note there, “ok” is a nod to go on.
  const part = now.floor.question.startsWith('slot-')
  if (!now.asking && !part && now.draft.trim() && !now.where.startsWith('story')) return toNote(now)
  const choices =
    now.coldRead && (now.asking || part)
      ? [
          { key: 'hint', act: { type: 'message' as const, text: 'Give me a hint', to: now.asking || 'ask-slot' } },
          { key: 'skip', act: { type: 'skip' as const, what: 'question' as const } },
        ]
      : [
          { key: 'write', focus: 'draft' as const },
          { key: 'story-1', act: { type: 'go' as const, where: 'story-1' as const } },
        ]
  return make('nothing-heard', now.asking || part ? { asking: 'yes' } : {}, choices)
}

function fedUp(now: Conversation): Move {
  const next = pickUp(now)
  return make('fed-up', {}, [
    ...next.choices.slice(0, 1),
    { key: 'take-away', act: { type: 'go', where: 'take-away' } },
  ])
}

function startOver(now: Conversation): Move {
  const what = now.where === 'story-1' || now.where === 'story-2' ? now.where : 'draft'
  return make('start-over', { what }, [
    { key: `reset-${what}`, act: { type: 'reset', what } },
    { key: 'reset-all', act: { type: 'reset', what: 'all' } },
  ])
}

/** "Go back to the first one" does it: the first story once stories began, else the note. */
function goBack(now: Conversation, text: string): Move {
  // "Where were we" is here, wherever that is.
  if (/\b(?:where|remind|forg[oe]t|remember)\b/i.test(text)) {
    const move = pickUp(now)
    return { ...move, about: { ...move.about, back: 'yes' } }
  }
  if (/\bstranger(?:['’]?s)?\b/i.test(text)) return tryOne(now)
  const second = /\b(?:second|2nd|other) (?:one|story)\b|\bstory (?:2|two)\b/i.test(text)
  const note = /\b(?:note|draft|update|handover)\b/i.test(text)
  const stories = now.where.startsWith('story') || now.where === 'take-away'
  const move = stories && !note ? storyPath(now, second ? 2 : 1) : toNote(now)
  // Asked for in so many words, the note is where they are then.
  const to: Record<string, string> = note ? { to: 'draft' } : {}
  return { ...move, about: { ...move.about, ...to, back: 'yes' } }
}

/** The bar as data: each line's state, the words that show it, and what it lacks. */
function barAbout(now: Conversation): Record<string, string> {
  const about: Record<string, string> = {}
  for (const [name, line] of Object.entries(now.bar)) {
    about[name] = line.state
    about[`${name}Lacks`] = line.lacks
    if (line.evidence[0]) about[`${name}Words`] = words(line.evidence[0])
  }
  return about
}
