import { Words } from './examples-part.tsx'
import { fragmentText, htmlFragments } from './take-away-text.ts'
import type { Place, Taken } from './taken.ts'
import { texts } from '../texts/take-away.ts'

interface Props {
  taken: Taken
  copy(from: Place[], text: string, html?: string): void
}

/** The answer to “Have you worked asynchronously before?” in the learner's words, and the habits seen in them. */
export function AnswerPart({ taken, copy }: Props) {
  const { answer, habits } = taken
  if (!answer.length && !habits.length) return null
  return (
    <>
      {answer.length > 0 && (
        <section class="part answer">
          <h3>{texts.answer}</h3>
          <p class="about no-print">
            {texts.answerWhy}{' '}
            <button
              class="link"
              type="button"
              aria-label={`${texts.copy}: ${texts.answer}`}
              onClick={() => copy(['story-1', 'story-2'], fragmentText(answer), `<p>${htmlFragments(answer)}</p>`)}
            >
              {texts.copy}
            </button>
          </p>
          <p class="line">
            <Words fragments={answer} />
          </p>
        </section>
      )}
      {habits.length > 0 && (
        <section class="part habits">
          <h3>{texts.habits}</h3>
          <dl>
            {habits.map(({ kind, words }) => (
              <div key={kind}>
                <dt>{texts.habit[kind]}</dt>
                {words.map(said => (
                  <dd key={said}>
                    <q>{said}</q>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
