import { useEffect, useRef, useState } from 'preact/hooks'
import type { Shown } from './work.ts'

/** Above this the page has been left where it opened; in CSS pixels. */
const TOP = 100

/** Whoever comes back to their work, and has not begun to scroll, finds the exercise and not the top of the lesson. */
export function useReturn(root: { current: HTMLElement | null }, { events }: Shown): void {
  const [opened] = useState(() => new Date().toISOString())
  const done = useRef(false)
  useEffect(() => {
    const [first] = events
    if (done.current || !first) return
    done.current = true
    if (first.at < opened && scrollY < TOP) root.current?.scrollIntoView({ block: 'start' })
  }, [events])
}
