import { checkEvent } from '../../protocol.ts'
import type { Refused } from '../../sync.ts'
import type { Kept } from '../store/store.ts'

/** What one copy may hold: events, and UTF-16 code units of their JSON. Many times the longest path that anyone walked. */
const EVENTS_MOST = 10_000
const SIZE_MOST = 10_000_000

/** What one answer carries at the most, of the same. */
export const ANSWER_MOST = { events: 500, size: 2_000_000 }

/** In milliseconds: by as much a device's clock may run ahead, and as often use renews a copy. */
export const DAY = 24 * 60 * 60 * 1000

/** The day until which a copy used at `now` is kept: 12 months on, ISO. */
export function untilOf(now: Date): string {
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + 1)
  return until.toISOString()
}

/** Parts what was sent into events to keep and those refused, each with why; `had` is what the copy holds already. */
export function sorted(
  sent: readonly unknown[],
  now: Date,
  had: { events: number; size: number },
): { kept: Kept[]; refused: Refused[] } {
  const kept: Kept[] = []
  const refused: Refused[] = []
  const latest = new Date(now.getTime() + DAY).toISOString()
  let { events, size } = had
  for (const one of sent) {
    const checked = checkEvent(one)
    const id = String((one as Partial<Kept> | null)?.id ?? '')
    if (!checked.ok) refused.push({ id, why: 'unsound' })
    else if (checked.value.at > latest) refused.push({ id, why: 'ahead' })
    else if (++events > EVENTS_MOST || (size += JSON.stringify(checked.value).length) > SIZE_MOST)
      refused.push({ id, why: 'full' })
    else kept.push(checked.value)
  }
  return { kept, refused }
}
