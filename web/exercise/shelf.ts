/**
 * Where small things of the learner rest in this browser: as long as the browser keeps them, or, on a shared computer where they
 * asked to be forgotten, until this page is closed.
 */
export function shelf(): globalThis.Storage | undefined {
  try {
    return forgetting() ? sessionStorage : localStorage
  } catch {
    return undefined
  }
}

const FORGET = 'coldread.forget'
const LEFT = 'coldread.left'

/** A page that is back within this time was loaded again, not closed; in milliseconds. Browsers bring closed pages back on request. */
const RELOAD = 20_000

/** Whether this page forgets the work when it is closed. */
export function forgetting(): boolean {
  try {
    return sessionStorage.getItem(FORGET) === '1'
  } catch {
    return false
  }
}

/** Sets it for this page; says whether the browser can. */
export function setForgetting(on: boolean): boolean {
  try {
    if (on) sessionStorage.setItem(FORGET, '1')
    else sessionStorage.removeItem(FORGET)
    return true
  } catch {
    return false
  }
}

/** Clears what a page left behind that was closed and forgets; before anything is read. */
export function forgetIfClosed(now = Date.now()): void {
  if (!forgetting()) return
  const left = Number(sessionStorage.getItem(LEFT) ?? now)
  sessionStorage.removeItem(LEFT)
  if (now - left <= RELOAD) return
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('coldread.')) sessionStorage.removeItem(key)
}

/** Notes that the page goes away, by a reload or for good. */
export function noteLeaving(now = Date.now()): void {
  if (forgetting()) sessionStorage.setItem(LEFT, String(now))
}
