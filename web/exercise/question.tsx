import { useLayoutEffect, useState } from 'preact/hooks'
import type { Question as Asked } from '../../engine/index.ts'
import { AnswerBox } from './answer-box.tsx'
import { Box } from './box.tsx'
import { placeAnswer, type Placed } from './placed.ts'
import { showInMargin } from './show-in-margin.ts'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'

const words = texts.question

interface Props {
  shown: Shown
  work: Work
  question: Asked
  /** Its number among the open ones, from 1, and how many are open. */
  number: number
  of: number
  /** An answer to it is offered already, as words that the learner just said. */
  offered: string
  onStep(by: 1 | -1): void
  onAnother(): void
  onPlaced(placed: Placed): void
}

/** The one question being asked: its words in marker, the question in pencil, and what can be done about it. */
export function Question({ shown, work, question, number, of, offered, onStep, onAnother, onPlaced }: Props) {
  // Which question the reason is being asked for: the next one begins without.
  const [reasoned, setReasoned] = useState('')
  const knows = reasoned === question.id
  const box = `answer:${question.id}`
  // The learner would rather write the answer than put in what they said.
  const [own, setOwn] = useState('')
  const saidSo = offered !== '' && own !== offered
  const quoted = /“[^”]+”/.test(question.question)
  const rewrite = () => {
    setOwn(offered)
    work.type(box, offered)
    requestAnimationFrame(() => document.getElementById('answer')?.focus())
  }
  const ask = (text: string) => work.act({ type: 'message', text, to: question.id })
  return (
    <section class="asked-card" aria-labelledby="asked">
      <p class="which">
        <b>{words.count(number, of)}</b>
        {of > 1 && (
          <span>
            <button class="step" type="button" onClick={() => onStep(-1)} aria-label={words.before}>
              ←
            </button>
            <button class="step" type="button" onClick={() => onStep(1)} aria-label={words.after}>
              →
            </button>
          </span>
        )}
      </p>
      {question.quote && (
        <p class={quoted ? 'quote quoted' : 'quote'}>
          <span class="mk">{question.quote}</span>
        </p>
      )}
      <h3 id="asked" class="pencil lead" tabIndex={-1}>
        {question.question}
      </h3>
      {knows ? (
        <Knows
          shown={shown}
          work={work}
          id={question.id}
          onDone={() => {
            setReasoned('')
            requestAnimationFrame(() => document.getElementById('knows')?.focus())
          }}
        />
      ) : (
        !saidSo && (
          <AnswerBox
            shown={shown}
            work={work}
            name={box}
            label={words.answer}
            place={() => placeAnswer(work, box, question)}
            onPlaced={onPlaced}
          />
        )
      )}
      <p class="links">
        {saidSo && !knows && (
          <button class="link" type="button" onClick={rewrite}>
            {words.rewrite}
          </button>
        )}
        {!knows && (
          <button class="link" type="button" id="knows" onClick={() => setReasoned(question.id)}>
            {words.knows}
          </button>
        )}
        <button class="link" type="button" onClick={() => ask(words.hint)}>
          {words.hint}
        </button>
        {of > 1 && (
          <button class="link" type="button" onClick={onAnother}>
            {words.another}
          </button>
        )}
      </p>
      <Wrong key={question.id} work={work} id={question.id} />
    </section>
  )
}

function Knows({ shown, work, id, onDone }: { shown: Shown; work: Work; id: string; onDone(): void }) {
  const box = `reason:${id}`
  const reason = (shown.boxes[box] ?? '').trim()
  // Before the next key arrives.
  useLayoutEffect(() => {
    const field = document.getElementById('reason')
    field?.focus({ preventScroll: true })
    const form = field?.closest('form')
    if (form) showInMargin(form, 'nearest')
  }, [])
  const close = () => {
    if (!reason) return document.getElementById('reason')?.focus()
    work.drop(box)
    work.act({ type: 'dismiss', of: id, reason })
    onDone()
  }
  return (
    <form class="knows" onSubmit={event => (event.preventDefault(), close())}>
      <Box
        shown={shown}
        work={work}
        name={box}
        id="reason"
        label={words.reason}
        hint={words.reasonHint}
        rows={1}
        onEnter={close}
      />
      <p class="links">
        <button class="btn plain" type="submit">
          {words.close}
        </button>
        <button class="link" type="button" onClick={onDone}>
          {words.back}
        </button>
      </p>
    </form>
  )
}

function Wrong({ work, id }: { work: Work; id: string }) {
  const [own, setOwn] = useState(false)
  const [sent, setSent] = useState(false)
  if (sent) return <output class="wrong">{words.wrongSent}</output>
  return (
    <details class="wrong">
      <summary>{words.wrong}</summary>
      <label>
        <input type="checkbox" checked={own} onChange={event => setOwn(event.currentTarget.checked)} />{' '}
        {words.wrongWords}
      </label>
      <button
        class="btn plain"
        type="button"
        onClick={() => {
          work.act({ type: 'report', of: id, words: own })
          setSent(true)
        }}
      >
        {words.wrongSend}
      </button>
    </details>
  )
}
