import type { SlotName, SlotState } from '../../engine/index.ts'
import { texts } from '../texts/exercise.ts'

const shapes = { present: 'clear', partial: 'part', absent: 'none' }
const names: SlotName[] = ['situation', 'done', 'blocked', 'next']

/** The four chips: what a reader can find in the note, each as a word and a shape. No state before the engine is here. */
export function Board({ slots }: { slots: Record<SlotName, { state: SlotState }> | undefined }) {
  return (
    <ul class="board" aria-label={texts.board.label}>
      {names.map(name => {
        const state = slots?.[name].state
        return (
          <li key={name} class={`cell ${shapes[state ?? 'absent']}`}>
            <b>
              <i aria-hidden="true" />
              {texts.board.slots[name]}
            </b>
            <span>{state ? texts.board.states[state] : '\u00a0'}</span>
          </li>
        )
      })}
    </ul>
  )
}
