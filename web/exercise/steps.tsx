import type { Conversation, Where } from '../../engine/index.ts'
import { SmallCord } from './cord.tsx'
import { lineNames } from './bar.tsx'
import { texts } from './texts.ts'
import './steps.css'

export type Place = 'draft' | 'story-1' | 'story-2' | 'take-away'
export const places: Place[] = ['draft', 'story-1', 'story-2', 'take-away']

/** The place of the exercise that an event's `where` belongs to. */
export function placeOf(where: Where | undefined): Place {
  return where === 'story-1' || where === 'story-2' || where === 'take-away' ? where : 'draft'
}

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
  const bar = conversation?.bar
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
          <SmallCord states={lineNames.map(name => bar?.[name].state ?? 'missing')} />
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

function progress({ bar, draft, stories }: Conversation, step: Place): 'clear' | 'part' | 'none' {
  const lines = Object.values(bar)
  if (step === 'take-away') return lines.every(line => line.state === 'clear') ? 'clear' : 'none'
  if (step === 'draft') {
    if (bar.real.state === 'clear' && bar.questions.state === 'clear') return 'clear'
    return draft.trim() ? 'part' : 'none'
  }
  const story = stories[step === 'story-1' ? 0 : 1]
  if (story.reading.told && (story.competency || story.reading.competency_named)) return 'clear'
  return story.text.trim() ? 'part' : 'none'
}

function nextWords({ bar, draft, coldRead, open, stories }: Conversation, place: Place): string {
  const story = (which: number) => {
    const { reading, competency } = stories[which - 1]!
    if (!reading.told) return texts.next.story(which)
    return competency || reading.competency_named ? '' : texts.next.name(which)
  }
  // Who is in the middle of a story goes on with that one.
  const here = place === 'story-1' ? story(1) : place === 'story-2' ? story(2) : ''
  if (here) return here
  if (!draft.trim()) return texts.next.write
  if (!coldRead) return texts.next.read
  if (bar.questions.state !== 'clear' && open.length > 0) return texts.next.questions(open.length)
  if (bar.real.state !== 'clear' || bar.questions.state !== 'clear') return texts.next.mend
  return story(1) || story(2) || texts.next.take
}
