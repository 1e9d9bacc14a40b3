import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Shown, Work } from './work.ts'

interface Props {
  shown: Shown
  work: Work
  /** The box's name among the unsent texts. */
  name: string
  id: string
  label: string
  hint?: string
  hidden?: boolean
  placeholder?: string
  rows?: number
  spellcheck?: boolean
  onEnter?(): void
}

/** A labelled text box whose words survive a reload before they are sent. Enter sends where `onEnter` is given; Shift and Enter is a new line. */
export function Box({ shown, work, name, id, label, hint, hidden, placeholder, rows = 2, spellcheck, onEnter }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const text = shown.boxes[name] ?? ''
  useLayoutEffect(() => {
    // Grows with its words where the browser does not do so by itself.
    const { style, scrollHeight } = box.current!
    if (CSS.supports('field-sizing', 'content')) return
    style.height = 'auto'
    style.height = text ? `${Math.min(scrollHeight + 4, 320)}px` : ''
  }, [text])
  return (
    <div class="box">
      <label for={id} class={hidden ? 'vh' : undefined}>
        {label}
      </label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      <textarea
        class="field"
        ref={box}
        id={id}
        rows={rows}
        dir="auto"
        spellcheck={spellcheck}
        aria-describedby={hint ? `${id}-hint` : undefined}
        placeholder={placeholder}
        value={text}
        onInput={event => work.type(name, event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !onEnter) return
          event.preventDefault()
          onEnter()
        }}
      />
    </div>
  )
}
