import type { Conversation, Fragment, Which } from '../../engine/index.ts'
import { firstTold } from '../take-away/first-told.ts'
import { typedText } from './boxes.ts'
import { texts } from '../texts/exercise.ts'
import { Sources } from './sources.tsx'
import type { Engine, Shown, Work } from './work.ts'

const words = texts.story

interface Props {
  shown: Shown
  work: Work
  which: Which
  story: Conversation['stories'][number]
  engine: Engine
}

/** The employer line: a form filled in with the learner's own words, which starts a text that is theirs to change. */
export function Line({ shown, work, which, story, engine }: Props) {
  const box = `line-${which}`
  const text = typedText(shown, box)
  const named = story.competency || story.reading.competency_named
  if (!named) return null
  const first = firstTold(story)
  const pieces = engine.frame(story.reading, named)
  const start = () => {
    work.type(box, put(pieces))
    work.flush()
    requestAnimationFrame(() => document.getElementById(box)?.focus())
  }
  return (
    <section class="employer">
      <h3>{words.employer}</h3>
      {pieces.length > 0 && (
        <>
          <p>{words.frameWhy}</p>
          <p class="frame">
            {pieces.map((piece, i) => (
              <span key={i} class={piece.from}>
                {piece.text}
              </span>
            ))}
          </p>
        </>
      )}
      {!text && pieces.length > 0 && (
        <button class="btn" type="button" onClick={start}>
          {words.frameStart}
        </button>
      )}
      <label for={box}>{words.lineLabel}</label>
      <p id={`${box}-hint`}>{words.lineHint}</p>
      <textarea
        class="field"
        id={box}
        rows={4}
        dir="auto"
        spellcheck
        aria-describedby={`${box}-hint`}
        value={text}
        onInput={event => work.type(box, event.currentTarget.value)}
        onBlur={work.flush}
      />
      {pieces.length > 0 && (
        <Sources pieces={engine.sourcesOf(text || put(pieces), pieces, story.text, named)} text={story.text} />
      )}
      {text && first && (
        <dl class="before-after">
          <div>
            <dt>{words.before}</dt>
            <dd>{first}</dd>
          </div>
          <div>
            <dt>{words.after}</dt>
            <dd>{text}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}

/** The frame as a text to go on from: a mark stands in each gap. */
const put = (pieces: Fragment[]) => pieces.map(piece => (piece.from === 'gap' ? '…' : piece.text)).join('')
