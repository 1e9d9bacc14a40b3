import type { Conversation } from '../conversation/conversation.ts'
import { looksBack } from '../conversation/to-coach.ts'
import { contentOf } from '../hearing/content.ts'
import { tellsOfADeed } from '../story/memory.ts'
import { offerPlace, unsure } from './answer.ts'
import { hasStory } from './by-the-way.ts'
import { make, type Move, type Press } from './move.ts'
import { nextStory, pickUp } from './pick-up.ts'
import { words } from './quote.ts'

/** Many words about one time that was: where a line of the note was asked for, it may be a story. */
export const aMemory = (content: string): boolean =>
  content.split(/\s+/).length >= 15 && looksBack(content) && tellsOfADeed(content)

/** Words that nothing asked for: for the note, or for a story. */
export function noteOrStory(now: Conversation, content: string): Move {
  const count = content.split(/\s+/).length
  // Asked twice already where it belongs, small words belong nowhere.
  const twice = now.turns.slice(-5).filter(turn => turn.move === 'which-of-two').length >= 2
  const concrete = count >= 6 || /\d/.test(content) || tellsOfADeed(content)
  if (count < 4 || !concrete || unsure(now) || (twice && count < 15)) return pickUp(now)
  if (!now.where.startsWith('story') && now.update.readable !== 'empty' && !aMemory(content) && !hasStory(now))
    return offerPlace(now, content)
  const which = nextStory(now) || 2
  const said = [...unplaced(now), content].join('\n')
  const note: Press = {
    key: 'for-the-note',
    act: { type: 'draft', text: [now.draft.trimEnd(), said].filter(Boolean).join('\n') },
  }
  const story = now.stories[which - 1]!
  const told = [story.text.trimEnd(), said].filter(Boolean).join('\n')
  const about: Record<string, string> = { quote: words(content) }
  if (said !== content) about.on = 'yes'
  const neither: Press = { key: 'neither', act: { type: 'message', text: 'Neither, that was for you' } }
  return make('which-of-two', about, [note, { key: 'for-a-story', act: { type: 'story', which, text: told } }, neither])
}

/** What was said just before and has no place yet: told in pieces, it goes in together. */
function unplaced(now: Conversation): string[] {
  const pieces: string[] = []
  const talk = now.turns.slice(0, -1)
  for (let at = talk.length - 1; at > 0 && talk[at]!.move === 'which-of-two'; at -= 2) {
    const said = contentOf(talk[at - 1]!.text)
    if (talk[at - 1]!.by !== 'learner' || now.draft.includes(said) || now.stories.some(s => s.text.includes(said)))
      break
    pieces.unshift(said)
  }
  return pieces
}
