import { contentOf, said } from './content.ts'
import { careFor, type Care } from './safety.ts'
import { guess, type Guess } from './guess.ts'
import type { Intent } from './intent.ts'
import { languageOf } from './language.ts'
import { looksLikeNote } from './note-like.ts'
import { isNothing } from './nothing.ts'
import { plainWords } from './plain-words.ts'
import { readerIn, readerLike } from './reader-like.ts'
import { sureOf } from './sure.ts'
import { topicOf, topicsIn } from './topic-of.ts'
import type { Topic } from './topics.ts'
import { twoThings } from './two.ts'

export type { Intent } from './intent.ts'

/** What is on screen while the learner types, and the draft as it stands. It decides ties. */
export interface Screen {
  /** '' is nothing in particular; 'question' one about the draft, 'draft' the empty editor or "what have you got". */
  asking: '' | 'question' | 'story' | 'predict' | 'competency' | 'draft' | 'reader'
  draft: string
  /** The question on screen is "is anything stuck?". */
  stuck?: boolean
}

/** What a chat message was heard to be. */
export interface Heard {
  /** Best first, never empty; confidence is 0 to 1, and below 0.4 the coach does better to offer a choice. */
  intents: { name: Intent; confidence: number }[]
  /** For a question to the coach: which answer (a key of `answers` in phrasing); '' where none fits. */
  topic: string
  /** The topics of several questions asked at once, `topic` the first; [] where one or none is asked. */
  topics: string[]
  /** The topic of a question to the coach beside what the message says; `content` is then without it. '' where there is none. */
  aside: Topic | ''
  /** Danger or distress of their own, now. Idioms and hard work content are 'none'. */
  danger: Care
  language: 'english' | 'other'
  /** It reads like an update or handover: several facts, most of them not about the chat. */
  looksLikeNote: boolean
  /** The message as it was typed. */
  whole: string
  /** The part that answers, without a leading "sorry," or "ok so"; '' where nothing is left. */
  content: string
}

/** Hears one chat message; any string gets an answer. `guesses` is the model; evaluation gives one that has not seen the writer. */
export function hear(text: string, context: Screen, guesses: typeof guess = guess): Heard {
  const two = context.asking === 'predict' || context.asking === 'reader' ? undefined : twoThings(text)
  if (!two) return { ...heardAs(text, context, guesses), aside: '' }
  const whole = careFor(text, { long: text.length > LONG, story: context.asking === 'story' })
  const main = heardAs(two.rest, context, guesses)
  return { ...main, aside: two.topic, danger: whole === 'none' ? main.danger : whole }
}

function heardAs(text: string, context: Screen, guesses: typeof guess): Omit<Heard, 'aside'> {
  const language = languageOf(text)
  const note = looksLikeNote(text)
  const danger = careFor(text, { long: note || text.length > LONG, story: context.asking === 'story' })
  const plain = plainWords(said(text.slice(0, 600)))
  const named = saysReader(text.slice(0, 300))
  const opens = readerIn(text.slice(0, 400))
  const reader = named || saysReader(opens) || opens
  const asked = topicOf(plainWords(contentOf(text.slice(0, 600))))
  const topics = topicsIn(text)
  const intents = merged([
    ...(danger === 'danger' || danger === 'distress' ? [{ name: danger, confidence: 0.95 }] : []),
    ...(named ? [{ name: 'reader' as const, confidence: 1 }] : []),
    ...firm(text, plain, language, context),
    ...(topics.length > 1 ? [{ name: 'explain' as const, confidence: 1 }] : []),
    ...likely({ plain, note, asked, reader, ordinary: usual(text, note, context) }, context, guesses),
  ])
  const topic = topics.length > 1 ? topics[0]! : ASKS.has(intents[0]!.name) ? asked.topic : ''
  return {
    intents,
    topic,
    topics,
    danger: danger === 'concern' && aboutThis(intents[0]!) ? 'none' : danger,
    language,
    looksLikeNote: note,
    whole: text.trim(),
    content: contentOf(intents[0]!.name === 'reader' ? reader || text : text),
  }
}

// A long message is a note or a story: hard things in it are its content, unless they are said in so many words.
const LONG = 240

// What is clearly said about the exercise is no cry for help, whatever words it is said in.
const EXERCISE = new Set<Intent>(
  (
    'never-async no-draft decline-writing hint bar-report explain skip go-back read lesson-example made-up generic-text ' +
    'future-self was-live took-wrong take-their-words storage'
  ).split(' ') as Intent[],
)
const aboutThis = ({ name, confidence }: Heard['intents'][number]) => EXERCISE.has(name) && confidence >= 0.75

