import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import './slip.css'

interface At {
  id: string
  left: number
  top: number
}

/**
 * A slip of paper under the words that the mouse rests on, with the question they raise; it can be pressed. For the mouse alone: the
 * same question is in the list, and comes with the caret or F8. It stays while the mouse is on it, and goes with Escape.
 */
export function Slip({
  editor,
  ask,
  onChoose,
}: {
  editor: RefObject<HTMLElement | null>
  ask(id: string): string
  onChoose(id: string): void
}) {
  const [at, set] = useState<At>()
  useEffect(() => {
    const paper = editor.current!
    const move = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || (event.target as Element).closest('.slip')) return
      set(strokeAt(paper, event))
    }
    const leave = () => set(undefined)
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    paper.addEventListener('pointermove', move)
    paper.addEventListener('pointerleave', leave)
    paper.addEventListener('input', leave)
    addEventListener('keydown', escape)
    return () => {
      paper.removeEventListener('pointermove', move)
      paper.removeEventListener('pointerleave', leave)
      paper.removeEventListener('input', leave)
      removeEventListener('keydown', escape)
    }
  }, [])
  const words = at && ask(at.id)
  if (!words) return null
  return (
    <div
      class="slip"
      aria-hidden="true"
      style={`left:${at.left}px;top:${at.top}px`}
      onClick={() => (onChoose(at.id), set(undefined))}
    >
      <span class="pencil">{words}</span>
    </div>
  )
}

/** The stroke under a pointer, and where a slip for it goes: below its last line. */
function strokeAt(paper: HTMLElement, { clientX, clientY }: PointerEvent): At | undefined {
  const strokes = [...paper.querySelectorAll<HTMLElement>('.strokes :is(.asked, .open)')]
  const found = strokes.find(stroke => {
    const { left, right, top, bottom } = stroke.getBoundingClientRect()
    return clientX >= left && clientX <= right && clientY >= top - 2 && clientY <= bottom + 4
  })
  if (!found) return undefined
  const last = strokes.findLast(stroke => stroke.dataset['id'] === found.dataset['id'])!.getBoundingClientRect()
  const { left, top, width } = paper.getBoundingClientRect()
  return {
    id: found.dataset['id']!,
    left: Math.max(8, Math.min(last.left - left, width - 336)),
    top: last.bottom - top + 4,
  }
}
