import { useEffect, useRef } from 'preact/hooks'
import type { PrivateFinding } from '../../engine/index.ts'
import type { Place } from './taken.ts'
import { texts } from '../texts/take-away.ts'

interface Props {
  found: { where: Place; finding: PrivateFinding; line: number }[]
  /** The words for going on all the same. */
  anyway: string
  onAnyway(): void
  onBack(where: Place): void
}

/** A quiet stop before something leaves: what kind of thing it is and on which line, never the thing itself. */
export function PrivateStop({ found, anyway, onAnyway, onBack }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'center' })
  }, [])
  const first = found[0]!.where
  return (
    <section ref={box} class="private-stop no-print" aria-labelledby="private-stop" tabIndex={-1}>
      <h3 id="private-stop">{texts.stop}</h3>
      <p>{texts.stopWhy}</p>
      <ul>
        {found.map(({ where, finding, line }) => (
          <li key={`${where} ${finding.id}`}>{texts.stopLine(texts.kinds[finding.kind], texts.places[where], line)}</li>
        ))}
      </ul>
      <p>{texts.stopHint}</p>
      <p class="acts">
        <button class="btn" type="button" onClick={() => onBack(first)}>
          {texts.backTo[first]}
        </button>
        <button class="btn plain" type="button" onClick={onAnyway}>
          {anyway}
        </button>
      </p>
    </section>
  )
}
