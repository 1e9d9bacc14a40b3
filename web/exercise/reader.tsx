import { useRef, useState } from 'preact/hooks'
import { typedText } from './boxes.ts'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'
import './reader.css'

const words = texts.reader

/** Who opens the note at 6am: a line above the paper that opens into a small form, and never stands before the editor. */
export function Reader({
  shown,
  work,
  open,
  onOpen,
}: {
  shown: Shown
  work: Work
  open: boolean
  onOpen(open: boolean): void
}) {
  const button = useRef<HTMLButtonElement>(null)
  const [first] = useState(() => shown.events.length === 0)
  const reader = shown.conversation?.reader || lastReader(shown)
  const typed = shown.boxes['reader'] ?? reader
  const close = () => {
    onOpen(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  const choose = (text: string) => {
    work.type('reader', text)
    work.drop('reader')
    if (text.trim() !== reader) work.act({ type: 'reader', text: text.trim() })
    close()
  }
  return (
    <div class="for">
      <p class="for-line">
        {first && !reader && !typedText(shown, 'draft').trim() && <b class="for-question">{words.question} </b>}
        <span>
          {words.for} <b>{reader || words.default}</b>
          {words.at}
        </span>
        <button class="link" type="button" ref={button} aria-expanded={open} onClick={() => onOpen(!open)}>
          {words.change}
          <span class="wide-only">{words.changeWhat}</span>
        </button>
      </p>
      {open && (
        <form class="for-form" onSubmit={event => (event.preventDefault(), choose(typed))}>
          <label for="reader">{words.label}</label>
          <p>{words.why}</p>
          <input
            class="field"
            id="reader"
            autocomplete="off"
            maxLength={200}
            value={typed}
            placeholder={words.default}
            ref={focusOnce}
            onKeyDown={event => event.key === 'Escape' && close()}
            onInput={event => work.type('reader', event.currentTarget.value)}
          />
          <ul>
            {words.suggestions.map(text => (
              <li key={text}>
                <button class="chip" type="button" onClick={() => choose(text)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
          <p class="acts">
            <button class="btn" type="submit">
              {words.save}
            </button>
            <button class="link" type="button" onClick={() => (work.drop('reader'), close())}>
              {words.close}
            </button>
          </p>
        </form>
      )}
    </div>
  )
}

const focused = new WeakSet<HTMLElement>()
function focusOnce(element: HTMLElement | null) {
  if (!element || focused.has(element)) return
  focused.add(element)
  element.focus()
}

function lastReader(shown: Shown): string {
  const last = shown.events.findLast(event => event.type === 'reader')
  return last && 'text' in last && typeof last.text === 'string' ? last.text : ''
}
