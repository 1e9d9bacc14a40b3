import type { Conversation } from '../conversation/conversation.ts'
import { screen } from '../conversation/floor.ts'
import { namesAPlace } from '../conversation/command.ts'
import { answersIt, meant } from '../conversation/meant.ts'
import type { Which } from '../conversation/event.ts'
import { momentIn, renamed } from '../conversation/renamed.ts'
import { aboutTheLine, stops } from '../conversation/talk.ts'
import { takesLeave } from '../conversation/to-coach.ts'
import type { Intent } from '../hearing/hear.ts'
import { askedOf, closes, help, offered, offerPlace, pressIt, theirWords, unsure } from './answer.ts'
import { leftOut, nowCalled, wayOn } from './by-the-way.ts'
import { firstReading, invite, lineFirst, predictOrRead } from './first-reading.ts'
import { forTheLine } from './line.ts'
import { make, WRITE, type Move, type Press } from './move.ts'
import { aMemory, noteOrStory } from './note-or-story.ts'
import { noneDone, stuck } from './nothing-to-say.ts'
import { ownQuestion } from './own-question.ts'
import { offScript } from './off-script.ts'
import { nextStory, pickUp, storiesWait, welcomeBack } from './pick-up.ts'
import { updateClears } from './done.ts'
import { words, works } from './quote.ts'
import { anotherMemory, storyPath, takenUp } from './stories.ts'
import { updatePath } from './update.ts'

/** What the coach does with a message: safety first, then what is off the path, then the answer to what was asked. */
export function afterMessage(was: Conversation, now: Conversation, text: string): Move {
  const heard = now.heard!
  const resume: Press = { key: 'resume', act: { type: 'resume' } }
  const stop = stops(heard)
  if (stop) return make(stop, {}, [resume])
  if (heard.danger === 'concern' && !now.paused && (now.made.concern ?? 0) < 2)
    return make('concern', {}, [{ key: 'all-right', act: { type: 'resume' } }])
  if (now.paused) return make('after-care', {}, [resume])
  if (was.paused) return welcomeBack(now)
  const intent = now.floor.move === 'story-moment' && momentIn(text) ? 'story' : meant(now)
  const other = renamed(was, text)
  const move =
    (other && nowCalled(other)) ??
    wantsStories(now, text) ??
    noneDone(now, heard.content) ??
    leftOut(was, now, text) ??
    ownQuestion(now, text) ??
    offScript(was, now, intent, text) ??
    onPath(was, now, intent)
  // What they mean comes first; that English is read best is said beside it.
  const beside: Record<string, string> = {}
  if (heard.language === 'other') beside.language = 'other'
  if (heard.aside && move.name !== 'explain') beside.aside = heard.aside
  if (YOUNG.test(text)) beside.young = 'yes'
  if (takesLeave(text) && move.name.startsWith('story-')) beside.leaves = 'yes'
  const on = wayOn(now, move)
  return on.quiet ? on : { ...on, about: { ...on.about, ...beside } }
}

const STORIES =
  /\b(?:(?:start|begin|go on|continue|carry on) with|do|get to|go to|on to|want|rather (?:do|tell)|let me (?:do|tell)) (?:the |my |one of my )?(?:first |second |two |other )?stor(?:y|ies)\b/i

