import { useLayoutEffect, useRef } from 'preact/hooks'
import { Slip } from './slip.tsx'
import { Strokes, type Mark } from './strokes.tsx'
import './editor.css'

interface Props {
  id: string
  label: string
  text: string
  placeholder: string
  help?: string
  marks: Mark[]
  /** Words to bring into view when they change, as `from` of their place. */
  show?: number | undefined
  onText(text: string): void
  onPause(): void
  /** What the words of a mark raise, for whoever rests the mouse on them. */
  ask?(id: string): string
  /** The caret went, by tap or arrow key, into the words of a mark. */
  onMark?(id: string): void
  /** F8: 1 for the next question, -1 for the one before. */
  onStep?(by: 1 | -1): void
}

/** A real text box on ruled paper that grows with its text; the strokes lie underneath and are never part of it. */
export function Editor({
  id,
  label,
  text,
  placeholder,
  help,
  marks,
  show,
  onText,
  onPause,
  ask,
  onMark,
  onStep,
}: Props) {
  const paper = useRef<HTMLDivElement>(null)
  const stepped = useRef(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const copy = useRef<HTMLDivElement>(null)
  const atCaret = () => {
    const { selectionStart: at, selectionEnd: to } = box.current!
    const mark =
      at === to &&
      marks.find(({ look, ...mark }) => (look === 'asked' || look === 'open') && mark.from <= at && at <= mark.to)
    if (mark) onMark?.(mark.id)
  }
  useLayoutEffect(() => {
    if (show !== undefined) bringIntoView(copy.current!, show)
    // Where the keys went to a question, the caret waits behind its words, ready to mend them.
    const to = stepped.current && marks.find(({ look }) => look === 'asked')?.to
    stepped.current = false
    if (to && document.activeElement === box.current) box.current!.setSelectionRange(to, to)
  }, [show])
  return (
    <div class="editor" ref={paper}>
      <Strokes copy={copy} text={text} marks={marks} />
      <div class="copy" ref={copy} aria-hidden="true">{`${text}\u200b`}</div>
      <textarea
        ref={box}
        id={id}
        aria-label={label}
        aria-describedby={help ? `${id}-help` : undefined}
        dir="auto"
        placeholder={placeholder}
        value={text}
        onInput={event => onText(event.currentTarget.value)}
        onBlur={onPause}
        onClick={atCaret}
        onKeyUp={event => event.key.startsWith('Arrow') && atCaret()}
        onKeyDown={event => {
          if (event.key !== 'F8' || !onStep) return
          event.preventDefault()
          stepped.current = true
          onStep(event.shiftKey ? -1 : 1)
        }}
      />
      {ask && onMark && <Slip editor={paper} ask={ask} onChoose={onMark} />}
      {help && (
        <p class="vh" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

/** Scrolls the page so that the words stand in the upper third of what can be seen, if they are out of sight. */
export function bringIntoView(copy: HTMLElement, from: number) {
  const letters = copy.firstChild
  if (!letters) return
  const range = document.createRange()
  range.setStart(letters, Math.min(from, letters.nodeValue?.length ?? 0))
  const top = range.getBoundingClientRect().top
  const high = visualViewport?.height ?? innerHeight
  // On a narrow page the question stands below the words, in a sheet.
  const low = high * (innerWidth > 1000 ? 0.8 : 0.36)
  if (top < 150 || top > low) scrollBy({ top: top - Math.max(160, high * 0.22), behavior: 'smooth' })
}
