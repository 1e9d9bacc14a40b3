import { downloadWork } from '../exercise/keep.tsx'
import type { Kept } from '../exercise/storage.ts'
import type { Work } from '../exercise/work.ts'
import { server as besideThePage, waitOf, type Answer, type Server } from './ask.ts'
import { copying, type Copying } from './copying.ts'
import { exchange } from './exchange.ts'
import { deleting, HELD, heldKey, holdKey, setDeleting } from './held.ts'
import { keyIn, linkOf, newKey } from './link.ts'
import type { Copy, Gone, Notice, Saver, Saving } from './saving.ts'

type Said<T> = { ok: true; value: T } | { ok: false; no: Gone }

/** Saves what `work` holds to the link that this browser holds, and opens the one in the page's address. */
export function createSaver(work: Work, server: Server = besideThePage()): Saver {
  const listeners = new Set<() => void>()
  let saving: Saving = {}
  let turning: Copying | undefined

  function show(change: Saving) {
    saving = { ...saving, ...change }
    for (const listener of listeners) listener()
  }

  /** Saves to a link from now on; `known` is what its copy is known to hold. */
  function start(key: string, state: Copy['state'], known?: readonly Kept[], until = '') {
    turning?.stop()
    show({ copy: { key, state, until, stays: 0 }, notice: undefined })
    // A browser that keeps nothing still has the address, which a reload opens again.
    if (!holdKey(key) || work.get().keeping === 'memory') history.replaceState(null, '', linkOf(key, location.href))
    const tell = (change: Partial<Copy>) => saving.copy && show({ copy: { ...saving.copy, ...change } })
    const ended = (why: Gone) => stop({ is: 'no', why })
    turning = copying(work, exchange(work, server, key, known), tell, ended)
    turning.now()
  }

  function stop(notice?: Notice) {
    turning?.stop()
    turning = undefined
    holdKey('')
    show({ copy: undefined, notice })
  }

  /** As the browser holds it: saving to its link, or to none. */
  function home() {
    const key = heldKey()
    if (key) start(key, 'opening')
    else if (saving.copy) stop()
  }

  async function resume() {
    const found = keyIn(location.href)
    if (!found) return
    const tidy = () => history.replaceState(null, '', location.pathname + location.search)
    if ('wrong' in found) {
      tidy()
      return show({ notice: { is: 'no', why: found.wrong } })
    }
    const { key } = found
    if (key === saving.copy?.key) return work.get().keeping === 'memory' ? undefined : tidy()
    const there = await reached(
      () => exchange(work, server, key).read(),
      () => show({ notice: { is: 'away' } }),
    )
    tidy()
    if (!there.ok) return show({ notice: { is: 'no', why: there.no } })
    const { events, until } = there.value
    const ids = new Set(events.map(({ id }) => id))
    if (work.get().events.every(({ id }) => ids.has(id))) open(key, events, until)
    else show({ notice: { is: 'asks', key, events, until } })
  }

  function open(key: string, events: Kept[], until: string) {
    work.restore(events)
    start(key, 'opening', events, until)
  }

  /** Asks until the server says something. */
  async function reached<T>(ask: () => Promise<Answer<T>>, away: () => void): Promise<Said<T>> {
    for (let tries = 0; ; tries++) {
      const answer = await ask()
      if (answer.ok) return answer
      if (answer.no !== 'away') return { ok: false, no: answer.no }
      away()
      await new Promise(done => setTimeout(done, waitOf(tries, answer.wait)))
    }
  }

  /** The server still has to hear of what was deleted while it was away. */
  async function deleteLeft() {
    for (const key of deleting()) {
      const answer = await server.erase(key)
      if (answer.ok || answer.no !== 'away') setDeleting(deleting().filter(other => other !== key))
    }
  }

  const wake = () => {
    turning?.now()
    void deleteLeft()
  }
  // Begun anew, here or in another tab: what comes now is other work, and the link stays with the old.
  let had = 0
  work.subscribe(() => {
    const { length } = work.get().events
    if (had > 0 && length === 0 && saving.copy) stop()
    had = length
  })
  addEventListener('online', wake)
  document.addEventListener('visibilitychange', wake)
  addEventListener('hashchange', () => void resume())
  // Another tab of this browser saved, deleted or opened other work.
  addEventListener('storage', ({ key }) => key === HELD && home())
  void work.opened.then(() => {
    home()
    void resume()
    void deleteLeft()
  })

  return {
    get: () => saving,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    offered: () => server.there(),
    save: () => start(newKey(), 'saving', []),
    async choose(opens) {
      const { notice } = saving
      show({ notice: undefined })
      if (!opens || notice?.is !== 'asks') return
      downloadWork(work.get().events)
      stop()
      await work.erase()
      open(notice.key, notice.events, notice.until)
    },
    async erase() {
      const key = heldKey() || (saving.copy?.key ?? '')
      stop()
      if (!key) return
      setDeleting([...deleting(), key])
      await deleteLeft()
      show({ notice: { is: 'erased', away: deleting().length > 0 } })
    },
    async forget(on) {
      const key = heldKey()
      holdKey('')
      const done = await work.forget(on)
      holdKey(key)
      return done
    },
    letGo: () => show({ notice: undefined }),
  }
}