/** "Can I do the stories first?": there it goes. */
function wantsStories(now: Conversation, text: string): Move | undefined {
  const asked = screen(now.floor)
  const which = nextStory(now)
  if (!which || asked === 'story' || asked === 'competency' || asked === 'predict' || !STORIES.test(text))
    return undefined
  return text.split(/\s+/).length > 40 || /n['’]t\b|\bnot\b/i.test(text)
    ? undefined
    : { ...storyPath(now, which), which }
}

// Somebody who says that they are under sixteen.
const YOUNG =
  /\b(?:i['’]?m|i am|im only|age[d:]?) (?:only |just )?(?:[7-9]|1[0-5]|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)(?: ?(?:years?(?: old)?|y\/?o|yrs?))?(?=[\s.,!?]|$)(?! ?(?:am|pm|:|min|hour|day|week|mile|km|metre|stone|kg))/i

// "Is that enough?", asked with a press for it, and said in the chat.
const ENOUGH =
  /^\W*(?:(?:yes|yeah|yep|sure|ok(?:ay)?|i think|well)\W+)*(?:yes|yeah|yep|(?:it|that|this)(?:['’]?s| is| was| will be)? (?:all |quite |good |plenty )?(?:enough|fine|all|plenty|ok(?:ay)?|good|answered|it|sufficient)|enough|(?:it|that) does|they (?:do|know)|she does|he does)\b(?!\?)/i
const enoughAsked = (now: Conversation): boolean => closes(now.turns.findLast(turn => turn.by === 'coach'))

function onPath(was: Conversation, now: Conversation, intent: Intent): Move {
  const { content } = now.heard!
  const asked = screen(now.floor)
  const yesToRead = intent === 'yes' && was.floor.move === 'invite-read'
  const telling = asked === 'story' || asked === 'competency'
  if (telling && intent === 'read' && now.update.readable === 'empty') return inStory(now, intent)
  if (intent === 'read' || yesToRead)
    return now.update.readable === 'empty'
      ? invite(now)
      : was.coldRead
        ? updateClears(now)
          ? updatePath(now)
          : pickUp(now)
        : predictOrRead(now)
  if (intent === 'no-draft' && !telling)
    return now.update.readable === 'empty' ? make('find-draft', {}, [WRITE]) : help(now)
  if (intent === 'thanks' && takesLeave(content)) return make(intent, { leaves: 'yes' })
  if (intent === 'thanks' || intent === 'greeting') return make(intent, now.draft.trim() ? { draft: 'yes' } : {})
  if (asked === 'predict') return firstReading(now)
  if (telling) return inStory(now, intent)
  if (intent === 'hint') return help(now)
  if (intent === 'skip') return now.coldRead ? updatePath(now) : invite(now)
  if (intent === 'reader-knows') return theirWords(now, content, true)
  if (now.floor.move === 'ask-blocked' && (intent === 'no' || intent === 'yes')) return stuck(now, intent === 'yes')
  if ((intent === 'yes' && offered(now)) || (enoughAsked(now) && ENOUGH.test(content))) return pressIt(now)
  if (intent === 'no' && now.turns.findLast(turn => turn.by === 'coach')?.move === 'start-over') return pickUp(now)
  if (intent === 'no' && askedOf(now)?.question) return help(now)
  if (intent === 'note' && LINE_FIRST.has(now.floor.move) && now.draft.trim()) return lineFirst(now, content)
  if (intent === 'note') return aNote(now, content)
  if (intent === 'reader') return newReader(was, now, content)
  if (now.floor.move === 'take-their-words' && askedOf(now)) return theirWords(now, content, false)
  if (answersIt(intent) && LINE_FIRST.has(now.floor.move) && now.draft.trim()) return lineFirst(now, content)
  if (answersIt(intent) && asked === 'draft' && now.update.readable === 'empty') return firstLine(now, content)
  if (answersIt(intent)) return askedOf(now) && !aMemory(content) ? offerPlace(now, content) : noteOrStory(now, content)
  return pickUp(now)
}

const LINE_FIRST = new Set(['one-paragraph', 'fix-scannable'])

const LEAVES_IT = new Set<Intent>(['no', 'skip', 'no-draft'])

function inStory(now: Conversation, intent: Intent): Move {
  const which = now.floor.which
  if (intent === 'skip' && /\bstories\b/i.test(now.heard!.content)) return storiesWait(now)
  const untold = !now.stories[which - 1]!.reading.told
  const { content } = now.heard!
  if (untold && intent === 'story' && namesAPlace(content)) return { ...takenUp(content), which }
  if (aboutTheLine(now) && answersIt(intent)) return forTheLine(now, now.heard!.content)
  if (now.floor.move === 'story-competency' && intent === 'skip') return nameLater(now, which)
  // "Skip" passes over what is asked; the memory that it was asked about stays.
  if (now.floor.move === 'story-ask' && begunToTell(now, which) && PASSES.test(content)) return storyPath(now, which)
  return untold && LEAVES_IT.has(intent) ? { ...anotherMemory(), which } : storyPath(now, which)
}

/** The name can wait: on to the other story while it has something to tell, else the stories are left for now. */
function nameLater(now: Conversation, which: Which): Move {
  const other = which === 1 ? 2 : 1
  const { told } = now.stories[other - 1]!.reading
  return told ? storiesWait(now) : storyPath(now, other)
}

const PASSES = /^\W*(?:no|nope|nah|skip|pass|next|leave|move on)\b(?!.*\b(?:story|memory|another|different)\b)/i

function begunToTell(now: Conversation, which: Which): boolean {
  const { own, specific, apart, left_behind } = now.stories[which - 1]!.reading
  return [own, specific, apart, left_behind !== ''].filter(Boolean).length >= 2
}

/** A note typed into the chat: the draft by one press, or an answer where one was asked for and a draft is there. */
function aNote(now: Conversation, content: string): Move {
  // Where a note stands, more of it goes in beside what is there.
  if (now.update.readable !== 'empty') return offerPlace(now, content)
  const press: Press = { key: 'use-as-draft', act: { type: 'draft', text: content } }
  const long = content.split(/\s+/).length >= 150 && !/\n\s*\S/.test(content)
  if (!long) return make('use-as-draft', { quote: words(content) }, [press])
  const concrete = content.split(/(?<=[.!?])\s+/).find(sentence => /\d/.test(sentence) && sentence.length < 200)
  return make('one-paragraph', { quote: words(concrete ?? works(now)?.words ?? '') }, [press])
}

/** The answer to "what have you got?": it can be where the note begins. */
function firstLine(now: Conversation, content: string): Move {
  if (content.split(/\s+/).length < 3 || unsure(now)) return pickUp(now)
  const last = now.turns.at(-2)?.choices?.find(choice => choice.key === 'use-as-draft')?.act
  const text = last?.type === 'draft' ? `${last.text}\n${content}` : content
  return make('use-as-draft', { quote: words(content), begins: 'yes' }, [
    { key: 'use-as-draft', act: { type: 'draft', text } },
  ])
}

/** Before there is a draft a reader named in the chat is simply noted; later a press makes it so, since it decides what counts as known. */
function newReader(was: Conversation, now: Conversation, content: string): Move {
  if (now.reader !== was.reader) return make('reader-noted', { reader: words(now.reader), draft: 'no' }, [WRITE])
  if (now.draft.trim() === '') return pickUp(now)
  const press: Press = { key: 'set-reader', act: { type: 'reader', text: content } }
  return make('reader-noted', { reader: words(content), press: 'yes' }, [press])
}
