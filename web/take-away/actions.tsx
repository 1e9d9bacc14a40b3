import { useEffect, useRef } from 'preact/hooks'
import { saveBlob } from './copy.ts'
import { html, markdown, plainText } from './take-away-text.ts'
import type { Take } from './take-away.tsx'
import type { Place, Taken } from './taken.ts'
import { texts } from '../texts/take-away.ts'

/** Everything that can be taken away. */
export const ALL: Place[] = ['draft', 'story-1', 'story-2']

interface Props {
  taken: Taken
  take: Take
  copy(from: Place[], text: string, html?: string): void
  /** Says a sentence about how it went. */
  say(sentence: string): void
}

/** What can be done with the whole page. */
export function Actions({ taken, take, copy, say }: Props) {
  const file = () =>
    saveBlob('async-in-practice.md', new Blob([markdown(taken)], { type: 'text/markdown;charset=utf-8' }))
  const wordFile = () =>
    void import('./word.ts')
      .then(({ word }) => word(taken))
      .then(
        blob => saveBlob('async-in-practice.docx', blob),
        () => say(texts.noWord),
      )
  return (
    <p class="acts no-print">
      <button class="btn" type="button" onClick={() => copy(ALL, plainText(taken), html(taken))}>
        {texts.copyAll}
      </button>
      <button class="btn plain" type="button" onClick={() => take(ALL, () => print())}>
        {texts.print}
      </button>
      <button class="btn plain" type="button" onClick={() => take(ALL, wordFile)}>
        {texts.wordFile}
      </button>
      <button class="btn plain" type="button" onClick={() => copy(ALL, markdown(taken))}>
        {texts.markdown}
      </button>
      <button class="btn plain" type="button" onClick={() => take(ALL, file)}>
        {texts.markdownFile}
      </button>
    </p>
  )
}

/** Where the browser refuses the clipboard: the text itself, selected. */
export function ByHand({ text, onClose }: { text: string; onClose(): void }) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.select()
  }, [text])
  return (
    <div class="by-hand no-print">
      <label for="by-hand">{texts.byHand}</label>
      <textarea id="by-hand" class="field" ref={box} rows={6} readOnly value={text} />
      <button class="link" type="button" onClick={onClose}>
        {texts.close}
      </button>
    </div>
  )
}
