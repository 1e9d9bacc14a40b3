import type { Conversation } from '../../engine/index.ts'
import { SmallCord } from './cord.tsx'
import { lineNames, strung } from './bar.tsx'
import { barShown, nextWords, places, progress, type Place } from './path.ts'
import { texts } from '../texts/exercise.ts'
import './steps.css'

/** Where am I, what is next, how much is left. */
export function Steps({
  conversation,
  predicting,
  place,
  onGo,
}: {
  conversation: Conversation | undefined
  predicting: boolean
  place: Place
  onGo(place: Place): void
}) {
  const bar = conversation && barShown(conversation)
  const clear = bar ? lineNames.filter(name => bar[name].state === 'clear').length : 0
  return (
    <nav class="steps" aria-label={texts.steps.label}>
      <ol>
        {places.map(step => {
          const state = conversation ? progress(conversation, step) : 'none'
          return (
            <li key={step} class={state}>
              <button type="button" aria-current={step === place ? 'step' : undefined} onClick={() => onGo(step)}>
                <i class="shape" aria-hidden="true" />
                <span class="wide-name">{texts.steps[step]}</span>
                <span class="short-name" aria-hidden="true">
                  {texts.steps.short[step]}
                </span>
                <span class="vh">, {stepWords[state]}</span>
              </button>
            </li>
          )
        })}
      </ol>
      <p class="left">
        <span class="left-cord">
          <SmallCord states={strung(conversation)} />
        </span>
        {bar && <b>{texts.bar.left(clear)}</b>}
        {conversation && clear < 4 && (
          <span class="next">
            {texts.next.label} {predicting ? texts.next.predict : nextWords(conversation, place)}
          </span>
        )}
      </p>
    </nav>
  )
}

const stepWords = { clear: texts.steps.done, part: texts.steps.begun, none: texts.steps.todo }
