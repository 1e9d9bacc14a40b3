import { useRef } from 'preact/hooks'
import type { Place } from './path.ts'

/** The way into the 6am view and back to where it was opened, or to another place. */
export function useSixAm(place: Place, go: (where: Place | '6am') => void): { open(): void; leave(to?: Place): void } {
  const cameFrom = useRef<Place>('draft')
  return {
    open() {
      cameFrom.current = place
      go('6am')
    },
    leave(to = cameFrom.current) {
      go(to)
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-six-am]:not([disabled])')?.focus())
    },
  }
}
