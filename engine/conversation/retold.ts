import { withAnswers } from '../story/answers.ts'
import { readStory, type Moment } from '../story/read.ts'
import type { Conversation, Story } from './conversation.ts'
import type { Which } from './event.ts'

const MOMENTS: Moment[] = ['handover', 'anticipated-need', 'moved-without-meeting']

/** The conversation with one story changed; its text is listened to only when it is another text. */
export function retold(was: Conversation, which: Which, change: (story: Story) => Partial<Story>): Conversation {
  const story = was.stories[which - 1]!
  const next: Story = { ...story, ...change(story) }
  let { made } = was
  if (next.text !== story.text) {
    next.answers = Object.fromEntries(Object.entries(next.answers).filter(([, words]) => next.text.includes(words)))
    next.reading = withAnswers(readStory(next.text), next.answers, next.text)
    if (next.first.trim() === '') next.first = next.text
    // A telling that begins anew was asked nothing yet.
    if (!next.text.startsWith(story.text.trimEnd())) made = unasked(made, which)
  }
  // A pick chooses between moments; it makes none where the story holds none.
  if (!next.picked || next.reading.moment === 'none' || !MOMENTS.includes(next.moment)) {
    next.moment = next.reading.moment
    next.picked = false
  }
  return { ...was, made, stories: which === 1 ? [next, was.stories[1]] : [was.stories[0], next] }
}

const unasked = (made: Record<string, number>, which: Which) =>
  Object.fromEntries(
    Object.entries(made).filter(([key]) => !(key.endsWith(`:${which}`) && key.split(':').length === 3)),
  )
