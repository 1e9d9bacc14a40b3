import type { Conversation } from '../../engine/index.ts'
import { Tide } from '../tide/tide.tsx'
import type { Place, Taken } from './taken.ts'
import { texts } from '../texts/take-away.ts'

interface Props {
  conversation: Conversation
  /** The note as it was first read cold, or ''. */
  first: string
  taken: Taken
  onGo?(where: Place): void
}

/** The update on ruled paper, beside how it was first read; in the margin the reader's last word and the way there. */
export function UpdatePart({ conversation, first, taken, onGo }: Props) {
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
  const before = first.trim() !== text.trim() && first.trim()
  return (
    <section class={before ? 'part update changed' : 'part update'}>
      <h3>{texts.update}</h3>
      <p class="about">
        {texts.updateFor(reader || texts.anyone)} {texts.seconds(seconds)}
      </p>
      {before && (
        <div class="before no-print">
          <p class="label">{texts.firstRead}</p>
          <blockquote>{before}</blockquote>
        </div>
      )}
      <div class="ruled">
        {text.split('\n').map((line, i) => (
          <p key={i} class={shape(line)}>
            {line || '\u00a0'}
          </p>
        ))}
      </div>
      <div class="beside-update">
        <p class="pencil verdict">
          {(clear ? texts.start : texts.notClear).map(sentence => (
            <span key={sentence}>{sentence} </span>
          ))}
        </p>
        <Tide drafts={conversation.drafts} open={conversation.open.map(({ id }) => id)} cover={text => text} unfolded />
      </div>
    </section>
  )
}

function shape(line: string): string {
  if (/^\s*(?:[-–—•*·▪]+|\d{1,2}[.)])\s/.test(line)) return 'bullet'
  return /^.{1,40}[:：]\s*$/.test(line) ? 'heading' : ''
}
