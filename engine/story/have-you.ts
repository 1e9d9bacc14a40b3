import { bare } from './situation.ts'
import { closed, joins, type Fragment } from './reframe.ts'
import type { StoryFindings } from './read.ts'

/** “Have you worked asynchronously before?”, answered from the stories that are told, in their own words; [] where none is. */
export function haveYou(stories: { reading: StoryFindings; name: string }[]): Fragment[] {
  const told = stories.filter(({ reading }) => reading.told)
  const line = told.flatMap(({ reading, name }, i): Fragment[] => [
    { text: i === 0 ? joins.yes : joins.another, from: 'frame' },
    { text: bare(reading.left_behind), from: 'learner' },
    { text: joins.happened, from: 'frame' },
    { text: bare(reading.others_could), from: 'learner' },
    ...(name.trim()
      ? ([
          { text: joins.call, from: 'frame' },
          { text: bare(name), from: 'learner' },
        ] as Fragment[])
      : []),
  ])
  return line.length ? closed(line) : []
}
