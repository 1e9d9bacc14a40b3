import type { Conversation } from '../conversation/conversation.ts'
import type { Which } from '../conversation/event.ts'
import { screen } from '../conversation/floor.ts'
import { meant } from '../conversation/meant.ts'
import { askedOf, OFFERS } from './answer.ts'
import { WRITE as WRITE_STORY } from './lacking.ts'
import { make, WRITE, type Move, type Press } from './move.ts'
import { pickUp } from './pick-up.ts'
import { words } from './quote.ts'

/** What is still asked, for the small step back after an answer by the way; nothing where nothing is. */
export function stepBack(now: Conversation): Record<string, string> {
  const open = now.open.find(q => q.id === now.asking)
  if (open?.quote) return { stepBack: words(open.quote) }
  const story = screen(now.floor) === 'story' ? now.stories[now.floor.which - 1]! : undefined
  const told = story?.reading.quotable.left || story?.reading.quotable.moment
  return told ? { stepBackStory: words(told) } : {}
}

/** Something the coach is not for: what it can do of it, if anything. */
export function outOfScope(now: Conversation, text: string): Move {
  const about = stepBack(now)
  if (CV.test(text)) about.cv = 'yes'
  else if (JOB.test(text)) about.job = 'yes'
  return make('out-of-scope', about)
}

const CV = /\b(?:cv|c\.v\.|resume|résumé|curriculum|cover(?:ing)? letter|linked ?in|personal statement)\b/i
const JOB = /\b(?:jobs?|career|vacanc\w+|apply|hire|hiring|salary|wages?|interview)\b/i

/** Another way into a memory. */
export const ANOTHER_MEMORY: Press = {
  key: 'another-memory',
  act: { type: 'message', text: 'Another memory, please', to: 'story-trigger' },
}

/** "You asked me that": no more of it, and the ways past. */
export function saidAlready(now: Conversation): Move {
  const { question, slot } = askedOf(now) ?? {}
  const skip: Press = { key: 'skip', act: { type: 'skip', what: 'question' } }
  if (question) {
    const reason = 'my reader knows this'
    const knows: Press = { key: 'reader-knows', act: { type: 'dismiss', of: question.id, reason } }
    return { ...make('said-already', {}, [skip, knows, { key: 'answer', focus: 'answer' }]), question: question.id }
  }
  if (slot) return make('said-already', { slot }, [skip, { key: 'answer', focus: 'answer' }])
  if (screen(now.floor) !== 'story') return make('said-already', { none: 'yes' }, [])
  const leave: Press = { key: 'skip-story', act: { type: 'skip', what: 'story' } }
  return { ...make('said-already', { story: 'yes' }, [ANOTHER_MEMORY, leave]), which: now.floor.which }
}

/** "No, that was to you", "take it out": words that are not for the note, after an offer to put them there or once they stand in it; undefined where that is not said. */
export function leftOut(was: Conversation, now: Conversation, text: string): Move | undefined {
  const last = was.turns.findLast(turn => turn.by === 'coach')
  const move = last?.move ?? ''
  const offered = OFFERS.has(move) || move === 'reader-noted'
  const wrong = offered && meant(now) === 'took-wrong'
  const says = wrong || (offered && NOT_THAT.test(text)) || (now.draft.trim() !== '' && TAKE_OUT.test(text))
  const count = text.split(/\s+/).length
  if (asksToTakeOut(text) && !offered && (now.draft.trim() !== '' || hasStory(now)))
    return screen(now.floor) === 'story'
      ? make('left-out', { ...stepBack(now), story: 'yes' }, [WRITE_STORY])
      : make('left-out', { ...stepBack(now), there: 'yes' }, [WRITE])
  // "Neither. Is a list a handover?" wants its answer.
  if (!says || count > 25 || (text.includes('?') && !TAKE_OUT.test(text) && count > 6)) return undefined
  const about = stepBack(now)
  if (TAKE_OUT.test(text) && !offered) about.there = 'yes'
  if (FOR_ME.test(text)) about.forMe = 'yes'
  return make('left-out', about, [WRITE])
}

/** Another name for a story, as it was said. */
export const nowCalled = ({ which, name }: { which: Which; name: string }): Move => ({
  ...make('took-wrong', { renamed: words(name) }, [{ key: 'edit-line', focus: 'line' }]),
  which,
})

