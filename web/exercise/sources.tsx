import type { Source } from '../../engine/index.ts'
import { texts } from '../texts/exercise.ts'
import './sources.css'

const words = texts.story
/** So many characters of the telling stand around the words that a line took from it. */
const AROUND = 48

/** On request, each part of the employer line and where it comes from: said in words, and shown in the telling. */
export function Sources({ pieces, text }: { pieces: Source[]; text: string }) {
  return (
    <details class="sources">
      <summary>{words.sources}</summary>
      <p>{words.sourcesWhy}</p>
      <ol>
        {pieces
          .filter(piece => /[\p{L}\p{N}…]/u.test(piece.text))
          .map((piece, i) => (
            <li key={i} class={piece.from}>
              <q>{piece.text.trim()}</q> <span>{words.source[piece.from]}</span>
              {piece.place && <Telling text={text} from={piece.place.from} to={piece.place.to} />}
            </li>
          ))}
      </ol>
    </details>
  )
}

function Telling({ text, from, to }: { text: string; from: number; to: number }) {
  const start = from > AROUND ? text.lastIndexOf(' ', from - AROUND) + 1 : 0
  const end = to + AROUND < text.length ? text.indexOf(' ', to + AROUND) : text.length
  return (
    <blockquote>
      {start > 0 && '… '}
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end < 0 ? text.length : end)}
      {end > 0 && end < text.length && ' …'}
    </blockquote>
  )
}
