import type { Conversation } from '../conversation/conversation.ts'
import { screen } from '../conversation/talk.ts'
import type { Intent } from '../hearing/hear.ts'
import { stuck, theirWords } from './answer.ts'
import { make, quiet, type Move } from './move.ts'
import { words, works } from './quote.ts'
import { pickUp } from './pick-up.ts'

/** What a message off the path calls for; undefined where it is an answer after all. */
export function offScript(now: Conversation, intent: Intent, text: string): Move | undefined {
  const heard = now.heard!
  const storying = ['story', 'competency'].includes(screen(now.floor)) || now.where.startsWith('story')
  switch (intent) {
    case 'decline-writing':
      return make('decline-writing', storying ? { for: 'story' } : {}, [
        { key: 'write', focus: storying ? 'story' : 'draft' },
      ])
    case 'never-async':
    case 'made-up':
    case 'lesson-example':
      return { ...make(intent, storying ? { for: 'story' } : {}), ...(storying ? { which: now.floor.which } : {}) }
    case 'was-live':
    case 'future-self':
    case 'generic-text':
      return storying ? undefined : make(intent)
    case 'bar-report':
      return make('bar-report', barWords(now))
    case 'take-their-words':
      return theirWords(now, heard.content)
    case 'nothing-heard':
      return nothingHeard(now)
    case 'not-an-order':
    case 'storage':
      return make(intent)
    case 'explain':
      return make('explain', { topic: heard.topic })
    case 'nothing-is-blocked':
      return now.update.readable === 'empty' ? undefined : stuck(now, false)
    case 'other-language':
      return make('other-language', {})
    case 'fed-up':
      return fedUp(now)
    case 'start-over':
      return startOver(now)
    case 'go-back':
      return goBack(now)
    case 'distress':
    case 'danger':
      return make(intent)
    default:
      return paragraph(now, intent, text)
  }
}

/** Two lines that say nothing get a choice of two; after that the coach waits without a word. */
function nothingHeard(now: Conversation): Move {
  const times = now.made['nothing-heard'] ?? 0
  if (times >= 3) return quiet({ waiting: 'yes' })
  const choices =
    now.coldRead && now.asking
      ? [
          { key: 'hint', act: { type: 'message' as const, text: 'Give me a hint', to: now.asking } },
          { key: 'skip', act: { type: 'skip' as const, what: 'question' as const } },
        ]
      : [
          { key: 'write', focus: 'draft' as const },
          { key: 'story-1', act: { type: 'go' as const, where: 'story-1' as const } },
        ]
  return make('nothing-heard', now.asking ? { asking: 'yes' } : {}, choices)
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

/** "The first one" is the first story once stories began, else the draft. */
function goBack(now: Conversation): Move {
  const story = now.where === 'story-2' || now.where === 'take-away'
  const where = story ? 'story-1' : 'draft'
  return make('go-back', { where }, [{ key: where, act: { type: 'go', where } }])
}

/** Four hundred words at once: one concrete detail back, and which line comes first. */
function paragraph(now: Conversation, intent: Intent, text: string): Move | undefined {
  if (intent === 'note' || screen(now.floor) === 'story' || text.split(/\s+/).length < 150 || now.heard!.looksLikeNote)
    return undefined
  const good = works(now)
  return make('one-paragraph', good ? { quote: good.words } : { quote: words(text) })
}

/** The bar as data: each line's state, the words that show it, and what it lacks. */
function barWords(now: Conversation): Record<string, string> {
  const about: Record<string, string> = {}
  for (const [name, line] of Object.entries(now.bar)) {
    about[name] = line.state
    about[`${name}Lacks`] = line.lacks
    if (line.evidence[0]) about[`${name}Words`] = words(line.evidence[0])
  }
  return about
}
