import { join } from 'node:path'
import { begin, step, type Act, type Conversation, type Event, type Turn, type Which } from '../../engine/index.ts'
import { eventOf, linesOf } from '../acts.ts'

/** What a learner says of one story, by what they are asked for; the openings come first, whatever is asked. */
export interface Memory {
  opening: string[]
  first: string
  another?: string
  own: string
  specific: string
  apart: string
  left_behind: string
  others_could: string
  moment: string
  competency: string
  competency2: string
  picks: string
  line: string
}

/** A learner with two stories; `none` begins by saying that there are none. */
export interface Learner {
  id: string
  life: string
  none: boolean
  moods: string
  stories: [Memory, Memory]
}

/**
 * Sixteen learners in their own words, written by somebody who had not seen the engine, and frozen before anything was tuned
 * to them: not a word of the file is to be changed, and no rule is to be made for one of them.
 */
export const learners: Learner[] = linesOf(join(import.meta.dirname, 'learners.jsonl'))

/** One thing the learner did, and what the coach answered. */
export interface Exchange {
  act: Act
  turn: Turn
  move: string
}

/** An interview from its first event to its last. */
export interface Interview {
  events: Event[]
  exchanges: Exchange[]
  now: Conversation
  /** The learner's messages per story, in order. */
  said: [string[], string[]]
}

const voice = { coach: 'Coldread', support: { distress: 'Ring the helpline.', danger: 'Ring 999 now.' } }

// A coach that has not come to the end by then is no use to anybody.
const MOST = 45

/** Plays a learner against the conversation: at each move they answer what is asked, and never say the same words twice, but pass. */
export function interview({ stories }: Learner): Interview {
  const events: Event[] = []
  const exchanges: Exchange[] = []
  const said: [string[], string[]] = [[], []]
  let now = begin(voice)
  const did = (act: Act): Exchange => {
    const event = eventOf(`e${events.length}`, events.length, act)
    const { conversation, turn, move } = step(now, event, voice)
    now = conversation
    events.push(event)
    exchanges.push({ act, turn, move })
    return exchanges.at(-1)!
  }
  let asked = ''
  let last = did({ type: 'go', where: 'story-1' })
  while (events.length < MOST) {
    if (asksSomething(last)) asked = last.move === 'story-ask' ? last.turn.asks! : last.move
    const which: Which = now.where === 'story-2' ? 2 : 1
    const both = now.bar.examples.state === 'clear' && now.bar.named.state === 'clear'
    if (both && now.stories.every(story => story.line)) break
    const memory = stories[which - 1]!
    if (asked === 'story-moment') last = did({ type: 'moment', which, value: memory.picks })
    else if (asked === 'story-line' && !now.stories[which - 1]!.line) {
      last = did({ type: 'line', which, value: memory.line })
      if (which === 1) last = did({ type: 'go', where: 'story-2' })
    } else if (asked === 'story-told' || asked === 'story-line') {
      last = did({ type: 'go', where: which === 1 ? 'story-2' : 'story-1' })
    } else {
      const words = answerTo(asked, memory).find(text => !said[which - 1]!.includes(text))
      if (words) said[which - 1]!.push(words)
      // Out of names of their own, they pick the first of those that are backed by their words.
      const pick = asked === 'story-competency' && last.turn.choices?.find(c => c.act?.type === 'competency')?.act
      last = did(words || !pick ? { type: 'message', text: words ?? 'skip' } : pick)
    }
  }
  return { events, exchanges, now, said }
}

// These leave what was asked before them standing.
const asksSomething = ({ move, turn }: Exchange) => !turn.quiet && (move.startsWith('story-') || move in OFF_PATH)
const OFF_PATH = { 'never-async': '', 'was-live': '', 'future-self': '', 'lesson-example': '' }

/** The learner's words for what is asked, the likeliest first. */
function answerTo(asked: string, memory: Memory): string[] {
  const { opening, first, another, own, specific, apart, left_behind, others_could, moment } = memory
  switch (asked) {
    case 'story-trigger':
    case 'never-async':
      return [...opening, first, ...(another ? [another] : [])]
    case 'story-turn':
    case 'another':
    case 'was-live':
    case 'future-self':
      return [...(another ? [another] : []), left_behind]
    case 'story-competency':
    case 'competency':
      return [memory.competency, memory.competency2]
    case 'own':
      return [own]
    case 'specific':
      return [specific]
    case 'apart':
      return [apart]
    case 'left_behind':
      return [left_behind]
    case 'others_could':
      return [others_could]
    case 'moment':
      return [moment]
    default:
      return []
  }
}
