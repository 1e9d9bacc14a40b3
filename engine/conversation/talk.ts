import { hear, type Heard, type Screen } from '../hearing/hear.ts'
import { nameIn } from '../story/competencies.ts'
import { namesNoMemory, tellsOfADeed } from '../story/memory.ts'
import { pasted } from '../story/pasted.ts'
import { readStory, sameStory } from '../story/read.ts'
import { namesAPlace } from './command.ts'
import type { Conversation, Story } from './conversation.ts'
import type { Event } from './event.ts'
import { floorFor, screen, skipKey } from './floor.ts'
import { answersIt, meant } from './meant.ts'
import { coldRead } from './redraft.ts'
import { momentIn, renamed } from './renamed.ts'
import { retold } from './retold.ts'
import { claimsIt, untold } from './untold.ts'

/** The conversation after a message. What answers a story question joins that story; nothing else said moves the work. */
export function talked(was: Conversation, event: MessageEvent, since: number): Conversation {
  const { text, to } = event
  const floor = floorFor(was, to)
  const context: Screen = { asking: screen(floor), draft: was.draft, stuck: floor.move === 'ask-blocked' }
  const heard = hear(text, context)
  const asking = was.open.some(q => q.id === floor.question) ? floor.question : was.asking
  const turns = [...was.turns, { event: event.id, by: 'learner' as const, text }]
  if (sentTwice(was, text, since))
    return { ...was, turns, heard: { ...heard, intents: [{ name: 'sent-twice', confidence: 1 }] } }
  const now: Conversation = { ...was, floor, heard, asking, turns }
  const paused = stops(heard)
  if (paused) return { ...now, paused }
  if (was.paused) return WAKES.has(meant(now)) ? { ...now, paused: '' } : now
  return answered(now, heard, text)
}

/** Whether a message stops the coaching for the learner's sake; '' where it does not. */
export function stops({ danger }: Heard): Conversation['paused'] {
  return danger === 'danger' || danger === 'distress' ? danger : ''
}

type MessageEvent = Event & { type: 'message' }

// A thumb that presses twice, or a line that was slow: nobody says three words again within so many milliseconds.
const AGAIN = 5000

function sentTwice({ turns }: Conversation, text: string, since: number): boolean {
  const before = turns.at(-2)
  const same = before?.by === 'learner' && before.text.trim() === text.trim()
  return same && since < AGAIN && text.trim().split(/\s+/).length >= 3
}

const WAKES = new Set(['skip', 'read', 'yes'])

function answered(now: Conversation, heard: Heard, text: string): Conversation {
  const intent = meant(now)
  const kind = screen(now.floor)
  const chosen = forAStory(now, text)
  if (chosen) return chosen
  const asked = now.floor.move === 'invite-read' && intent === 'yes'
  if (intent === 'read' || asked) return now.update.readable === 'empty' ? now : coldRead(now)
  if (intent === 'skip') return { ...now, skipped: [...now.skipped, skipKey(now)] }
  if (kind === 'predict' && answersIt(intent)) return { ...now, predicted: text.trim() }
  const open = kind === 'reader' || (now.reader === '' && (kind === '' || kind === 'draft'))
  if (open && intent === 'reader' && now.draft.trim() === '') return { ...now, reader: heard.content }
  const which = now.floor.which
  const other = renamed(now, text)
  if (other) return retold(now, other.which, () => ({ competency: other.name }))
  const moment = now.floor.move === 'story-moment' ? momentIn(text) : ''
  if (moment) return retold(now, which, () => ({ moment, picked: true }))
  if (kind === 'competency' && answersIt(intent)) {
    return retold(now, which, () => ({ competency: nameIn(heard.content) }))
  }
  if (kind === 'story' && answersIt(intent)) return storyTold(now, heard.content)
  if (intent === 'took-wrong') return turnedDown(now) && claimsIt(text) ? storyTold(now, heard.content) : untold(now)
  return now
}

/** Whether the coach had just said that this memory will not do. */
export const turnedDown = ({ floor }: Conversation): boolean => floor.move === 'story-turn'

