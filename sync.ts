/** What a device and a server say to each other about saved work, checked by the one that hears it. */
import * as v from 'valibot'
import type { Event, UnknownEvent } from './engine/index.ts'
import { checkEvent, type Checked } from './protocol.ts'

const text = v.string()
const place = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A private link's key: 130 bits of chance and two characters that find a slip, in the alphabet of a ULID. */
export const KEY = /^[0-9A-HJKMNP-TV-Z]{28}$/

/** How many events go in one request at the most, and how many UTF-16 code units they may hold together. */
export const SYNC_EVENTS = 500
export const SYNC_SIZE = 300_000

/** What a device says: its events that the server may not have, and the number of the last one it has from there. */
export interface Sync {
  after: number
  events: unknown[]
}

/** An event that was not kept. `ahead`: its time is more than a day after the server's; stamp it anew. Else: keep it here. */
export interface Refused {
  id: string
  why: 'ahead' | 'unsound' | 'full'
}

/** What the server answers: the events after that number, and until when it keeps them. `more`: ask again after `last`. */
export interface Synced {
  events: (Event | UnknownEvent)[]
  last: number
  more: boolean
  refused: Refused[]
  until: string
  now: string
}

const refused = v.object({ id: text, why: v.picklist(['ahead', 'unsound', 'full']) })
const synced = v.object({
  events: v.array(v.unknown()),
  last: place,
  more: v.boolean(),
  refused: v.array(refused),
  until: text,
  now: text,
})
const sync = v.object({ after: place, events: v.pipe(v.array(v.unknown()), v.maxLength(SYNC_EVENTS)) })

/** What a device sent. Its events are checked one by one: a bad one never costs the others. */
export function checkSync(data: unknown): Checked<Sync> {
  const checked = v.safeParse(sync, data)
  return checked.success
    ? { ok: true, value: checked.output }
    : { ok: false, error: `Send {"after": 0, "events": []}, with ${SYNC_EVENTS} events at the most.` }
}

/** What a server answered. An event that this version cannot read is left out. */
export function checkSynced(data: unknown): Checked<Synced> {
  const checked = v.safeParse(synced, data)
  if (!checked.success) return { ok: false, error: 'The server gave an answer that this page does not understand.' }
  const events = checked.output.events.map(checkEvent).flatMap(event => (event.ok ? [event.value] : []))
  return { ok: true, value: { ...checked.output, events } }
}
