import type { Question } from '../../engine/index.ts'
import { phoneLines, type PhoneLine } from './note-pieces.ts'
import type { SixAmPlan } from './six-am-plan.ts'
import { texts } from '../texts/six-am.ts'

/** The note, opened on the phone, with the line where the reader stops. All of it is text. */
export function Opened({ draft, plan, open }: { draft: string; plan: SixAmPlan; open: Question[] }) {
  const { question } = plan
  const also = open.filter(q => q !== question && q.quote && q.to <= plan.at)
  const asked = question?.quote ? question : undefined
  const lines = phoneLines(draft, plan.at, asked, also)
  const read = lines.filter(line => !line.unread)
  const unread = lines.filter(line => line.unread)
  const said = { stop: texts.stopHere, slow: texts.slowHere, missing: texts.endHere, unusable: '', start: '' }[plan.end]
  return (
    <div class="opened">
      <section class="phone" aria-label={texts.note}>
        <div class="screen">
          <p class="status" aria-hidden="true">
            <span>06:00</span>
            <Battery />
          </p>
          {paced(read).map(Line)}
          {said && (
            <p class="stop">
              <svg viewBox="0 0 360 24" preserveAspectRatio="none" aria-hidden="true">
                <path class="stroke" pathLength="1" d="M1 13C52 8 104 17 176 12S292 15 359 10" />
                <path class="stroke thin" pathLength="1" d="M3 16C72 11 140 19 214 15S310 14 355 14" />
              </svg>
              <span class="pencil">{said}</span>
              {unread.length > 0 && <span class="vh">{texts.unread}</span>}
            </p>
          )}
          {unread.length > 0 && (
            <div class={plan.end === 'stop' ? 'unread' : ''}>{unread.map(line => ({ line })).map(Line)}</div>
          )}
        </div>
      </section>
    </div>
  )
}

/** Lines with the part of the reading time at which each begins, and the part that it takes; both from 0 to 1. */
function paced(lines: PhoneLine[]): Paced[] {
  const lengths = lines.map(({ runs }) => runs.reduce((n, { text }) => n + text.trim().length, 0))
  const whole = Math.max(
    1,
    lengths.reduce((a, b) => a + b, 0),
  )
  let begun = 0
  return lines.map((line, i) => {
    const pace = { begins: begun / whole, takes: lengths[i]! / whole }
    begun += lengths[i]!
    return { line, pace }
  })
}

interface Paced {
  line: PhoneLine
  pace?: { begins: number; takes: number }
}

function Line({ line: { kind, runs }, pace }: Paced, key: number) {
  const words = runs.map((run, i) =>
    run.mark ? (
      <mark key={i} class={run.mark === 'asked' ? 'mk' : 'mk-2'}>
        {run.text}
      </mark>
    ) : (
      run.text
    ),
  )
  return (
    <p
      key={key}
      class={pace ? `${kind} read` : kind}
      style={pace && `--begins:${pace.begins.toFixed(3)};--takes:${pace.takes.toFixed(3)}`}
    >
      {words}
    </p>
  )
}

function Battery() {
  return (
    <svg viewBox="0 0 28 14" width="28" height="14">
      <rect x="1" y="1" width="22" height="12" rx="3" fill="none" stroke="currentColor" stroke-width="1.6" />
      <rect x="3.500" y="3.500" width="8" height="7" rx="1" fill="currentColor" />
      <path d="M25.500 5v4" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  )
}
