import { useEffect, useState } from 'preact/hooks'

/** What is being typed with an on-screen keyboard, or ''. */
export type Typing = '' | 'answering' | 'writing'

/**
 * Whether an on-screen keyboard is likely up: a text box has the focus on a device without a fine pointer; 'answering' where it
 * is a box of the question's card. The height that the keyboard takes from the page goes into `--keyboard`, what is left into `--high`, where the browser tells them; the thumb bar's own height into `--dock`.
 */
export function useKeyboard(root: { current: HTMLElement | null }): Typing {
  const [typing, set] = useState<Typing>('')
  useEffect(() => {
    const coarse = matchMedia('(pointer: coarse)')
    const measure = () => {
      const view = visualViewport
      if (!view || view.scale > 1.05) return
      const hidden = Math.max(0, innerHeight - view.height - view.offsetTop)
      root.current?.style.setProperty('--keyboard', `${Math.round(hidden)}px`)
      root.current?.style.setProperty('--high', `${Math.round(view.height)}px`)
      const dock = root.current?.querySelector<HTMLElement>('.dock ul:last-child')?.offsetHeight
      if (dock) root.current?.style.setProperty('--dock', `${dock + 2}px`)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const typingNow = (): Typing => {
      const at = document.activeElement
      const box = at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text')
      if (!coarse.matches || !box) return ''
      return at.closest('.asked-card') ? 'answering' : 'writing'
    }
    const focus = () => {
      clearTimeout(timer)
      const now = typingNow()
      if (now) set(now)
      // Not at once: what a finger is about to press must not move away under it.
      else timer = setTimeout(() => set(typingNow()), 300)
    }
    measure()
    visualViewport?.addEventListener('resize', measure)
    visualViewport?.addEventListener('scroll', measure)
    addEventListener('resize', measure)
    addEventListener('focusin', focus)
    addEventListener('focusout', focus)
    return () => {
      visualViewport?.removeEventListener('resize', measure)
      visualViewport?.removeEventListener('scroll', measure)
      removeEventListener('resize', measure)
      removeEventListener('focusin', focus)
      removeEventListener('focusout', focus)
    }
  }, [])
  return typing
}
