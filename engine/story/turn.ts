import type { Heard } from './features.ts'
import { past } from './cues.ts'
import { copiesLesson } from './lesson.ts'

/** Why a memory will not do as it stands; '' where it will, or may. */
export type StoryTurn = '' | 'live' | 'lesson-example' | 'someone-else' | 'hypothetical' | 'future-self' | 'not-a-story'

/** Why this memory will not do, where it will not; a first few words are never turned away. */
export function turnOf(
  heard: Heard,
  signs: string[],
  found: { own: boolean; specific: boolean; apart: boolean; left_behind: string },
): StoryTurn {
  const shows = (...names: string[]) => names.some(name => signs.includes(name))
  if (copiesLesson(heard.note)) return 'lesson-example'
  if (!found.specific && shows('if i', 'i would')) return 'hypothetical'
  if (shows('a question for us', 'jargon often', 'jargon twice') && !found.specific) return 'not-a-story'
  if (forSelf(heard.note.text) && !found.apart) return 'future-self'
  if (!found.own)
    return shows('only they leave', 'they leave more', 'others are the heroes', 'left for me', 'one of my people')
      ? 'someone-else'
      : ''
  if (!found.apart && !found.left_behind && shows('together', 't live >= 1')) return 'live'
  if (listOrAdvert(heard)) return 'not-a-story'
  return ''
}

const forSelf = (text: string) =>
  /\b(?:future[- ](?:me|self)|my ?self next|for myself|my own (?:phone|use|notes?|list|diary)|so (?:that )?(?:next (?:year|time|month) )?i (?:don't|won't|can|could|would|remember|know)|next time i|remind(?:s|er)? (?:me|myself|for me))\b/i.test(
    text.slice(0, 4000).replaceAll('’', "'"),
  )

// Nobody does anything in it: a list of things, or a list of qualities.
function listOrAdvert(heard: Heard): boolean {
  const { clauses, note } = heard
  return (
    note.words.length > 4 &&
    clauses.length > 3 &&
    clauses.every(c => c.subject === 'none' && !c.words.some(w => past(w.plain)))
  )
}
