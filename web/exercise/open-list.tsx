import type { Question } from '../../engine/index.ts'
import { texts } from '../texts/exercise.ts'
import type { Work } from './work.ts'

const words = texts.question

/** The most questions that are marked and listed at once, likeliest first; no note that anyone would send has as many. */
export const SHOWN = 30

/** The open questions but the one being asked: the same ones as the strokes in the note, as a list to press. */
export function OpenList({
  questions,
  asked,
  onChoose,
}: {
  questions: Question[]
  asked: string
  onChoose(id: string): void
}) {
  const rest = questions.filter(question => question.id !== asked)
  if (rest.length === 0) return null
  return (
    <section class="more">
      <h3>{asked ? words.rest(rest.length) : words.all(rest.length)}</h3>
      <ul>
        {rest.slice(0, SHOWN).map(question => (
          <li key={question.id}>
            <button type="button" onClick={() => onChoose(question.id)}>
              {question.quote && <span class="mk-2">{question.quote}</span>}
              <span class="pencil">{question.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The questions that the learner closed with a reason; each can be taken back. */
export function ClosedList({
  questions,
  reasons,
  work,
}: {
  questions: Question[]
  reasons: Record<string, string>
  work: Work
}) {
  const closed = questions.filter(question => question.id in reasons)
  if (closed.length === 0) return null
  return (
    <section class="more">
      <h3>{words.closed}</h3>
      <ul>
        {closed.map(question => (
          <li key={question.id} class="closed">
            <p class="pencil">{question.question}</p>
            <p>{reasons[question.id]}</p>
            <button class="link" type="button" onClick={() => work.act({ type: 'undismiss', of: question.id })}>
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
