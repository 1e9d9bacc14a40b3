import { useEffect, useState } from 'preact/hooks'
import { Box } from './box.tsx'
import type { Placed } from './placed.ts'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'

const words = texts.question

interface Props {
  shown: Shown
  work: Work
  /** The box's name among the unsent texts. */
  name: string
  label: string
  place(): Placed | undefined
  onPlaced(placed: Placed): void
}

/** The answer, and the press that puts it into the note; the press says what it waits for while there are no words. */
export function AnswerBox({ shown, work, name, label, place, onPlaced }: Props) {
  const empty = !(shown.boxes[name] ?? '').trim()
  const [asked, setAsked] = useState(false)
  useEffect(() => setAsked(false), [name])
  const press = () => {
    const placed = place()
    if (placed) return onPlaced(placed)
    setAsked(true)
    document.getElementById('answer')?.focus()
  }
  return (
    <>
      <Box shown={shown} work={work} name={name} id="answer" label={label} />
      <button class={empty ? 'btn plain wide' : 'btn wide'} type="button" onClick={press}>
        {words.place}
      </button>
      <output class="why">{asked && empty && words.typeFirst}</output>
    </>
  )
}
