import type { Event } from '../../engine/index.ts'

/** The note as it stood when it was first read cold; '' where it never was, or where the learner has begun another since. */
export function firstRead(events: readonly { type: string }[]): string {
  let draft = ''
  let first: string | undefined
  for (const event of events as Event[]) {
    if (event.type === 'draft') draft = event.text
    else if ((event.type === 'place' || event.type === 'nothing-blocked') && event.draft !== undefined)
      draft = event.draft
    else if (event.type === 'read') first ??= draft
    else if (event.type === 'reset' && (event.what === 'draft' || event.what === 'all')) {
      draft = ''
      first = undefined
    }
  }
  return first ?? ''
}
