import type { Conversation } from '../conversation/conversation.ts'
import type { Move } from '../policy/move.ts'
import type { Part } from './parts.ts'
import { questionsIn } from './quotable.ts'
import { nextTrigger } from './triggers.ts'

const one = (...from: string[]): Part[] => [{ from }]

/** The parts of a move about a story; undefined where the move is about something else. */
export function storyParts({ name, about }: Move, now: Conversation): Part[] | undefined {
  const bare = about.quote ? '' : '.bare'
  switch (name) {
    case 'story-trigger':
      if (about.taken) return one('story-trigger.taken', 'story-ask.specific')
      return [{ from: ['story-ask.another'], made: [trigger(now)] }]
    case 'story-ask':
      return one(about.more ? 'story-ask.detail' : `story-ask.${about.asks}`, `story-ask.${about.asks}`)
    case 'story-turn':
      return one(`story-turn.${about.turn}${about.quote ? '.quote' : ''}`, `story-turn.${about.turn}`)
    case 'story-same':
    case 'story-moment':
    case 'story-told':
      return one(`${name}${bare}`, `${name}.bare`)
    case 'line-read':
      if (about.answer) return one('line-read.answer')
      if (about.stands) return one('line-read.stands', 'line-read.stands.bare')
      return [
        ...(about.kind && about.asks !== 'long'
          ? [{ from: [`line-read.works.${about.kind}`], optional: true as const }]
          : []),
        {
          from: [
            `line-read.${about.asks}${about.asks === 'own' && about.instead === 'we' ? '.we' : ''}`,
            `line-read.${about.asks}`,
          ],
        },
      ]
    case 'story-line':
    case 'done':
      return one(name)
    case 'story-competency':
      return [
        ...(about.virtue ? [{ from: ['story-competency.virtue'], optional: true as const }] : []),
        { from: [`story-competency.${about.stage}${bare}`, `story-competency.${about.stage}.bare`] },
      ]
    default:
      return undefined
  }
}

/** The next trigger that asks one thing only; '' when all were used. */
function trigger(now: Conversation): string {
  const used = [...now.said]
  for (;;) {
    const text = nextTrigger(told(now), used, now.seed >>> 0)?.text ?? ''
    if (questionsIn(text) <= 1) return text
    used.push(text)
  }
}

/** What the learner said of their life so far: the trigger comes from there. */
const told = (now: Conversation) =>
  [
    now.draft,
    ...now.stories.map(story => story.text),
    now.reader,
    ...now.turns.filter(turn => turn.by === 'learner').map(turn => turn.text),
  ].join('\n')
