import { forgetIfClosed, forgetting, noteLeaving } from './shelf.ts'

/** Calls `leaves` when the page is hidden or goes away, and `returns` when it is back, also out of the browser's memory. */
export function pageLife(leaves: () => void, returns: () => void): void {
  addEventListener('pagehide', () => {
    leaves()
    noteLeaving()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    const forgot = forgetting()
    forgetIfClosed()
    // What the page remembers of itself must go as well.
    if (forgot && !forgetting()) location.reload()
    else returns()
  })
  document.addEventListener('visibilitychange', () => (document.hidden ? leaves() : returns()))
}
