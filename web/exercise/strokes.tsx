import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Span } from '../../engine/index.ts'
import './strokes.css'

/** Words of the text that carry a stroke: the question being asked, another open one, something that works, or what has just closed. */
export interface Mark extends Span {
  id: string
  look: 'asked' | 'open' | 'good' | 'closed'
}

interface Stroke {
  id: string
  look: Mark['look']
  left: number
  top: number
  width: number
  height: number
}

/**
 * Marker strokes under a text. They are measured on a copy of the text that has no elements inside, so that a stroke can
 * never move a letter or a line break: long words, emoji, tabs and right-to-left lines stand where the writer sees them.
 */
export function Strokes({ copy, text, marks }: { copy: RefObject<HTMLElement | null>; text: string; marks: Mark[] }) {
  const [strokes, set] = useState<Stroke[]>([])
  const key = marks.map(mark => `${mark.id} ${mark.from} ${mark.to} ${mark.look}`).join('|')
  useLayoutEffect(() => {
    const element = copy.current!
    let frame = 0
    const measure = () => set(marks.flatMap(mark => place(element, mark)))
    measure()
    const watch = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    watch.observe(element)
    void document.fonts?.ready.then(measure)
    return () => (cancelAnimationFrame(frame), watch.disconnect())
  }, [text, key])
  return (
    <div class="strokes" aria-hidden="true">
      {strokes.map(({ id, look, left, top, width, height }, i) => (
        <i
          key={i}
          class={look}
          data-id={id}
          style={`left:${left}px;top:${top}px;width:${width}px;height:${height}px`}
        />
      ))}
    </div>
  )
}

function place(element: HTMLElement, { id, look, from, to }: Mark): Stroke[] {
  const letters = element.firstChild
  if (!letters?.nodeValue || from >= to) return []
  const range = document.createRange()
  range.setStart(letters, Math.min(from, letters.nodeValue.length))
  range.setEnd(letters, Math.min(to, letters.nodeValue.length))
  const origin = element.getBoundingClientRect()
  return lines([...range.getClientRects()]).map(box => {
    const left = Math.max(0, box.left - origin.left)
    // A space at the end of a line may hang over the edge of the paper.
    const right = Math.min(origin.width, box.right - origin.left)
    return { id, look, left, top: box.top - origin.top, width: right - left, height: box.bottom - box.top }
  })
}

type Edges = { -readonly [edge in 'left' | 'right' | 'top' | 'bottom']: number }

/** One box a line: runs that touch on the same line are one stroke, since two would show where they overlap. */
function lines(boxes: Edges[]): Edges[] {
  const whole: Edges[] = []
  for (const { left, right, top, bottom } of boxes) {
    const last = whole.at(-1)
    if (right - left <= 0) continue
    if (last && Math.abs(last.top - top) < 4 && left <= last.right + 2 && right >= last.left - 2) {
      last.left = Math.min(last.left, left)
      last.right = Math.max(last.right, right)
    } else whole.push({ left, right, top, bottom })
  }
  return whole
}
