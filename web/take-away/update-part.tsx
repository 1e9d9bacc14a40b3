import type { Place, Taken } from './taken.ts'
import { texts } from '../texts/take-away.ts'

/** The update on ruled paper, with the reader's last word beside it. */
export function UpdatePart({ taken, onGo }: { taken: Taken; onGo?(where: Place): void }) {
  const { text, reader, seconds, clear } = taken.update
  if (!text)
    return (
      <section class="part">
        <h3>{texts.update}</h3>
        <p class="lacking">{texts.noUpdate}</p>
        {onGo && (
          <button class="btn plain no-print" type="button" onClick={() => onGo('draft')}>
            {texts.write}
          </button>
        )}
      </section>
    )
  return (
    <section class="part update">
      <h3>{texts.update}</h3>
      <p class="about">
        {texts.updateFor(reader || texts.anyone)} {texts.seconds(seconds)}
      </p>
      <div class="ruled">
        {text.split('\n').map((line, i) => (
          <p key={i} class={shape(line)}>
            {line || '\u00a0'}
          </p>
        ))}
      </div>
      <p class="pencil verdict">
        {(clear ? texts.start : texts.notClear).map(sentence => (
          <span key={sentence}>{sentence} </span>
        ))}
      </p>
    </section>
  )
}

function shape(line: string): string {
  if (/^\s*(?:[-–—•*·▪]+|\d{1,2}[.)])\s/.test(line)) return 'bullet'
  return /^.{1,40}[:：]\s*$/.test(line) ? 'heading' : ''
}
