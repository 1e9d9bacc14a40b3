import type { SlotName } from '../../engine/index.ts'
import { AnswerBox } from './answer-box.tsx'
import { placeAnswer, type Placed } from './placed.ts'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'

interface Props {
  shown: Shown
  work: Work
  slot: SlotName
  onPlaced(placed: Placed): void
}

/** Where a whole part of the note is missing: the answer, and the press that puts it in. */
export function Missing({ shown, work, slot, onPlaced }: Props) {
  return (
    <div class="asked-card">
      <AnswerBox
        shown={shown}
        work={work}
        name="answer"
        label={slot === 'blocked' ? texts.question.stuck : texts.question.answer}
        place={() => placeAnswer(work, 'answer', undefined, slot)}
        onPlaced={onPlaced}
      />
    </div>
  )
}
