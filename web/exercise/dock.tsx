import type { Question } from '../../engine/index.ts'
import { texts } from './texts.ts'
import './dock.css'

export type Panel = 'write' | 'coach' | 'bar'
const words = texts.panels

interface Props {
  panel: Panel
  open: number
  asked: Question | undefined
  sixAm: boolean
  onPanel(panel: Panel): void
  onSixAm(): void
}

/** A phone's thumb bar: write, coach, bar, and the 6am view. While the keyboard is up only the question stays, as one line. */
export function Dock({ panel, open, asked, sixAm, onPanel, onSixAm }: Props) {
  return (
    <nav class="dock" aria-label={words.label}>
      {asked && panel === 'write' && (
        <button class="peek" type="button" onClick={() => onPanel('coach')}>
          {asked.quote && <span class="mk-2">{asked.quote}</span>} <span class="pencil">{asked.question}</span>
        </button>
      )}
      <ul>
        {(['write', 'coach', 'bar'] as const).map(name => (
          <li key={name}>
            <button type="button" aria-pressed={panel === name} onClick={() => onPanel(name)}>
              {words[name]}
              {name === 'coach' && open > 0 && <span class="badge">{open}</span>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" data-six-am disabled={!sixAm} onClick={onSixAm}>
            {words.sixAm}
          </button>
        </li>
      </ul>
    </nav>
  )
}
