import type { Conversation } from '../../engine/index.ts'

/** A reading that changed how many questions stood open, and what had closed by then. */
export interface Ebb {
  open: number
  closed: Conversation['drafts'][number]['closed']
}

/** More readings than this would be a hedge: the earliest stays, the latest stay. */
const MOST = 7

/** The readings of a note that changed something, first to last; what closed in a reading that is left out goes to the next one. */
export function tideOf(drafts: Conversation['drafts']): Ebb[] {
  const ebbs: Ebb[] = []
  for (const { open, closed } of drafts) {
    const last = ebbs.at(-1)
    if (last?.open === open && ebbs.length > 1) last.closed = [...last.closed, ...closed]
    else if (last?.open !== open) ebbs.push({ open, closed: [...closed] })
  }
  const [first, ...rest] = ebbs
  if (!first || rest.length < MOST) return ebbs
  const late = rest.slice(1 - MOST)
  const dropped = rest.slice(0, 1 - MOST).flatMap(({ closed }) => closed)
  return [first, { ...late[0]!, closed: [...dropped, ...late[0]!.closed] }, ...late.slice(1)]
}

/** What closed in the end, latest first and each once; a question that opened again and stayed open is none of it. */
export function closedIn(drafts: Conversation['drafts'], stillOpen: string[]): Ebb['closed'] {
  const all = drafts.flatMap(({ closed }) => closed).toReversed()
  return all.filter(({ id }, i) => !stillOpen.includes(id) && all.findIndex(other => other.id === id) === i)
}
