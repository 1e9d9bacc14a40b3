import { useEffect, useState } from 'preact/hooks'
import type { Question, UpdateReading } from '../../engine/index.ts'
import { Board } from './board.tsx'
import { useClosed } from './use-closed.ts'
import { typedText } from './boxes.ts'
import { carry } from './carry.ts'
import { Editor } from './editor.tsx'
import type { Placed } from './placed.ts'
import type { Mark } from './strokes.tsx'
import { SHOWN } from './open-list.tsx'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'
import './note.css'

const words = texts.editor

interface Props {
  shown: Shown
  work: Work
  reading: UpdateReading | undefined
  open: Question[]
  asked: string
  /** The learner's words that were put in a moment ago. */
  placed: Placed | undefined
  onChoose(id: string): void
  onStep(by: 1 | -1): void
  onSixAm(): void
  onRead(): void
  /** The learner has no draft in mind. */
  onNothing(): void
}

/** The paper: the four chips, the note with its strokes, and what to do with it. */
export function Note({
  shown,
  work,
  reading,
  open,
  asked,
  placed,
  onChoose,
  onStep,
  onSixAm,
  onRead,
  onNothing,
}: Props) {
  const text = typedText(shown, 'draft')
  const { conversation, engine } = shown
  const near = open.filter((question, i) => i < SHOWN || question.id === asked)
  const marks: Mark[] = near.map(({ id, from, to }) => ({ id, from, to, look: id === asked ? 'asked' : 'open' }))
  if (placed) marks.push({ id: 'placed', from: placed.from, to: placed.to, look: 'good' })
  marks.push(
    ...useClosed(conversation).filter(mark => !marks.some(other => other.from < mark.to && mark.from < other.to)),
  )
  const carried = carry(conversation?.draft ?? text, text, marks)
  const long = engine && text.length > engine.MOST
  const empty = !text.trim()
  const readFirst = !conversation?.coldRead
  const rested = useRest(text)
  const offered = readFirst && rested && (reading?.scannable.words ?? 0) >= 20
  return (
    <div class="write">
      <Board slots={reading?.slots} />
      <Editor
        id="draft"
        label={words.label}
        text={text}
        placeholder={words.placeholder}
        help={words.help}
        marks={carried}
        show={carried.find(mark => mark.look === 'asked')?.from}
        onText={typed => work.type('draft', typed)}
        onPause={work.flush}
        ask={id => open.find(question => question.id === id)?.question ?? ''}
        onMark={onChoose}
        onStep={onStep}
      />
      <div class="foot">
        {long ? (
          <output>{words.tooLong(engine.MOST)}</output>
        ) : empty ? (
          <p>
            {engine && (
              <button class="link" type="button" onClick={onNothing}>
                {words.nothing}
              </button>
            )}
          </p>
        ) : offered ? (
          <output>{words.offer}</output>
        ) : (
          <p>
            {!!reading?.scannable.words && words.words(reading.scannable.words)}
            {!!reading?.scannable.words && <span>, {words.seconds(reading.scannable.seconds)}</span>}
          </p>
        )}
        <button class={readFirst ? 'btn' : 'btn plain'} type="button" disabled={!engine || empty} onClick={onRead}>
          {words.read}
        </button>
        <button
          class={readFirst ? 'btn plain' : 'btn'}
          type="button"
          data-six-am
          disabled={!engine || empty}
          onClick={onSixAm}
        >
          {words.sixAm}
        </button>
      </div>
    </div>
  )
}

/** Whether a text has stood still for so long that the writer may be done: 20 seconds. */
function useRest(text: string): boolean {
  const [rested, set] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => set(text), 20_000)
    return () => clearTimeout(timer)
  }, [text])
  return text !== '' && rested === text
}
