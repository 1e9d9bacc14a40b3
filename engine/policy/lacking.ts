import type { Conversation, Story } from '../conversation/conversation.ts'
import type { Which } from '../conversation/event.ts'
import { byTheWay } from '../story/answers.ts'
import { nearest, pasted } from '../story/pasted.ts'
import type { Asks } from '../story/read.ts'
import { make, type Move, type Press } from './move.ts'
import { words } from './quote.ts'

const TRIES = 3

/** To go on at the story on the page. */
export const WRITE: Press = { key: 'write-story', focus: 'story' }

/** To clear this story and tell another. */
export const resetStory = (which: Which): Press => ({
  key: 'reset-story',
  act: { type: 'reset', what: `story-${which}` },
})

/** A list, a CV, an advert or page after page is no telling yet: said once each, with the words that come nearest to one time. */
export function noTelling(now: Conversation, story: Story, which: Which): Move | undefined {
  const turn = pasted(story.text)
  if (turn === '' || now.made[`story-turn:${turn}:${which}`]) return undefined
  const near = nearest(story.text)
  const hidden = story.reading.private.some(p => near.includes(story.text.slice(p.from, p.to)))
  return make('story-turn', { turn, quote: hidden ? '' : words(near) }, [{ key: 'answer', focus: 'answer' }, WRITE])
}

/** What lacks, asked for; a memory that will not do is turned first. */
export function missing(now: Conversation, story: Story, which: Which): Move {
  const { turn } = story.reading
  const asked = (name: string) => now.made[`story-${name}:${which}`] ?? 0
  const turned = asked(`turn:${turn}`)
  const listener = story.reading.asks
  if (turn && (listener === 'another' || listener === 'own') && turned < (turn === 'live' ? 1 : TRIES))
    return make('story-turn', { turn }, [WRITE, resetStory(which)])
  const last = now.turns.findLast(turn => turn.by === 'coach' && turn.asks)?.asks ?? ''
  // Answered and not heard: what was on it often says the rest.
  const unheard = last !== '' && asked(`ask:${last}`) > 0 && !story.reading[last as 'own']
  if (unheard && untoldOf(now, story, which)) return onIt(story)
  const asks = lacks(story, name => asked(`ask:${name}`) + (name === last ? 0.5 : 0))
  if (asks === 'another') return make('story-ask', { asks }, [WRITE, resetStory(which)])
  return askFor(story, asks)
}

/** Asks for one thing, with the words of theirs that a sentence may quote. */
export function askFor(story: Story, asks: Asks): Move {
  const { left, could, moment, named } = story.reading.quotable
  // What is asked for is not quoted as if it were there.
  const about = {
    asks,
    moment,
    named,
    left: asks === 'left_behind' ? '' : left,
    could: asks === 'others_could' ? '' : could,
  }
  return make('story-ask', about, [{ key: 'answer', focus: 'answer' }, WRITE])
}

/** Something was left, in a few words, and nobody has asked what was on it. */
export function thin(now: Conversation, story: Story, which: Which): boolean {
  return untoldOf(now, story, which) && story.reading.left_behind.split(/\s+/).length <= FEW
}

function untoldOf(now: Conversation, { reading, answers }: Story, which: Which): boolean {
  const asked = ['detail', 'left_behind'].some(name => now.made[`story-ask:${name}:${which}`])
  const said = answers.turn !== undefined && answers.turn.split(/\s+/).length > FEW
  return reading.quotable.left !== '' && !asked && !said && !byTheWay(reading, answers).includes('left_behind')
}

const FEW = 9

/** What was on the thing they left. */
export const onIt = (story: Story): Move =>
  make('story-ask', { asks: 'left_behind', left: story.reading.quotable.left, more: 'yes' }, [
    { key: 'answer', focus: 'answer' },
    WRITE,
  ])

const ELEMENTS = ['own', 'specific', 'apart', 'left_behind', 'others_could', 'moment'] as const

/**
 * What to ask for: what the listener asks for, or, where that was asked before, what lacks and was asked for less often; never
 * the same twice running where something else lacks, since the rest of a story often says it. At last another memory.
 */
function lacks({ reading, answers }: Story, asked: (name: Asks) => number): Asks {
  const aside = byTheWay(reading, answers)
  const open: Asks[] = ELEMENTS.filter(name => !reading[name] || reading[name] === 'none' || aside.includes(name))
  const first = open.includes(reading.asks) ? [reading.asks, ...open] : open
  const least = Math.min(...first.map(asked))
  const next = first.find(name => asked(name) === least)
  const given = reading.asks === 'another' && reading.turn !== 'live'
  return given || next === undefined || least >= TRIES ? 'another' : next
}
