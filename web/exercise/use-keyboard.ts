import { useEffect, useState } from 'preact/hooks'

/**
 * Whether an on-screen keyboard is likely up: a text box has the focus on a device without a fine pointer. The height that
 * the keyboard takes from the page goes into `--keyboard`, what is left into `--high`, where the browser tells them.
 */
export function useKeyboard(root: { current: HTMLElement | null }): boolean {
  const [typing, set] = useState(false)
  useEffect(() => {
    const coarse = matchMedia('(pointer: coarse)')
    const measure = () => {
      const view = visualViewport
      if (!view || view.scale > 1.05) return
      const hidden = Math.max(0, innerHeight - view.height - view.offsetTop)
      root.current?.style.setProperty('--keyboard', `${Math.round(hidden)}px`)
      root.current?.style.setProperty('--high', `${Math.round(view.height)}px`)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const typingNow = () => {
      const at = document.activeElement
      return (
        coarse.matches && (at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text'))
      )
    }
    const focus = () => {
      clearTimeout(timer)
      if (typingNow()) set(true)
      // Not at once: what a finger is about to press must not move away under it.
      else timer = setTimeout(() => set(typingNow()), 300)
    }
    measure()
    visualViewport?.addEventListener('resize', measure)
    visualViewport?.addEventListener('scroll', measure)
    addEventListener('focusin', focus)
    addEventListener('focusout', focus)
    return () => {
      visualViewport?.removeEventListener('resize', measure)
      visualViewport?.removeEventListener('scroll', measure)
      removeEventListener('focusin', focus)
      removeEventListener('focusout', focus)
    }
  }, [])
  return typing
}
