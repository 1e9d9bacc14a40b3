import type { SlotName, SlotState } from '../../engine/index.ts'
import { Board } from './board.tsx'
import { texts } from '../texts/exercise.ts'
import './dock.css'

export type Panel = 'write' | 'coach' | 'bar'
const words = texts.panels

interface Props {
  panel: Panel
  open: number
  /** What the coach asks or said last, and the words it is about. */
  asking: { quote: string; words: string } | undefined
  slots: Record<SlotName, { state: SlotState }> | undefined
  sixAm: boolean
  onPanel(panel: Panel): void
  onSixAm(): void
}

/** A phone's thumb bar: write, coach, bar, and the 6am view. While the keyboard is up only the question stays, as one line. */
export function Dock({ panel, open, asking, slots, sixAm, onPanel, onSixAm }: Props) {
  return (
    <nav class="dock" aria-label={words.label}>
      {asking && panel === 'write' && (
        <button class="peek" type="button" onClick={() => onPanel('coach')}>
          <span class="two-lines">
            {asking.quote && !/“[^”]+”/.test(asking.words) && <span class="mk-2">{asking.quote}</span>}{' '}
            <span class="pencil">{asking.words}</span>
          </span>
        </button>
      )}
      {slots && panel === 'write' && <Board slots={slots} />}
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
