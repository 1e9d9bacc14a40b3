import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import type { Question, UpdateReading } from '../../engine/index.ts'
import { Findings } from './findings.tsx'
import { Opened } from './opened.tsx'
import { Room } from './room.tsx'
import { sixAmPlan } from './six-am-plan.ts'
import { useMet } from './use-met.ts'
import { texts } from '../texts/six-am.ts'
import './six-am.css'

interface Props {
  reading: UpdateReading
  draft: string
  /** The learner's phrase for the reader, or ''. */
  reader: string
  /** The questions that are still open, likeliest first. */
  open: Question[]
  onAnswer(id: string): void
  onBack(): void
}

/** The draft as its reader meets it: on a phone, at six, with nobody to ask. */
export function SixAm({ reading, draft, reader, open, onAnswer, onBack }: Props) {
  const plan = useMemo(() => sixAmPlan(draft, reading, open), [draft, reading, open])
  const room = useRef<HTMLElement>(null)
  const [time, again] = useReducer<number, void>(n => n + 1, 0)
  useMet(room, time)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    room.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onBack()
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [onBack])
  const back = (
    <button class="link" type="button" onClick={onBack}>
      {texts.back}
    </button>
  )
  return (
    <section ref={room} class={`six-am end-${plan.end}`} aria-labelledby="six-am">
      <Room />
      <p class="leave-room">{back}</p>
      <header class="intro">
        <h2 id="six-am" ref={heading} tabIndex={-1}>
          {texts.heading}
        </h2>
        <p>
          {texts.intro[0]}
          <b>{reader.trim() || texts.anyone}</b>
          {texts.intro[1]}
        </p>
      </header>
      {draft.trim() ? (
        <>
          <div class="locked" key={`locked ${time}`}>
            <div class="phone">
              <div class="screen dawn">
                <p class="day">{texts.tomorrow}</p>
                <time>
                  <span class="before" aria-hidden="true">
                    {texts.before}
                  </span>
                  <span class="six-now">{texts.six}</span>
                </time>
                <div class="notice-note">
                  <p class="from">
                    <b>{texts.sender}</b> <span>{texts.now}</span>
                  </p>
                  <p class="lines">{draft.trim().slice(0, 300)}</p>
                </div>
              </div>
            </div>
            <p class="under">
              {texts.glance} {plan.leads ? texts.leads : texts.buried}
            </p>
          </div>
          <Opened key={`opened ${time}`} draft={draft} plan={plan} open={open} />
          <Findings plan={plan} reading={reading} onAnswer={onAnswer} onBack={onBack} onAgain={() => again()} />
        </>
      ) : (
        <div class="empty">
          <p>{texts.empty}</p>
          <button class="btn" type="button" onClick={onBack}>
            {texts.back}
          </button>
        </div>
      )}
    </section>
  )
}
