import { readStory } from '../../engine/story/read.ts'
import { batchOf, ownStories, stories, trainStories } from './story-rows.ts'

/** Readings of the stories to learn from, each batch of lives read by models that never saw it. */
export function storiesHeldOut(): object[] {
  const all = stories()
  return [...new Set(all.map(batchOf))].flatMap(batch => {
    const models = trainStories([...all.filter(s => batchOf(s) !== batch), ...ownStories()])
    return all.filter(s => batchOf(s) === batch).map(s => ({ id: s.id, ...readStory(s.text, models) }))
  })
}
