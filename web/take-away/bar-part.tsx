import type { Taken } from './taken.ts'
import { texts } from '../texts/take-away.ts'

/** The four lines as four punched holes; the string goes through those that are clear. */
export function BarPart({ taken }: { taken: Taken }) {
  const { bar, date } = taken
  return (
    <section class="part lines">
      <header>
        <h3>{texts.bar}</h3>
        {date && <p class="about">{texts.barOn(date)}</p>}
      </header>
      <ol class="threaded">
        {bar.map(({ name, state, words, lacks }, i) => (
          <li key={name} class={state}>
            <svg class="through" viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden="true">
              {bar.slice(0, i + 1).every(line => line.state === 'clear') && (
                <path d={i ? 'M12 -50C24 -30 0 20 12 50' : 'M12 6C22 18 4 34 12 50'} />
              )}
            </svg>
            <b>{name}</b>
            <span>
              {words}
              {lacks && `: ${lacks}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