/** "For a story", said to "note or story?": the words that were asked about become that story, as the press would make them. */
function forAStory(now: Conversation, text: string): Conversation | undefined {
  const asked = now.turns.findLast(turn => turn.by === 'coach')
  const act =
    asked?.move === 'which-of-two' && STORY.test(text)
      ? asked.choices?.find(c => c.key === 'for-a-story')?.act
      : undefined
  if (act?.type !== 'story') return undefined
  const heard = { ...now.heard!, intents: [{ name: 'story' as const, confidence: 1 }] }
  const floor = { move: 'story-ask', question: '', which: act.which }
  return { ...retold(now, act.which, () => ({ text: act.text })), heard, floor, where: `story-${act.which}` }
}

const STORY =
  /^\W*(?:(?:for|its|it['’]s|it is|that['’]?s|a|the|my|one of my|yes|yeah|ok(?:ay)?|i think|put it in|to|into|in)\W+)*(?:first |second |other )?stor(?:y|ies)\W*(?:please|pls|thanks|i think)?\W*$/i

/** Words told for a story: on where it stands, or, once it is told and named, for the other one. */
function storyTold(now: Conversation, words: string): Conversation {
  const { move, which } = now.floor
  const other = which === 1 ? 2 : 1
  const [mine, theirs] = which === 1 ? now.stories : [now.stories[1], now.stories[0]]
  // An answer about the line is no memory: it can go into the line by a press.
  if (aboutTheLine(now)) return now
  if (move === 'story-line') {
    if (theirs.reading.told || words.split(/\s+/).length < 6) return now
    return { ...retold(now, other, story => ({ text: toldOn(story, words) })), floor: { ...now.floor, which: other } }
  }
  // The name of a place to look is no memory yet.
  if (!mine.reading.told && namesAPlace(words)) return now
  // A word or two is no memory yet, nor is that there is none; an empty page stays empty for one.
  if (mine.text.trim() === '' && (words.split(/\s+/).length < 3 || namesNoMemory(words))) return now
  const said = words.replace(ANOTHER, '')
  const alone = readStory(said)
  const fresh = said !== words || (theirs.reading.told && sameStory(mine.text, theirs.text))
  if (fresh && mine.text.trim() !== '' && said.split(/\s+/).length >= 6 && alone.own && !sameStory(said, theirs.text))
    return retold(now, which, () => ({ text: said }))
  const { asks } = now.floor
  return retold(now, which, story => ({
    text: toldOn(story, words),
    answers: asks ? { ...story.answers, ...quotedThen(story, asks), [asks]: words } : story.answers,
  }))
}

/** Whether the coach asked last for something in the employer line. */
export function aboutTheLine(now: Conversation): boolean {
  const last = now.turns.findLast(turn => turn.by === 'coach')
  return last?.move === 'line-read' && last.asks !== undefined
}

/** Asked what was on it, "it" was the thing that was quoted to them. */
const quotedThen = ({ reading }: Story, asks: string): Record<string, string> =>
  asks === 'detail' ? { thing: reading.left_behind } : {}

/** "Ok, a different one:" says that another memory begins. */
const ANOTHER =
  /^(?:(?:ok(?:ay)?|right|fine|so|well|oh|alright|no|yes|here(?:['’]s| is)|then)[\s,.]+)*(?:another|an other|a different|different|a new|the other)(?: (?:one|time|story|memory|example))?(?: then)?\s*[:.,;–—-]+\s*/i

function joined(text: string, words: string): string {
  if (words.trim() === '') return text
  return text.trim() === '' ? words : `${text.trimEnd()}\n${words}`
}

/** An answer goes on where the story stands; asked for another memory, a whole new one takes its place. */
function toldOn(story: Story, words: string): string {
  const on = joined(story.text, words)
  if (story.text.trim() === '' || story.reading.told || words.trim() === '') return on
  // What was pasted is where they looked, not how they tell it.
  const kind = pasted(story.text)
  if (kind !== '' && kind !== 'long' && tellsOfADeed(words)) return words
  const [after, alone] = [readStory(on), readStory(words)]
  const asked = story.reading.turn !== '' || story.reading.asks === 'another'
  const mended = after.turn === '' && after.asks !== 'another'
  const another = asked && !mended && alone.turn === '' && alone.own && words.split(/\s+/).length >= 6
  return (alone.told && !after.told) || another ? words : on
}
