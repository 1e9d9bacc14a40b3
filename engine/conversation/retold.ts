import { readStory, type Moment } from '../story/read.ts'
import type { Conversation, Story } from './conversation.ts'
import type { Which } from './event.ts'

const MOMENTS: Moment[] = ['handover', 'anticipated-need', 'moved-without-meeting']

/** The conversation with one story changed; its text is listened to only when it is another text. */
export function retold(was: Conversation, which: Which, change: (story: Story) => Partial<Story>): Conversation {
  const story = was.stories[which - 1]!
  const next: Story = { ...story, ...change(story) }
  if (next.text !== story.text) {
    next.reading = readStory(next.text)
    if (next.first.trim() === '') next.first = next.text
    if (!picked(story)) next.moment = next.reading.moment
  }
  // A pick chooses between moments; it makes none where the story holds none.
  if (next.reading.moment === 'none' || !MOMENTS.includes(next.moment)) next.moment = next.reading.moment
  return { ...was, stories: which === 1 ? [next, was.stories[1]] : [was.stories[0], next] }
}

const picked = (story: Story) => story.moment !== story.reading.moment && story.reading.moment !== 'none'
