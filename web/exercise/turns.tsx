import { useState } from 'preact/hooks'
import type { Choice, Conversation, Question, Turn } from '../../engine/index.ts'
import { writtenAt, type Place } from './path.ts'
import { Quoted } from './quoted.tsx'
import { texts } from '../texts/exercise.ts'

const words = texts.coach
/** Moves that only confirm what the page already shows. */
const QUIET = new Set(['status'])

/** The turns that a person would want to read. */
export function loud(turns: Turn[]): Turn[] {
  return turns.filter(turn => turn.text.trim() !== '' && !QUIET.has(turn.move ?? ''))
}

/** The coach's last words, or undefined before it said any. */
export function newestOf(conversation: Conversation): Turn | undefined {
  return loud(conversation.turns).findLast(turn => turn.by === 'coach')
}

/** What was said: the newest coach turn and the words it answers; everything before stays folded until it is asked for. */
export function Turns({
  conversation,
  lead,
  asked,
  cover,
  place,
}: {
  conversation: Conversation
  lead: string
  asked: Question | undefined
  cover(text: string): string
  place: Place
}) {
  const [all, setAll] = useState(false)
  const heard = loud(conversation.turns)
  const last = heard.findLastIndex(turn => turn.by === 'coach')
  const from = last > 0 && heard[last - 1]!.by === 'learner' ? last - 1 : Math.max(last, 0)
  const earlier = heard.slice(0, from)
  return (
    <div class="turns">
      {earlier.length > 0 && (
        <button class="link fold" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.earlier(earlier.length)}
        </button>
      )}
      {all && (
        <ol class="hist">
          {earlier.map((turn, i) => (
            <li key={i} class={turn.by === 'learner' ? 'said' : 'pencil'}>
              <span class="vh">{turn.by === 'learner' ? words.you : words.coach} </span>
              {turn.by === 'coach' ? cover(turn.text) : turn.text}
            </li>
          ))}
        </ol>
      )}
      {from < last && (
        <p class="said">
          <span class="vh">{words.you} </span>
          {heard[from]!.text}
        </p>
      )}
      <div class="newest" aria-live="polite" aria-atomic="true">
        {lead && (
          <p class="pencil">
            <Quoted text={lead} own={writtenAt(place, conversation)} of={place} />
          </p>
        )}
        {asked && <p class="vh">{asked.question}</p>}
      </div>
    </div>
  )
}

/** What the coach offers to press. */
export function Choices({ choices, onChoice }: { choices: Choice[]; onChoice(choice: Choice): void }) {
  if (choices.length === 0) return null
  return (
    <p class="choices">
      {choices.map(choice => (
        <button
          key={choice.key}
          class={choice.key === 'place' ? 'btn' : 'btn plain'}
          type="button"
          onClick={() => onChoice(choice)}
        >
          {choice.label}
        </button>
      ))}
    </p>
  )
}
