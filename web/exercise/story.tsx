import { useState } from 'preact/hooks'
import type { Conversation, Which } from '../../engine/index.ts'
import { typedText } from './boxes.ts'
import { Editor } from './editor.tsx'
import { Line } from './line.tsx'
import { Naming } from './naming.tsx'
import { PrivateList } from './private-list.tsx'
import type { Mark } from './strokes.tsx'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'
import './story.css'

const words = texts.story

/** One of the two stories: told in the learner's words, heard by the listener, named, and made into a line for an employer. */
export function StoryPanel({ shown, work, which }: { shown: Shown; work: Work; which: Which }) {
  const [trigger, setTrigger] = useState('')
  const story = shown.conversation?.stories[which - 1]
  const box = `story-${which}`
  const text = typedText(shown, box)
  return (
    <div class="story">
      <header>
        <h2>{words.title(which)}</h2>
        <p>{words.lead}</p>
      </header>
      {!text.trim() && (
        <section class="triggers">
          <h3>{words.triggers}</h3>
          <ul>
            {words.list.map(item => (
              <li key={item}>
                <button
                  class="chip"
                  type="button"
                  aria-pressed={trigger === item}
                  onClick={() => {
                    setTrigger(item)
                    document.getElementById(box)?.focus()
                  }}
                >
                  {item}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Editor
        id={box}
        label={words.label}
        text={text}
        placeholder={trigger ? words.prompt(trigger) : words.placeholder}
        marks={story && text === story.text ? heardMarks(story) : []}
        onText={typed => work.type(box, typed)}
        onPause={work.flush}
      />
      {story && text.trim() && <Heard story={story} />}
      {story && (
        <PrivateList
          text={story.text}
          found={story.reading.private}
          dismissed={shown.conversation!.dismissed}
          work={work}
        />
      )}
      {story && shown.engine && story.reading.told && (
        <>
          <Naming key={which} shown={shown} work={work} which={which} story={story} engine={shown.engine} />
          <Line key={`line-${which}`} shown={shown} work={work} which={which} story={story} engine={shown.engine} />
        </>
      )}
    </div>
  )
}

type Told = Conversation['stories'][number]

function heardMarks({ text, reading }: Told): Mark[] {
  return [reading.left_behind, reading.others_could, reading.moment_quote].flatMap((quote, i) => {
    const from = quote ? text.indexOf(quote) : -1
    return from < 0 ? [] : [{ id: `heard-${i}`, look: 'good' as const, from, to: from + quote.length }]
  })
}

function Heard({ story }: { story: Told }) {
  const { left_behind, others_could, moment, moment_quote } = story.reading
  const rows: [string, string][] = [
    [words.left, left_behind],
    [words.could, others_could],
    [words.moment, moment === 'none' ? '' : moment_quote || words.moments[moment]],
  ]
  return (
    <section class="heard">
      <h3>{words.heard}</h3>
      <dl>
        {rows.map(([name, quote]) => (
          <div key={name}>
            <dt class={quote ? 'clear' : 'none'}>
              <i class="shape" aria-hidden="true" /> {name}
            </dt>
            <dd>{quote ? <q>{quote}</q> : words.notYet}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
