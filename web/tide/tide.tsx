import type { Conversation } from '../../engine/index.ts'
import { texts } from '../texts/tide.ts'
import { closedIn, tideOf } from './tide-of.ts'
import './tide.css'

interface Props {
  drafts: Conversation['drafts']
  /** Ids of the questions that are open now. */
  open: string[]
  /** Covers what is private in words of the note. */
  cover(text: string): string
  /** What closed is in sight, not folded away. */
  unfolded?: boolean
}

/** The drafts as a small picture: how many questions stood open at each reading, and what closed them. */
export function Tide({ drafts, open, cover, unfolded = false }: Props) {
  const ebbs = tideOf(drafts)
  if (ebbs.length < 2) return null
  const closed = closedIn(drafts, open)
  const list = (
    <ul>
      {closed.map(({ id, quote, by, words }) => (
        <li key={id}>
          <q>{quote ? cover(quote) : texts.noWords}</q>
          {words && (
            <>
              {' '}
              {by === 'words' ? texts.byWords : texts.byWord} <span class="what">{cover(words)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <figure class="tide">
      <figcaption>{texts.title}</figcaption>
      <ol>
        {ebbs.map(({ open }, i) => (
          <li key={i} class={open ? '' : 'none-left'}>
            <span class="pile" aria-hidden="true">
              {open ? Array.from({ length: Math.min(open, 12) }, (_, n) => <i key={n} />) : <Knot />}
            </span>
            <b aria-hidden="true">{open}</b>
            <span class="vh">{i ? texts.later(open) : texts.first(open)}</span>
          </li>
        ))}
      </ol>
      {closed.length > 0 &&
        (unfolded ? (
          list
        ) : (
          <details>
            <summary>{texts.closed}</summary>
            {list}
          </details>
        ))}
    </figure>
  )
}

const Knot = () => (
  <svg viewBox="0 0 22 22" width="22" height="22">
    <path d="M3 12L9 18L19 4" />
  </svg>
)
