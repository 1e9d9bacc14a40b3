import type { Conversation, Which } from '../../engine/index.ts'
import { texts } from '../texts/exercise.ts'
import type { Engine, Shown, Work } from './work.ts'

const words = texts.story
const moments = ['handover', 'anticipated-need', 'moved-without-meeting'] as const

interface Props {
  shown: Shown
  work: Work
  which: Which
  story: Conversation['stories'][number]
  engine: Engine
}

/** Which moment it was, and what the learner calls it: both are the learner's own act. */
export function Naming({ shown, work, which, story, engine }: Props) {
  const box = `competency-${which}`
  const choices = engine.backed(story.text, story.reading)
  const own = choices.every(choice => choice.competency.name !== story.competency) ? story.competency : ''
  const typed = shown.boxes[box] ?? own
  const name = (value: string) => {
    work.drop(box)
    if (value.trim()) work.act({ type: 'competency', which, value: value.trim() })
  }
  return (
    <>
      <fieldset class="pick">
        <legend>{words.which}</legend>
        {moments.map(moment => (
          <label key={moment}>
            <input
              type="radio"
              name={`moment-${which}`}
              checked={story.moment === moment}
              onChange={() => work.act({ type: 'moment', which, value: moment })}
            />
            <span>{words.moments[moment]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="pick" id={`competency-${which}`}>
        <legend>{words.name}</legend>
        <p>{words.nameWhy}</p>
        {choices.map(({ competency, words: quote }) => (
          <label key={competency.id}>
            <input
              type="radio"
              name={`competency-${which}`}
              checked={story.competency === competency.name}
              onChange={() => name(competency.name)}
            />
            <span>
              <b>{competency.name}</b>: {competency.meaning}
              <q>{quote}</q>
            </span>
          </label>
        ))}
        <form class="own-name" onSubmit={event => (event.preventDefault(), name(typed))}>
          <label for={`own-${which}`}>{words.nameOwn}</label>
          <input
            class="field"
            id={`own-${which}`}
            autocomplete="off"
            maxLength={120}
            value={typed}
            onInput={event => work.type(box, event.currentTarget.value)}
          />
          <button class="btn plain" type="submit">
            {words.nameSave}
          </button>
        </form>
      </fieldset>
    </>
  )
}
