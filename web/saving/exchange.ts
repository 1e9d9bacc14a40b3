import { EVENT_MOST } from '../../protocol.ts'
import { SYNC_EVENTS, SYNC_SIZE, type Refused } from '../../sync.ts'
import { draftIn } from '../exercise/boxes.ts'
import type { Kept } from '../exercise/storage.ts'
import type { Work } from '../exercise/work.ts'
import type { Answer, Server } from './ask.ts'
import { restamped } from './restamp.ts'

/** What a turn came to: until when the server keeps the copy, how many events are still to go, and how many it cannot take. */
export interface Turned {
  until: string
  left: number
  stays: number
}

/** The talk with the server about one copy: what it has, and what it still has to hear. */
export interface Exchange {
  /** Everything the server has, added to nothing. */
  read(): Promise<Answer<{ events: Kept[]; until: string }>>
  /** Hears what is new there and says what is new here; where `held`, it only hears. */
  turn(held: boolean): Promise<Answer<Turned>>
}

/** `known`: the events that the server is known to have; an empty list where the copy is new, left out where it is not known. */
export function exchange(work: Work, server: Server, key: string, known?: readonly Kept[]): Exchange {
  const has = new Set(known?.map(({ id }) => id))
  const stays = new Set<string>()
  let after = 0
  let heard = known?.length === 0
  let fresh = known?.length === 0

  function pending(): Kept[] {
    const left = work.get().events.filter(({ id }) => !has.has(id) && !stays.has(id))
    for (const event of left) if (JSON.stringify(event).length > EVENT_MOST) stays.add(event.id)
    return left.filter(({ id }) => !stays.has(id))
  }

  async function read(): Promise<Answer<{ events: Kept[]; until: string }>> {
    const all: Kept[] = []
    for (;;) {
      const answer = await server.sync(key, after, [])
      if (!answer.ok) return answer
      all.push(...answer.value.events)
      after = answer.value.last
      if (!answer.value.more) return { ok: true, value: { events: all, until: answer.value.until } }
    }
  }

  /** What other devices wrote joins what is here; a note that both changed stays within reach in both versions. */
  function take(news: Kept[], mine = myDraft()) {
    for (const { id } of news) has.add(id)
    const theirs = news.findLast(event => draftIn(event) !== undefined)
    if (work.restore(news) === 0 || !mine || !theirs) return
    const [older, newer] = [mine, theirs].sort((a, b) => (a.at < b.at ? -1 : 1)).map(event => draftIn(event)!)
    if (older !== newer) work.offer(older!)
  }

  /** The newest note that the server has not heard of. */
  const myDraft = () => pending().findLast(event => draftIn(event) !== undefined)

  function refuse(refused: readonly Refused[], now: string) {
    const ahead = refused.filter(({ why }) => why === 'ahead').map(({ id }) => id)
    for (const { id, why } of refused) if (why !== 'ahead') stays.add(id)
    const future = pending().filter(({ at }) => at > now)
    if (ahead.length) work.restore(restamped(work.get().events, new Set(future.map(({ id }) => id)), now))
  }

  async function turn(held: boolean): Promise<Answer<Turned>> {
    if (fresh) {
      const opened = await server.open(key)
      if (!opened.ok) return opened
      fresh = false
    }
    if (!heard) {
      const there = await read()
      if (!there.ok) return again(there)
      take(there.value.events)
      heard = true
    }
    const batch = held ? [] : batchOf(pending())
    const answer = await server.sync(key, after, batch)
    if (!answer.ok) return again(answer)
    const { refused, events, last, until, now } = answer.value
    const mine = myDraft()
    const not = new Set(refused.map(({ id }) => id))
    for (const { id } of batch) if (!not.has(id)) has.add(id)
    after = last
    take(events, mine)
    refuse(refused, now)
    return { ok: true, value: { until, left: pending().length, stays: stays.size } }
  }

  /** A server that has lost a copy which this page has saved to is given it again. */
  function again<T>(answer: Answer<T> & { ok: false }): Answer<Turned> {
    if (answer.no !== 'unknown') return answer
    has.clear()
    after = 0
    fresh = true
    heard = true
    return { ok: false, no: 'away', wait: 0 }
  }

  return { read, turn }
}

/** As many events as one request may hold, and at least one. */
function batchOf(events: Kept[]): Kept[] {
  const batch: Kept[] = []
  let size = 0
  for (const event of events.slice(0, SYNC_EVENTS)) {
    size += JSON.stringify(event).length
    if (batch.length && size > SYNC_SIZE) break
    batch.push(event)
  }
  return batch
}
