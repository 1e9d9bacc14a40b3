import type { Conversation } from '../conversation/conversation.ts'
import type { Move } from '../policy/move.ts'
import type { Part } from './parts.ts'
import { nextTrigger, storyQuestion } from './stories.ts'

/** The parts of a move about a story; undefined where the move is about something else. */
export function storyParts({ name, which, about }: Move, now: Conversation): Part[] | undefined {
  const story = now.stories[(which ?? 1) - 1]!
  const bare = about.quote ? '' : '.bare'
  switch (name) {
    case 'story-trigger':
      return [{ from: ['story-trigger'], made: [nextTrigger(told(now), now.said)?.text ?? ''] }]
    case 'story-ask':
    case 'story-turn':
      return [{ from: [`${name}.${about.asks ?? about.turn}`], made: [storyQuestion(story.reading, now.said)] }]
    case 'story-same':
    case 'story-line':
      return [{ from: [name] }]
    case 'story-moment':
    case 'story-told':
      return [{ from: [`${name}${bare}`] }]
    case 'story-competency':
      return about.virtue
        ? [{ from: ['story-competency.virtue'], optional: true }, { from: [`${name}.${about.stage}${bare}`] }]
        : [{ from: [`${name}.${about.stage}${bare}`] }]
    case 'done':
      return [{ from: ['done'] }]
    default:
      return undefined
  }
}

/** What the learner said of their life so far: the trigger comes from there. */
const told = (now: Conversation) => [now.draft, ...now.stories.map(story => story.text), now.reader].join('\n')
