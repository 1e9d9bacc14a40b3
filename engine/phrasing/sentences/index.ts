import { storyAsks, storyTurns } from '../stories.ts'
import { ladderSentences } from './ladder.ts'
import { offScriptSentences } from './off-script.ts'
import { quietSentences } from './quiet.ts'
import { storySentences } from './stories.ts'
import { updateSentences } from './update.ts'
import { whySentences } from './why.ts'

/** Every sentence the coach can say, by key. `{name}` is filled from the move; each list is tried in order. */
export const sentences: Record<string, string[]> = {
  ...updateSentences,
  ...ladderSentences,
  ...storySentences,
  ...offScriptSentences,
  ...quietSentences,
  ...whySentences,
  ...keyed('story-ask', storyAsks),
  ...keyed('story-turn', storyTurns),
}

function keyed(move: string, lists: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [`${move}.${key}`, list]))
}
