import type { UpdateReading } from '../../engine/index.ts'
import { Bedroom } from './bedroom.tsx'
import { Ruler } from './ruler.tsx'
import type { SixAmPlan, Thing } from './six-am-plan.ts'
import { texts } from '../texts/six-am.ts'

interface Props {
  plan: SixAmPlan
  reading: UpdateReading
  onAnswer(id: string): void
  onBack(): void
  onAgain(): void
}

/** What the reader makes of the note: the time it takes, what they can do, and where they stop. */
export function Findings({ plan, reading, onAnswer, onBack, onAgain }: Props) {
  const stopped = plan.end === 'stop' && plan.question?.quote
  return (
    <div class="findings">
      <Ruler plan={plan} />
      {plan.end !== 'unusable' && (
        <section>
          <h3>{texts.can}</h3>
          {plan.can.length ? (
            <Things things={plan.can} />
          ) : (
            <p class="none-yet">{stopped ? texts.canNothing : texts.canNone}</p>
          )}
        </section>
      )}
      {plan.watch.length > 0 && plan.end !== 'unusable' && (
        <section>
          <h3>{texts.watch}</h3>
          <Things things={plan.watch} stuck />
        </section>
      )}
      <section class="halt">
        <Halt plan={plan} reading={reading} />
        <p class="acts">
          {plan.question && (
            <button class="btn" type="button" onClick={() => onAnswer(plan.question!.id)}>
              {texts.answer}
            </button>
          )}
          <button class={plan.question ? 'btn plain' : 'btn'} type="button" onClick={onBack}>
            {texts.back}
          </button>
        </p>
        <Bedroom rings={plan.end !== 'start'} />
        <button class="link again" type="button" onClick={onAgain}>
          {texts.again}
        </button>
      </section>
    </div>
  )
}

function Halt({ plan, reading }: { plan: SixAmPlan; reading: UpdateReading }) {
  if (plan.question)
    return (
      <>
        <h3>{texts.ask}</h3>
        {plan.question.quote && (
          <p>
            <mark class="mk">{plan.question.quote}</mark>
          </p>
        )}
        <p class="asked">{plan.question.question}</p>
      </>
    )
  if (plan.end === 'start')
    return (
      <p class="asked start">
        {texts.start[0]}
        <br />
        {texts.start[1]}
      </p>
    )
  if (plan.end === 'unusable')
    return (
      <>
        <h3>{texts.unusable}</h3>
        <p class="asked">{reading.real.why}</p>
      </>
    )
  return (
    <>
      <h3>{texts.lacks}</h3>
      <ul class="lacks">
        {plan.missing.map(name => (
          <li key={name}>{texts.slots[name]}</li>
        ))}
      </ul>
    </>
  )
}

function Things({ things, stuck = false }: { things: Thing[]; stuck?: boolean }) {
  return (
    <ul class="things">
      {things.map(({ time, words }, i) => (
        <li key={i}>
          <span aria-hidden="true">{time || (stuck ? <Bars /> : <Tick />)}</span>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

/** Stands still: two bars, no tick. */
const Bars = () => (
  <svg viewBox="0 0 18 16" width="18" height="16">
    <path d="M5 2V14M13 2V14" fill="none" stroke="currentColor" stroke-width="2.500" stroke-linecap="round" />
  </svg>
)

const Tick = () => (
  <svg viewBox="0 0 18 16" width="18" height="16">
    <path
      d="M1.500 9L6.500 14.500L16.500 1.500"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)