/** Says in so many words who the reader is. */
const READER =
  /^\W*(?:(?:please|can you|could you|can i|ok|so)[\s,]+)*(?:(?:change|set|switch|make) (?:the |my )?reader(?: (?:to|into|as|be))?|(?:my|the) reader (?:is|will be|should be|would be)(?: now)?|(?:the (?:one|person) )?who(?:['’]ll| will| would)? (?:opens?|reads?|gets?)(?: (?:it|this|that|(?:my|the) note))?(?: is| would be| will be|:))[\s:]+(\S[^?\n]{2,150})$/i

const READS_NOW =
  /^\W*(?:(?:no|now|actually|sorry|ok|so)[\s,]+)*([^?,.\n]{2,60}?) is (?:the|my) reader(?: now)?(?:,? (?:not|instead of) [^?\n]{1,60})?[\s.!]*$/i

const saysReader = (text: string): string => READER.exec(text)?.[1] ?? READS_NOW.exec(text)?.[1] ?? ''

/** Intents that are a question to the coach, or may be put as one. */
const ASKS = new Set<Intent>(['explain', 'storage', 'made-up', 'bar-report', 'hint', 'skip', 'decline-writing'])

/** What needs no guess: messages that can mean one thing only, nothing said, another language. */
function firm(text: string, plain: string, language: string, context: Screen): Heard['intents'] {
  const sure = sureOf(plain)
  if (context.stuck && sure === 'no') return [{ name: 'nothing-is-blocked', confidence: 1 }]
  if (sure !== '') return [{ name: sure, confidence: 1 }]
  if (GOOD_ENOUGH.test(text)) return [{ name: 'bar-report', confidence: 0.95 }]
  if (YES.test(text)) return [{ name: 'yes', confidence: 0.95 }]
  if (isNothing(text)) return [{ name: 'nothing-heard', confidence: 0.95 }]
  if (FILE.test(text)) return [{ name: 'file-name', confidence: 0.95 }]
  // A borrowed word or two ("salam", "merci") may greet or thank as well.
  const said = language === 'other' && plain.split(' ').length > 3
  return said ? [{ name: 'other-language', confidence: 0.9 }] : []
}

const GOOD_ENOUGH =
  /^\W*(?:(?:is|are) (?:it|that|this|we) )?(?:better|clear|good|good enough|all right|alright|enough|finished|done) ?(?:now|yet|enough|like (?:that|this))?\s*\?+\s*$/i
const YES = /^\s*(?:(?:👍|👌|🙌|✅|✔️?|💯)[\u{1F3FB}-\u{1F3FF}]?\s*)+$/u
const FILE =
  /^\s*(?:(?:here(?:['’]?s| is)?|see|attached|my|the|file|note|its|it['’]s|in)[\s:]+)*(?:(?:https?:\/\/|www\.|file:|[a-z]:\\|~?\/)\S+|[^\s.?!][^.?!\n]{0,60}\.(?:docx?|pdf|txt|rtf|odt|pages|xlsx?|csv|pptx?|jpe?g|png|heic|md|eml|zip))\s*$/i

/** Words about work are long; the off-path moves are short. Beyond this many words a message is what the screen asks for. */
const SHORT = 45

/** What a message shows before the model is asked: its plain words, whether it reads like a note, what it asks for, whom it names, and what ordinary words are here. */
interface Shown {
  plain: string
  note: boolean
  asked: ReturnType<typeof topicOf>
  reader: string
  ordinary: Intent
}

function likely(shown: Shown, context: Screen, guesses: typeof guess): Heard['intents'] {
  const { plain, note, asked, reader, ordinary } = shown
  if (plain.split(' ').length > SHORT) return [{ name: ordinary, confidence: 0.8 }]
  const about = INTENT_OF[asked.topic] ?? 'explain'
  const weighed = guesses(plain, context.asking).map(({ name, chance }) => {
    const topical = name === about && asked.topic !== '' && asked.sure >= 0.5 ? 1 + 4 * asked.sure : 1
    const factual = note && (name === 'plain' || name === 'note') ? 3 : 1
    // Asked what the reader would ask, people ask.
    const guessed = name === 'plain' && context.asking === 'predict' ? 6 : 1
    return { name, weight: chance * topical * factual * guessed }
  })
  const all = weighed.reduce((sum, g) => sum + g.weight, 0)
  // Once there is a draft, a note is the answer to what is asked about it.
  const answers = context.asking === 'question' && context.draft.trim() !== ''
  const names = (g: { name: Guess; weight: number }) =>
    g.name === 'reader' &&
    reader !== '' &&
    (context.asking === 'reader' || (OPEN.has(context.asking) && g.weight / all >= NAMED))
  const is = (g: (typeof weighed)[number]): Intent =>
    g.name === 'plain' || (g.name === 'note' && answers) || (g.name === 'reader' && !names(g)) ? ordinary : g.name
  const sums = new Map<Intent, number>()
  for (const g of weighed) sums.set(is(g), (sums.get(is(g)) ?? 0) + g.weight / all)
  return [...sums].map(([name, confidence]) => ({ name, confidence }))
}

// Where nothing in particular is asked, somebody may still say who opens it; so surely that it is no answer.
const OPEN = new Set<Screen['asking']>(['', 'draft'])
const NAMED = 0.6

/** Topics that have an intent of their own; the others are `explain`. */
const INTENT_OF: Record<string, Intent> = { storage: 'storage', 'can-i-make-it-up': 'made-up' }

/** What ordinary words are, by what is on screen; several facts are a note, unless a question about a draft is being answered. */
function usual(text: string, note: boolean, context: Screen): Intent {
  if (context.asking === 'story') return 'story'
  if (note && !(context.asking === 'question' && context.draft.trim() !== '')) return 'note'
  return context.asking === 'reader' && readerLike(text) ? 'reader' : 'answer'
}

function merged(intents: Heard['intents']): Heard['intents'] {
  const best = new Map<Intent, number>()
  for (const { name, confidence } of intents) best.set(name, Math.max(confidence, best.get(name) ?? 0))
  return [...best]
    .map(([name, confidence]) => ({ name, confidence: Math.round(confidence * 1000) / 1000 }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 5)
}
