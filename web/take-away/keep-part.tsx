import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { texts } from '../texts/take-away.ts'

interface Props {
  /** Saving by link, and forgetting at the close, which know their own ways. */
  link: ComponentChildren
  forget: ComponentChildren
  /** A server has a copy too. */
  saved: boolean
  onDownload(): void
  onRestore(file: File): void
  onDelete(): void
}

/** Where the work stays: by link and as a file, out and in; and the end of it. */
export function KeepPart({ link, forget, saved, onDownload, onRestore, onDelete }: Props) {
  const [sure, setSure] = useState(false)
  const asks = useRef<HTMLButtonElement>(null)
  const keeps = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (sure) keeps.current?.focus()
  }, [sure])
  const restore = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file) onRestore(file)
    // So that the same file can be chosen once more.
    input.value = ''
  }
  return (
    <section class="keeping no-print">
      {link}
      <div>
        <h3>{texts.keep}</h3>
        <p>{saved ? texts.keepWhySaved : texts.keepWhy}</p>
        <p class="acts">
          <button class="btn plain" type="button" onClick={onDownload}>
            {texts.download}
          </button>
          <label class="btn plain file">
            {texts.restore}
            <input
              class="vh"
              type="file"
              accept=".json,application/json"
              onChange={event => restore(event.currentTarget)}
            />
          </label>
        </p>
      </div>
      <div>
        {forget}
        {sure ? (
          <fieldset class="sure">
            <legend class="vh">{texts.delete}</legend>
            <p>{saved ? texts.deleteSureSaved : texts.deleteSure}</p>
            <p class="acts">
              <button class="btn" type="button" onClick={onDelete}>
                {texts.deleteYes}
              </button>
              <button
                class="btn plain"
                type="button"
                ref={keeps}
                onClick={() => {
                  setSure(false)
                  requestAnimationFrame(() => asks.current?.focus())
                }}
              >
                {texts.deleteNo}
              </button>
            </p>
          </fieldset>
        ) : (
          <button class="link" type="button" ref={asks} onClick={() => setSure(true)}>
            {texts.delete}
          </button>
        )}
      </div>
    </section>
  )
}
