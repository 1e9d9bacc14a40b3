import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Span } from '../../engine/index.ts'
import './strokes.css'

/** Words of the text that carry a stroke: the question being asked, another open one, or something that works. */
export interface Mark extends Span {
  id: string
  look: 'asked' | 'open' | 'good'
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
  return [...range.getClientRects()]
    .filter(box => box.width > 0)
    .map(box => ({
      id,
      look,
      left: box.left - origin.left,
      top: box.top - origin.top,
      width: box.width,
      height: box.height,
    }))
}
