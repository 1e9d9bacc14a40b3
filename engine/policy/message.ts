import type { Conversation } from '../conversation/conversation.ts'
import { bestIntent, screen } from '../conversation/talk.ts'
import type { Intent } from '../hearing/hear.ts'
import { askedOf, help, offerPlace, stuck, theirWords } from './answer.ts'
import { firstReading, invite } from './edits.ts'
import { make, type Move } from './move.ts'
import { offScript } from './off-script.ts'
import { pickUp } from './pick-up.ts'
import { words } from './quote.ts'
import { storyPath } from './stories.ts'
import { updatePath } from './update.ts'

/** What the coach does with a message: safety first, then what is off the path, then the answer to what was asked. */
export function afterMessage(was: Conversation, now: Conversation, text: string): Move {
  const heard = now.heard!
  if (heard.danger !== 'none') return make(heard.danger)
  if (was.paused) return make('after-care', {}, [{ key: 'resume', act: { type: 'resume' } }])
  const intent = bestIntent(heard)
  return offScript(now, intent, text) ?? onPath(was, now, intent)
}

function onPath(was: Conversation, now: Conversation, intent: Intent): Move {
  const { content, looksLikeNote } = now.heard!
  const asked = screen(now.floor)
  if (intent === 'hint')
    return asked === 'story' || asked === 'competency' ? storyPath(now, now.floor.which) : help(now)
  if (intent === 'skip') return skipped(now)
  if (intent === 'reader-knows') return theirWords(now, content)
  if (intent === 'read')
    return now.update.readable === 'empty' ? invite(now) : was.coldRead ? pickUp(now) : predictOrRead(now)
  if (intent === 'no-draft')
    return make('find-draft', { nth: String(now.made['find-draft'] ?? 0) }, [{ key: 'write', focus: 'draft' }])
  if (intent === 'thanks' || intent === 'greeting') return make(intent)
  if (asked === 'predict') return firstReading(now)
  if (asked === 'story' || asked === 'competency') return storyPath(now, now.floor.which)
  if (
    now.floor.question === 'slot-blocked' &&
    now.floor.move === 'ask-blocked' &&
    (intent === 'no' || intent === 'yes')
  ) {
    return stuck(now, intent === 'yes')
  }
  if (looksLikeNote && now.update.readable === 'empty') return useAsDraft(content)
  if (intent === 'reader' || (asked === 'reader' && intent === 'answer')) return newReader(was, now, content)
  const { question, slot } = askedOf(now)
  if (now.floor.move === 'take-their-words') return theirWords(now, content)
  if ((question || slot) && (intent === 'answer' || intent === 'note' || intent === 'story'))
    return offerPlace(now, content)
  if (intent === 'note') return useAsDraft(content)
  if (intent === 'story')
    return make('which-of-two', { between: 'story' }, [
      { key: 'story-1', act: { type: 'go', where: 'story-1' } },
      { key: 'write', focus: 'draft' },
    ])
  return pickUp(now)
}

function skipped(now: Conversation): Move {
  const asked = screen(now.floor)
  if (asked === 'predict') return firstReading(now)
  if (asked === 'story' || asked === 'competency') return storyPath(now, now.floor.which)
  return now.coldRead ? updatePath(now) : invite(now)
}

/** Before the first reading, once: what would they have to ask you. */
export function predictOrRead(now: Conversation): Move {
  const known = now.predicted !== '' || now.skipped.includes('predict') || now.made.predict
  if (known || now.update.readable !== 'yes' || !now.update.real.yes) return firstReading(now)
  return make('predict', {}, [
    { key: 'answer', focus: 'answer' },
    { key: 'skip-predict', act: { type: 'skip', what: 'predict' } },
  ])
}

function useAsDraft(content: string): Move {
  return make('use-as-draft', { quote: words(content) }, [
    { key: 'use-as-draft', act: { type: 'draft', text: content } },
  ])
}

/** Before there is a draft a reader named in the chat is simply noted; later a press makes it so, since it decides what counts as known. */
function newReader(was: Conversation, now: Conversation, content: string): Move {
  if (now.reader !== was.reader)
    return make('reader-noted', { reader: words(now.reader), draft: 'no' }, [{ key: 'write', focus: 'draft' }])
  return make('reader-noted', { reader: words(content), press: 'yes' }, [
    { key: 'set-reader', act: { type: 'reader', text: content } },
  ])
}
