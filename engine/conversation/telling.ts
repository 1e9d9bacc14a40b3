import type { Heard, Intent } from '../hearing/hear.ts'
import { namesCompetency } from '../story/competencies.ts'
import { namesNoMemory, tellsOfADeed } from '../story/memory.ts'
import type { Conversation } from './conversation.ts'
import { ASKS_FIRST, asksBack } from './to-coach.ts'

/** Greetings and thanks. */
export const POLITE = new Set<Intent>(['thanks', 'greeting'])

// What a telling is mistaken for when the guess is unsure.
const MISHEARD = new Set<Intent>([
  'decline-writing',
  'never-async',
  'not-an-order',
  'made-up',
  'lesson-example',
  'bar-report',
  'start-over',
  'storage',
])
const NOT_TOLD =
  /\b(?:never|nothing|not|no|none|cannot)\b|n['’]t\b|^\W*(?:(?:just|please|you|then)\W+)*(?:write|do|make|give|tell|help|show|say|rate|check|forget|ignore|clear|delete)\b/i

/** Part of a memory that was taken for something else: without much to say for it, or with words that speak to nobody. */
export const tells = (heard: Heard, first: Intent): boolean => tellsAfterAll(heard) || goesOnTelling(heard, first)

function tellsAfterAll({ intents: [first], content }: Heard): boolean {
  const doubtful = first !== undefined && MISHEARD.has(first.name)
  return (
    doubtful &&
    (first.confidence < 0.5 || tellsOfADeed(content)) &&
    content.split(/\s+/).length >= 5 &&
    !NOT_TOLD.test(content) &&
    !asksBack(content)
  )
}

// Said to the coach, these speak to somebody; a memory goes on without.
const ADDRESSED = new Set<Intent>(
  (
    'said-already took-wrong skip no yes hint start-over go-back take-their-words bar-report read small-talk out-of-scope ' +
    'decline-writing thanks greeting nothing-heard no-draft reader-knows'
  ).split(' ') as Intent[],
)
const ADDRESSES =
  /\b(?:you|your|you['’]?re|youre|u|ur|coach|bot|robot|computer|program|(?:this|that|the|my|your) (?:thing|question|story|chat|page|one|note|bit|name)|sorry|please)\b/i

/** Words about what somebody did, or many words, that speak to nobody. */
const goesOnTelling = ({ content }: Heard, first: Intent): boolean =>
  ADDRESSED.has(first) &&
  !ADDRESSES.test(content) &&
  !asksBack(content) &&
  content.split(/\s+/).length >= (tellsOfADeed(content) || /\d/.test(content) ? 6 : 9)

/** Said to an empty page, that there is no memory, or only what somebody's work is: the first is answered, the second is where to look. */
export function noMemory(now: Conversation, first: Intent): Intent | '' {
  const { content } = now.heard!
  const short = content.split(/\s+/).length < 3
  if (now.stories[now.floor.which - 1]!.text.trim() !== '' || short || asksBack(content)) return ''
  const none = namesNoMemory(content)
  if (none === 'of-self') return OTHERWISE.has(first) ? '' : 'story'
  return none !== '' && (!OTHERWISE.has(first) || HAVE_NONE.test(content)) ? 'never-async' : ''
}

// Unless it says so outright, these are heard as what they are.
const OTHERWISE = new Set<Intent>([
  'fed-up',
  'storage',
  'explain',
  'decline-writing',
  'start-over',
  'not-an-order',
  'skip',
])
export const HAVE_NONE =
  /\b(?:nothing|none|no|not|never|\w+n['’]?t)\b.{0,30}\b(?:have|got|had|anything|examples?|think of|remember|like (?:this|that|it))\b|\b(?:have|got|had)\b.{0,12}\b(?:nothing|none|nowt)\b/i

/** A name for what they did, taken for something else: nearly everything is a name here, unless it is an order or asks back. */
export function gives({ intents: [first], content }: Heard): boolean {
  const doubtful = first !== undefined && first.confidence < 0.9 && (MISHEARD.has(first.name) || POLITE.has(first.name))
  // "documenting sort of, is that right?" names it, and asks by the way.
  const asks = ASKS_FIRST.test(content) || (content.includes('?') && !namesCompetency(content))
  return doubtful && !NOT_TOLD.test(content) && !asks
}
