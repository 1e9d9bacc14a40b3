import { useEffect, useRef, useState } from 'preact/hooks'
import { copyText } from '../take-away/copy.ts'
import { linkOf } from './link.ts'
import { texts } from '../texts/saving.ts'
import type { Copy, Saver } from './saving.ts'
import { useOffered } from './use-offered.ts'
import './saving.css'

interface Props {
  saver: Saver
  copy: Copy | undefined
  /** Saves for the first time, once nothing private stands in the way. */
  onSave(): void
  /** Shows what waits for a look before it is saved. */
  onLook(): void
}

/** Saving by private link: what it means before it is pressed, and the link afterwards. Nothing where the page has no such server. */
export function SavingPart({ saver, copy, onSave, onLook }: Props) {
  const offered = useOffered(saver)
  const pressed = useRef(false)
  if (copy) return <Saved saver={saver} copy={copy} fresh={pressed.current} onLook={onLook} />
  if (!offered) return null
  return (
    <div class="by-link">
      <h3>{texts.heading}</h3>
      <p>{texts.why}</p>
      <ul>
        <li>{texts.leaves}</li>
        <li>{texts.whose}</li>
        <li>{texts.expires}</li>
      </ul>
      <p class="acts">
        <button class="btn plain" type="button" onClick={() => ((pressed.current = true), onSave())}>
          {texts.save}
        </button>
      </p>
    </div>
  )
}

interface SavedProps {
  saver: Saver
  copy: Copy
  /** The learner has just pressed for it. */
  fresh: boolean
  onLook(): void
}

function Saved({ saver, copy: { key, state, until }, fresh, onLook }: SavedProps) {
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // The press that made the link is gone: the keyboard goes on at the link.
  useEffect(() => {
    if (fresh) field.current?.focus()
  }, [])
  const link = linkOf(key, location.href)
  const copyLink = async () => {
    const done = await copyText(link)
    setSaid(done === 'failed' ? texts.byHand : texts.copied)
    if (done === 'failed') field.current?.select()
  }
  return (
    <div class="by-link">
      <h3>
        <label for="private-link">{texts.yours}</label>
      </h3>
      <p>{texts.whose}</p>
      <div class="the-link">
        <input
          id="private-link"
          class="field"
          ref={field}
          readOnly
          value={link}
          onFocus={event => event.currentTarget.select()}
        />
        <button class="btn plain" type="button" onClick={() => void copyLink()}>
          {texts.copy}
        </button>
      </div>
      <output>{said}</output>
      <p>
        {texts.states[state]}
        {state === 'saved' && '.'} {until && texts.until(day(until))}
      </p>
      <p class="acts">
        {state === 'held' && (
          <button class="btn plain" type="button" onClick={onLook}>
            {texts.look}
          </button>
        )}
        <button class="link" type="button" onClick={() => void saver.erase()}>
          {texts.drop}
        </button>
      </p>
    </div>
  )
}

const day = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at))
