import type { Heard, Intent } from '../hearing/hear.ts'
import { isNothing } from '../hearing/nothing.ts'
import type { Conversation } from './conversation.ts'
import { tellsOfADeed } from '../story/memory.ts'
import { commandOf } from './command.ts'
import { screen } from './floor.ts'
import { gives, HAVE_NONE, noMemory, POLITE, tells } from './telling.ts'
import {
  ASKS_FIRST,
  asksBack,
  asksForNames,
  asksTheCoach,
  callsIt,
  commandsAtLength,
  takesLeave,
  takesUp,
  writesIt,
} from './to-coach.ts'

const ANSWERS = new Set<Intent>(['answer', 'story', 'note', 'reader'])

/** What the coach's own presses say: no guess is needed for these. */
const PRESSES: Record<string, Intent> = {
  'give me a hint': 'hint',
  'show me some names': 'hint',
  'another memory, please': 'skip',
}

// In the middle of a memory these words are part of it ("so they would know", "we had a call first"): the listener turns them kindly.
const IN_A_STORY = new Set<Intent>([
  'was-live',
  'future-self',
  'generic-text',
  'reader-knows',
  'take-their-words',
  'nothing-is-blocked',
  'no-draft',
  'read',
  'go-back',
  'bar-report',
  'skip',
  'hint',
  'start-over',
])
// However short, these belong to the telling.
const TOLD = new Set<Intent>([
  'was-live',
  'future-self',
  'reader-knows',
  'take-their-words',
  'nothing-is-blocked',
  'generic-text',
])
// In an answer about the note these are facts of the work, not talk about the exercise.
const IN_AN_ANSWER = new Set<Intent>([
  'was-live',
  'future-self',
  'generic-text',
  'made-up',
  'lesson-example',
  'no-draft',
  'never-async',
  'bar-report',
  'read',
  'skip',
  'hint',
  'start-over',
  'go-back',
  'reader-knows',
  'nothing-is-blocked',
])
// A bare word taken for a greeting or thanks is an answer, unless it is one.
const SAYS_SO =
  /^(?:\W*(?:ok|oh|ah|great|lovely)\W+)?(?:thank\w*|thx|ty|ta|cheers|hi|hiya|hello|hey|good|bye|goodbye|see y\w+|much appreciated)\b|\b(?:bye|cheerio|good ?night|ta ra|see you|thank you|thanks)\W*$/i
const LONG = 9

/** Whether an intent answers what was asked. */
export const answersIt = (intent: Intent): boolean => ANSWERS.has(intent)

