import type { PrivateFinding } from '../../engine/index.ts'
import { texts } from '../texts/exercise.ts'
import type { Work } from './work.ts'

interface Props {
  text: string
  found: PrivateFinding[]
  dismissed: Record<string, string>
  work: Work
}

/** One quiet line for each private thing in a text: its kind and its line, never its words. */
export function PrivateList({ text, found, dismissed, work }: Props) {
  const left = found.filter(finding => !(finding.id in dismissed))
  if (left.length === 0) return null
  return (
    <ul class="private">
      {left.map(({ id, kind, from }) => (
        <li key={id}>
          <span>
            {texts.private.line(texts.private.kinds[kind], text.slice(0, from).split('\n').length)}{' '}
            {texts.private.advice[kind]}
          </span>
          <button
            class="link"
            type="button"
            onClick={() => work.act({ type: 'dismiss', of: id, reason: texts.private.fine })}
          >
            {texts.private.fine}
          </button>
        </li>
      ))}
    </ul>
  )
}
