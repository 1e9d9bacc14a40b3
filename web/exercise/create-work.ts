import type { Act, Voice } from '../../engine/index.ts'
import { overtaken, typedBoxes, typedText } from './boxes.ts'
import { stamper } from './stamp.ts'
import { merged } from './merge.ts'
import { pageLife } from './page-life.ts'
import { forgetIfClosed, forgetting } from './shelf.ts'
import type { Kept } from './storage.ts'
import { added, folded, type Engine } from './fold.ts'
import { keeper } from './keeper.ts'
import type { Shown } from './shown.ts'
import { tabs } from './tabs.ts'
import { keepUnsent, readUnsent, type Boxes } from './unsent.ts'
import type { Work } from './work.ts'

/** A pause in typing, and an absence after which the coach says hello again; in milliseconds. */
const PAUSE = 700
const AWAY = 30 * 60_000

/** The work of this page, with what the browser kept of it; `fetchEngine` is called once text can be typed. */
export function createWork(voice: Voice, fetchEngine: () => Promise<Engine>): Work {
  forgetIfClosed()
  const stamp = stamper()
  const listeners = new Set<() => void>()
  const unsent = readUnsent()
  // Events on their way into storage: their texts stay in the unsent record until they have arrived.
  const arriving: Boxes = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: Shown = {
    events: [],
    conversation: undefined,
    engine: undefined,
    boxes: unsent.boxes,
    keeping: 'opening',
    broken: [],
    elsewhere: undefined,
    forgets: forgetting(),
    trouble: '',
  }

  function show(change: Partial<Shown>) {
    shown = { ...shown, ...change }
    for (const listener of listeners) listener()
  }

  async function store(events: Kept[], box = '') {
    if (!(await kept.keep(events))) return
    delete arriving[box]
    keepUnsent({ ...arriving, ...shown.boxes })
  }

  function append(act: Act, box = '') {
    const event = stamp(act, shown.events.at(-1)?.at ?? '')
    show(added(shown, event, voice))
    void store([event], box)
    channel.post({ events: [event] })
  }

  function flush() {
    clearTimeout(timer)
    for (const { box, act } of typedBoxes(shown)) {
      const { [box]: text, ...boxes } = shown.boxes
      if (act) arriving[box] = text!
      show({ boxes })
      if (act) append(act, box)
    }
  }

  function drop(box: string) {
    const { [box]: _, ...boxes } = shown.boxes
    show({ boxes })
    keepUnsent({ ...arriving, ...boxes })
  }

  function merge(events: Kept[]): number {
    const { all, fresh } = merged(shown.events, events)
    if (fresh.length === 0) return 0
    const before = typedText(shown, 'draft')
    show(folded(shown, all, voice))
    const theirs = typedText({ ...shown, boxes: {} }, 'draft')
    // Typed here at the same moment: what is being typed stays on screen, the other version stays within reach.
    if (shown.boxes['draft'] !== undefined && theirs !== before) show({ elsewhere: theirs })
    return fresh.length
  }

  function forget() {
    clearTimeout(timer)
    for (const box of Object.keys(arriving)) delete arriving[box]
    keepUnsent({})
    show({ boxes: {}, broken: [], elsewhere: undefined, ...folded(shown, [], voice) })
  }

  const kept = keeper(keeping => keeping !== shown.keeping && show({ keeping }))
  const channel = tabs(said => ('erased' in said ? forget() : merge(said.events)))

  async function open() {
    const { events, broken } = await kept.open()
    show({ broken })
    settle(events)
  }

  /** The events of the last visit meet what has been typed since, or was typed last and never became an event. */
  function settle(events: Kept[]) {
    merge(events)
    const { draft: stale, ...boxes } = shown.boxes
    if (overtaken(shown, unsent))
      show({ boxes, elsewhere: stale === typedText({ ...shown, boxes }, 'draft') ? undefined : stale })
    flush()
  }

  pageLife(flush, () => void kept.again().then(merge))
  const opened = open()

  return {
    opened,
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    type(box, text) {
      show({ boxes: { ...shown.boxes, [box]: text } })
      keepUnsent({ ...arriving, ...shown.boxes })
      clearTimeout(timer)
      timer = setTimeout(flush, PAUSE)
    },
    drop,
    flush,
    act(act) {
      flush()
      append(act)
    },
    restore(events) {
      const count = merge(events)
      if (count) void store(events)
      return count
    },
    async erase() {
      forget()
      channel.post({ erased: true })
      await kept.erase()
    },
    offer: draft => show({ elsewhere: draft }),
    async forget(on) {
      flush()
      if (on) channel.post({ erased: true })
      keepUnsent({})
      const done = await kept.forget(on, shown.events)
      keepUnsent({ ...arriving, ...shown.boxes })
      show({ forgets: forgetting() })
      return done
    },
    swap() {
      const { elsewhere } = shown
      if (elsewhere === undefined) return
      flush()
      const mine = typedText(shown, 'draft')
      append({ type: 'draft', text: elsewhere })
      show({ elsewhere: mine })
    },
    letGo: what => show(what === 'broken' ? { broken: [] } : { elsewhere: undefined }),
    async loadEngine() {
      if (shown.engine) return
      try {
        const engine = await fetchEngine()
        show({ engine })
        show(folded(shown, shown.events, voice))
        flush()
        const last = shown.events.at(-1)
        if (last && Date.now() - Date.parse(last.at) > AWAY) append({ type: 'resume' })
      } catch {
        show({ trouble: 'engine' })
      }
    },
  }
}
