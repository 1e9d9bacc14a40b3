import type { SlotName } from '../../engine/index.ts'
import { Box } from './box.tsx'
import { placeAnswer, type Placed } from './placed.ts'
import { texts } from './texts.ts'
import type { Shown, Work } from './work.ts'

/** Where a whole part of the note is missing: the answer, and the press that puts it in. */
export function Missing({
  shown,
  work,
  slot,
  onPlaced,
}: {
  shown: Shown
  work: Work
  slot: SlotName
  onPlaced(placed: Placed): void
}) {
  const place = () => {
    const placed = placeAnswer(work, 'answer', undefined, slot)
    if (placed) onPlaced(placed)
    else document.getElementById('answer')?.focus()
  }
  return (
    <div class="asked-card">
      <Box
        shown={shown}
        work={work}
        name="answer"
        id="answer"
        label={slot === 'blocked' ? texts.question.stuck : texts.question.answer}
      />
      <button class="btn wide" type="button" onClick={place}>
        {texts.question.place}
      </button>
    </div>
  )
}
