import { useEffect, useRef, useState } from 'preact/hooks'
import type { Span, StrangersNote } from '../../engine/index.ts'
import { Box } from './box.tsx'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'
import './stranger.css'

const words = texts.stranger

/** A stranger's note to read cold without the coach: press the words that stop you, and say what you would ask. */
export function Stranger({ shown, work, note }: { shown: Shown; work: Work; note: StrangersNote }) {
  const [chosen, setChosen] = useState<Span>()
  const text = (shown.boxes['try'] ?? '').trim()
  const press = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) press.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const send = () => {
    if (!chosen) return document.querySelector<HTMLElement>('.stranger input')?.focus()
    work.drop('try')
    work.act({ type: 'try', note: note.id, from: chosen.from, to: chosen.to, text })
  }
  return (
    <form class="stranger" onSubmit={event => (event.preventDefault(), send())}>
      <p class="label">{words.for(note.reader)}</p>
      <fieldset class="strangers-note">
        <legend class="vh">{words.words}</legend>
        {phrases(note.text).map((line, i) => (
          <p key={i}>
            {line.map(({ from, to }) => (
              <label key={from}>
                <input
                  class="vh"
                  type="radio"
                  name="phrase"
                  checked={chosen?.from === from}
                  onChange={() => setChosen({ from, to })}
                />
                <span class={chosen?.from === from ? 'mk' : undefined}>{note.text.slice(from, to).trimEnd()}</span>{' '}
              </label>
            ))}
          </p>
        ))}
      </fieldset>
      <Box shown={shown} work={work} name="try" id="try" label={words.ask} rows={1} onEnter={send} />
      <button class="btn wide" type="submit" ref={press}>
        {words.stops}
      </button>
    </form>
  )
}

/** The pieces of a text between its stops, line by line. */
export function phrases(text: string): Span[][] {
  let from = 0
  return text.split('\n').map(line => {
    const start = from
    from += line.length + 1
    return [...line.matchAll(/[^.,;:]+(?:[.:](?=\d)[^.,;:]+)*[.,;:]*\s*/g)].map(piece => ({
      from: start + piece.index,
      to: start + piece.index + piece[0].length,
    }))
  })
}
