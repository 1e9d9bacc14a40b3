import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Place } from './path.ts'

/** A new place begins at its top, unless it is the first thing the page shows. */
export function useTop(root: { current: HTMLElement | null }, place: Place): void {
  const was = useRef(place)
  useLayoutEffect(() => {
    if (was.current === place) return
    was.current = place
    root.current?.scrollIntoView({ block: 'start' })
  }, [place])
}