/** "That was not the story": what was taken back, and the words by a press again; else what to do where the coach had it wrong. */
export function tookWrong(was: Conversation, now: Conversation): Move {
  const { which } = now.floor
  const [before, after] = [was.stories[which - 1]!, now.stories[which - 1]!]
  if (before.text !== after.text) {
    const back: Press = { key: 'put-back', act: { type: 'story', which, text: before.text } }
    const more = after.text.trim() === '' ? ANOTHER_MEMORY : WRITE_STORY
    return { ...make('took-wrong', { story: 'yes' }, [more, back]), which }
  }
  if (before.competency !== after.competency)
    return { ...make('took-wrong', { name: 'yes' }, [{ key: 'answer', focus: 'answer' }]), which }
  if (screen(now.floor) === 'story') return { ...make('took-wrong', {}, [WRITE_STORY, ANOTHER_MEMORY]), which }
  const { question } = askedOf(now) ?? {}
  const wrong: Press[] = question ? [{ key: 'report', act: { type: 'report', of: question.id } }] : []
  return make('took-wrong', stepBack(now), [WRITE, ...wrong])
}

/** Something said by the way that would leave neither a press nor a question: with the press to what comes next. */
export function wayOn(now: Conversation, move: Move): Move {
  if (move.quiet || move.choices.length > 0 || !BY_THE_WAY.has(move.name) || move.about.leaves) return move
  const story = now.where.startsWith('story') || screen(now.floor) === 'story'
  const asked = PICKED.has(now.floor.move) ? now.turns.findLast(turn => turn.move === now.floor.move) : undefined
  if (asked?.choices?.length)
    return {
      ...move,
      choices: asked.choices.map(({ key, act, focus }) => ({ key, ...(act && { act }), ...(focus && { focus }) })),
    }
  if (now.draft.trim() === '' && !story) return { ...move, choices: [WRITE, FIRST_STORY] }
  return { ...move, choices: pickUp(now).choices.slice(0, 2) }
}

// What was to be picked from is still there to pick.
const PICKED = new Set(['story-moment', 'story-competency'])
const FIRST_STORY: Press = { key: 'story-1', act: { type: 'go', where: 'story-1' } }
const BY_THE_WAY = new Set(['explain', 'storage', 'small-talk', 'out-of-scope', 'thanks', 'greeting', 'said-already'])

// The press that says so, word for word: what was said to the coach was not followed.
const FOR_ME = /^\W*(?:neither, )?that was for you\W*$/i

/** Whether anything of a story is told. */
export const hasStory = ({ stories }: Conversation): boolean => stories.some(story => story.text.trim() !== '')
const OUT =
  /\b(?:take|taking|get|getting|cut|delete|deleting|remove|removing|undo|erase)\b.{0,40}\b(?:out|off|away|from (?:my|the) (?:note|story|draft))\b/i
const ASKS_TO = /\?|\b(?:how|can|could|will|would|please|want|wanna|need) (?:to |do |you |i |u |me )*/i

/** Whether the coach is asked to take words out again, or how that is done. */
const asksToTakeOut = (text: string): boolean =>
  OUT.test(text) &&
  ASKS_TO.test(text) &&
  text.split(/\s+/).length <= 25 &&
  !/\b(?:bins?|rubbish|trash|oven|freezer)\b/i.test(text)

const LEAD = String.raw`^\W*(?:(?:no+|nah|nope|wait|sorry|please|oi|hey|but|ffs|omg|can you|could you|will you|u|you)\W+)*`
const TAKE_OUT = new RegExp(
  LEAD +
    String.raw`(?:take|get|leave|cut|pull) (?:it|that|this|them|him|her|those|the \w+(?: \w+)?) (?:out|off|away)\b`,
  'i',
)
const NOT_THAT = new RegExp(
  LEAD +
    String.raw`(?:(?:do ?n['’]?t|do not|never|stop) (?:put|add|write|use|place|make|tell|save|send)\w*\b|(?:take|get|leave|cut|pull) .{0,30}\b(?:out|off|away)\b|(?:remove|delete|undo|forget) (?:it|that|this|those)\b|neither\b|none of (?:them|those|these)\b|(?:that|this|it)(?:['’]?s| is|) ?(?:not|n['’]?t)(?: yet)? (?:a|my|the) (?:note|story|draft)\b|(?:it |that )?(?:does not|doesn['’]?t|do not|don['’]?t) (?:belong|go) (?:anywhere|there|in)\b|not (?:that|this|in the note|for the note|a note|a story|the note|the .{1,40}?(?:bit|part))\b|(?:that|this|it)(?:['’]?s| is| was)(?: just)? (?:me|not (?:a|for|the|my)|(?:to|for) you|between)\b|i (?:was|am|['’]m) (?:just |only )?(?:talking|asking|saying|telling|speaking) )`,
  'i',
)
