import type { Heard } from './features.ts'
import { copiesLesson } from './lesson.ts'

/** Why a memory will not do as it stands; '' where it will, or may. */
export type StoryTurn = '' | 'live' | 'lesson-example' | 'someone-else' | 'hypothetical' | 'future-self' | 'not-a-story'

/** Why this memory will not do, where it will not. */
export function turnOf(heard: Heard, found: { own: boolean; specific: boolean; apart: boolean }): StoryTurn {
  const turns = new Set(heard.turned.flat())
  if (copiesLesson(heard.note)) return 'lesson-example'
  if (turns.has('conditional') && !found.specific) return 'hypothetical'
  if (!found.own) return turns.has('admin') || turns.has('nothing') ? 'not-a-story' : 'someone-else'
  if (!found.apart && turns.has('live')) return 'live'
  if (!found.specific && !found.apart && !turns.has('nothing')) return 'not-a-story'
  return ''
}
