import { useLayoutEffect } from 'preact/hooks'

/** Gives the view the mark `data-met` once the opened note is in sight, so that nobody misses the reading; again for each `time`. */
export function useMet(view: { current: HTMLElement | null }, time: number): void {
  useLayoutEffect(() => {
    const room = view.current
    const note = room?.querySelector('.opened')
    if (!room || !note) return
    delete room.dataset.met
    const watch = new IntersectionObserver(
      seen => {
        if (!seen.some(one => one.isIntersecting)) return
        room.dataset.met = ''
        watch.disconnect()
      },
      { rootMargin: '0px 0px -40% 0px' },
    )
    watch.observe(note)
    return () => watch.disconnect()
  }, [time])
}
