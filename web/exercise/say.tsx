import { Box } from './box.tsx'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'

const words = texts.coach

/** The line in which the learner asks or tells the coach anything; `to` is the question or move that it answers. */
export function Say({ shown, work, to, answering }: { shown: Shown; work: Work; to: string; answering: boolean }) {
  const text = (shown.boxes['message'] ?? '').trim()
  const send = () => {
    if (!text) return document.getElementById('message')?.focus()
    work.drop('message')
    work.act(to ? { type: 'message', text, to } : { type: 'message', text })
  }
  return (
    <form class="say" onSubmit={event => (event.preventDefault(), send())}>
      <Box
        shown={shown}
        work={work}
        name="message"
        id="message"
        hidden
        label={words.say}
        placeholder={answering ? words.answerPlaceholder : words.placeholder}
        rows={answering ? 3 : 1}
        onEnter={send}
      />
      <button class="btn" type="submit">
        {words.send}
      </button>
    </form>
  )
}

/** "What would they have to ask you?": before the questions are shown, and skippable. */
export function Predict({ shown, work }: { shown: Shown; work: Work }) {
  const text = (shown.boxes['predict'] ?? '').trim()
  const go = () => {
    if (!text) return document.getElementById('predict')?.focus()
    work.drop('predict')
    work.act({ type: 'predict', text })
  }
  return (
    <form class="asked-card" onSubmit={event => (event.preventDefault(), go())}>
      <h3 class="pencil lead">{texts.predict.question}</h3>
      <p class="why">{texts.predict.why}</p>
      <Box shown={shown} work={work} name="predict" id="predict" label={texts.predict.label} onEnter={go} />
      <button class="btn wide" type="submit">
        {texts.predict.go}
      </button>
      <p class="links">
        <button class="link" type="button" onClick={() => work.act({ type: 'skip', what: 'predict' })}>
          {texts.predict.skip}
        </button>
      </p>
    </form>
  )
}