/** What the last message most likely is, by what was asked: in doubt, an answer to it. 'nothing-heard' where there was none. */
export function meant(now: Conversation): Intent {
  const { heard } = now
  if (!heard) return 'nothing-heard'
  const press = PRESSES[heard.content.toLowerCase().replace(/[.\s]+$/, '')]
  if (press) return press
  const goes = takesLeave(heard.content)
  if (goes && (screen(now.floor) !== 'story' || heard.content.split(/\s+/).length <= 12)) return 'thanks'
  const first = likeliest(heard)
  const asked = screen(now.floor)
  if (asked === 'story' && heard.danger === 'none') {
    const command = commandOf(heard.content)
    if (command) return command
    if (tells(heard, first)) return 'story'
    // Once a memory is being told, that nobody was there is part of it.
    const begun = now.stories[now.floor.which - 1]!.text.trim() !== ''
    if (first === 'never-async' && begun && !HAVE_NONE.test(heard.content)) return 'story'
    const none = noMemory(now, first)
    if (none) return none
  }
  if (asked === 'competency' && ASKS_FIRST.test(heard.content) && !callsIt(heard.content) && ANSWERS.has(first))
    return 'explain'
  if (asked === 'competency' && (gives(heard) || callsIt(heard.content))) return 'story'
  const long = heard.content.split(/\s+/).length >= LONG && !/\?\s*$/.test(heard.content)
  const nameable = asked === 'competency' || now.stories[now.floor.which - 1]!.reading.told
  if (nameable && asksForNames(heard.content) && !long) return 'hint'
  if (now.paused && takesUp(heard.content, now.paused)) return 'yes'
  if (first === 'decline-writing' && writesIt(heard.content)) return 'yes'
  if ((first === 'go-back' || first === 'start-over') && commandsAtLength(heard.content)) return first
  const asks = asksTheCoach(heard.content) || (asked === '' && heard.content.endsWith('?'))
  if (ANSWERS.has(first) && asks && asked !== 'predict' && asked !== 'story' && !callsIt(heard.content))
    return 'explain'
  if (ANSWERS.has(first)) return asked === 'story' || asked === 'competency' ? 'story' : first
  if (POLITE.has(first) && !SAYS_SO.test(heard.content)) return 'answer'
  if (first === 'explain' && asked !== '' && !asksBack(heard.content)) return asked === 'question' ? 'answer' : 'story'
  // What is said at length answers what was asked, unless it is clearly something else, or said to the coach.
  const doubt = heard.intents[0]!.confidence < CLEARLY && !TO_COACH.has(first)
  if (long && asked === 'story' && doubt) return 'story'
  if (asked === '' && tellsAtLength(heard) && heard.intents[0]!.confidence < SURELY) return 'answer'
  if (asked === 'story' || asked === 'competency')
    return TOLD.has(first) || (long && IN_A_STORY.has(first)) ? 'story' : first
  if (asked === 'predict') return first === 'explain' || long ? 'answer' : first
  // Of a memory, where none is asked for: words about the work.
  if (asked === 'draft' && TOLD.has(first) && heard.intents[0]!.confidence < CLEARLY) return 'answer'
  if (asked !== 'question') return first
  const answer = atAQuestion(now, first)
  if (answer) return answer
  if (first === 'no-draft' && !long) return 'hint'
  return long && IN_AN_ANSWER.has(first) ? 'answer' : first
}

/** What a short reply to a question about the note is after all: a word that names the thing, a fact behind a "no" or an "I told you", or that there is nothing to ask. */
function atAQuestion({ heard, floor }: Conversation, first: Intent): Intent | '' {
  const { content } = heard!
  const count = content.split(/\s+/).length
  const said = heard!.whole !== content
  if (first === 'nothing-heard' && count <= 3 && !isNothing(content)) return 'answer'
  if (
    (first === 'no' && said && count >= 3) ||
    (AGAIN.has(first) && said && /^\W*i\b.{0,12}\b(?:told|said)\b/i.test(heard!.whole))
  )
    return 'answer'
  if (first === 'nothing-is-blocked' && floor.move !== 'ask-blocked' && !BLOCKS.test(content)) return 'reader-knows'
  return ''
}

const AGAIN = new Set<Intent>(['said-already', 'take-their-words'])
const BLOCKS = /\b(?:block\w*|stuck|wait\w*|held|hold\w*|pending|outstanding|stopp\w*)\b/i

/** Moods and questions are said to the coach, however many words they take. */
const TO_COACH = new Set<Intent>(['fed-up', 'said-already', 'took-wrong', 'storage', 'decline-writing', 'small-talk'])

/** Many words about what somebody did, where nothing was asked, are about the work. */
const tellsAtLength = ({ content }: Heard): boolean =>
  content.split(/\s+/).length >= 15 && !asksBack(content) && tellsOfADeed(content)

const [LEAST, KNOWS, CLEARLY, SURELY] = [0.25, 0.75, 0.8, 0.95]

/** The first guess where it is far likelier than an answer; else the answer that most messages are. */
function likeliest(heard: Heard): Intent {
  const [first] = heard.intents
  if (!first) return 'nothing-heard'
  const answer = heard.intents.find(({ name }) => ANSWERS.has(name))
  // Placed as an answer, words can be pressed to be what the reader knows, too.
  if (first.name === 'reader-knows' && first.confidence < KNOWS && answer) return answer.name
  if (first.confidence >= 0.5) return first.name
  // Noise has no likeliest meaning, and nothing off the path may follow from it.
  if (first.confidence < LEAST) return answer?.name ?? 'answer'
  return first.confidence >= 2 * (answer?.confidence ?? 0) ? first.name : answer!.name
}
