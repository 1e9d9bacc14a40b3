import type { Act, Conversation, Which } from '../../engine/index.ts'
import type { Kept } from './storage.ts'
import type { Boxes } from './unsent.ts'

interface Boxed {
  events: Kept[]
  conversation: Conversation | undefined
  boxes: Boxes
}

/** The text that a box shows: what is being typed there, else what the events say. */
export function typedText(shown: Boxed, box: string): string {
  return shown.boxes[box] ?? settled(shown, box)
}

/** The boxes that become events at a pause; without an act where nothing changed. */
export function typedBoxes(shown: Boxed): { box: string; act: Act | undefined }[] {
  return Object.entries(shown.boxes).flatMap(([box, text]) => {
    const act = actOf(box, text)
    // A story can't be compared with its fold before there is one: it waits in its box.
    if (!act || (box !== 'draft' && !shown.conversation)) return []
    return [{ box, act: text === settled(shown, box) ? undefined : act }]
  })
}

/** Whether the note of an earlier visit that never became an event has been written anew since. */
export function overtaken({ boxes, events }: Boxed, unsent: { at: string; boxes: Boxes }): boolean {
  const last = events.findLast(event => event.type === 'draft')
  return boxes['draft'] !== undefined && boxes['draft'] === unsent.boxes['draft'] && !!last && last.at > unsent.at
}

function actOf(box: string, text: string): Act | undefined {
  if (box === 'draft') return { type: 'draft', text }
  const [kind, number] = box.split('-')
  const which: Which = number === '2' ? 2 : 1
  if (kind === 'story') return { type: 'story', which, text }
  if (kind === 'line') return { type: 'line', which, value: text }
  return undefined
}

function settled({ events, conversation }: Boxed, box: string): string {
  if (box === 'draft') return conversation?.draft ?? lastDraft(events)
  const [kind, number] = box.split('-')
  const story = conversation?.stories[number === '2' ? 1 : 0]
  if (kind === 'story') return story?.text ?? ''
  if (kind === 'line') return story?.line ?? ''
  return ''
}

/** The note as the events leave it, for the moments before the engine can fold them. */
function lastDraft(events: Kept[]): string {
  const last = events.findLast(event => draftIn(event) !== undefined)
  return (last && draftIn(last)) ?? ''
}

/** The note as one event leaves it; undefined where it is about something else. */
export function draftIn(event: Kept): string | undefined {
  const { type, text, draft, what } = event as Kept & { text?: unknown; draft?: unknown; what?: unknown }
  if (type === 'draft' && typeof text === 'string') return text
  if ((type === 'place' || type === 'nothing-blocked') && typeof draft === 'string') return draft
  if (type === 'reset' && (what === 'draft' || what === 'all')) return ''
  return undefined
}
