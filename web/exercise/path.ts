import type { Bar, BarLine, Conversation, Where } from '../../engine/index.ts'
import { texts } from '../texts/exercise.ts'

export type Place = 'draft' | 'story-1' | 'story-2' | 'take-away'
export const places: Place[] = ['draft', 'story-1', 'story-2', 'take-away']

/** The place of the exercise that an event's `where` belongs to. */
export function placeOf(where: Where | undefined): Place {
  return where === 'story-1' || where === 'story-2' || where === 'take-away' ? where : 'draft'
}

/** What the learner wrote at a place; '' where nothing is written. */
export function writtenAt(place: Place, { draft, stories }: Pick<Conversation, 'draft' | 'stories'>): string {
  if (place === 'draft') return draft
  return place === 'take-away' ? '' : stories[place === 'story-1' ? 0 : 1].text
}

/**
 * The bar as the page shows it: nothing is clear by a reading that nobody asked for. Until the first cold read only the chips
 * fill, and the two lines about the note wait.
 */
export function barShown({ bar, coldRead }: Pick<Conversation, 'bar' | 'coldRead'>): Bar {
  if (coldRead) return bar
  const waits = (line: BarLine): BarLine =>
    line.state === 'missing' ? line : { ...line, state: 'not-yet', by: [], dismissed: 0, count: 0, evidence: [] }
  return { ...bar, real: waits(bar.real), questions: waits(bar.questions) }
}

/** How far a place is: done, begun, or to do. */
export function progress(conversation: Conversation, step: Place): 'clear' | 'part' | 'none' {
  const { draft, stories } = conversation
  const bar = barShown(conversation)
  const lines = Object.values(bar)
  if (step === 'take-away') return lines.every(line => line.state === 'clear') ? 'clear' : 'none'
  if (step === 'draft') {
    if (bar.real.state === 'clear' && bar.questions.state === 'clear') return 'clear'
    return draft.trim() ? 'part' : 'none'
  }
  const story = stories[step === 'story-1' ? 0 : 1]
  if (story.reading.told && isNamed(story, bar)) return 'clear'
  return story.text.trim() ? 'part' : 'none'
}

/** What comes next, in a few words: first for the story that the learner is in, else along the path. */
export function nextWords({ bar, draft, coldRead, open, stories }: Conversation, place: Place): string {
  const story = (which: number) => {
    const told = stories[which - 1]!
    if (!told.reading.told) return texts.next.story(which)
    return isNamed(told, bar) ? '' : texts.next.name(which)
  }
  const here = place === 'story-1' ? story(1) : place === 'story-2' ? story(2) : ''
  if (here) return here
  if (!draft.trim()) return texts.next.write
  if (!coldRead) return texts.next.read
  if (bar.questions.state !== 'clear' && open.length > 0) return texts.next.questions(open.length)
  if (bar.real.state !== 'clear' || bar.questions.state !== 'clear') return texts.next.mend
  return story(1) || story(2) || texts.next.take
}

/** What the bar counts as a name is its evidence; a bare virtue is none. */
function isNamed({ reading, competency }: Conversation['stories'][number], bar: Conversation['bar']): boolean {
  return reading.competency_named !== '' || bar.named.evidence.includes(competency.trim())
}
