import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Choice, Question as Asked, Turn } from '../../engine/index.ts'
import { Missing } from './missing.tsx'
import { ClosedList, OpenList } from './open-list.tsx'
import type { Placed } from './placed.ts'
import { askedIn } from './press.ts'
import { PrivateList } from './private-list.tsx'
import { Question } from './question.tsx'
import { Predict, Say } from './say.tsx'
import type { Place } from './path.ts'
import { showInMargin } from './show-in-margin.ts'
import { texts } from '../texts/exercise.ts'
import { Stranger } from './stranger.tsx'
import { Choices, newestOf, Turns } from './turns.tsx'
import type { Shown, Work } from './work.ts'
import './card.css'
import './lists.css'
import './coach.css'

const words = texts.coach

interface Props {
  shown: Shown
  work: Work
  place: Place
  /** Every question of the note, with its words; the open ones; the one on the card. */
  all: Asked[]
  open: Asked[]
  asked: Asked | undefined
  /** The learner is guessing: no question is shown yet. */
  predicting: boolean
  onChoose(id: string): void
  onStep(by: 1 | -1): void
  /** The words that were just put into the note, while they stand there. */
  placed: Placed | undefined
  onPlaced(placed: Placed): void
  /** The learner took those words out again: the coach's last words are about a note that is no more. */
  undone: boolean
  onTakeOut(placed: Placed): void
  /** Words that nobody but the draft itself may show are covered. */
  cover(text: string): string
  onChoice(choice: Choice): void
}

/** The margin: what was said, the one thing being asked, then the rest, and a line to say anything. */
export function Coach({
  shown,
  work,
  place,
  all,
  open,
  asked,
  predicting,
  onChoose,
  onStep,
  placed,
  onPlaced,
  undone,
  onTakeOut,
  cover,
  onChoice,
}: Props) {
  const { conversation } = shown
  const scroller = useRef<HTMLDivElement>(null)
  const inside = useRef(false)
  const count = conversation?.turns.length ?? 0
  const spoken = useRef(count)
  // Words about the line need the line in sight.
  useLayoutEffect(() => {
    const before = spoken.current
    spoken.current = count
    const last = conversation && newestOf(conversation)
    if (!before || before === count || !last?.choices?.some(({ focus }) => focus === 'line')) return
    const block = matchMedia('(max-width: 1000px)').matches ? 'start' : 'nearest'
    document.querySelector('.employer')?.scrollIntoView({ block })
  }, [count])
  // What is new is what the margin shows, however far down the learner had gone.
  useLayoutEffect(() => {
    const newest = scroller.current?.querySelector<HTMLElement>('.newest')
    if (newest) scroller.current!.scrollTop = newest.offsetTop - 12
    // What had the focus may be gone with what it answered.
    if (inside.current && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [count])
  if (!conversation)
    return (
      <section class="marg" aria-label={words.label}>
        <div class="marg-in">
          <div class="marg-scroll">
            <Waiting shown={shown} work={work} />
          </div>
        </div>
      </section>
    )
  const newest = newestOf(conversation)
  const move = newest?.move ?? ''
  const onNote = place === 'draft' && !predicting
  const card = onNote ? asked : undefined
  const lead = undone ? texts.question.isOut : newest ? leadOf(newest, card, predicting, cover) : ''
  const { slot } = askedIn(conversation)
  const missing = onNote && !asked && conversation.coldRead ? slot : undefined
  const choices = undone || predicting ? [] : offered(newest, card, !!missing, place)
  const offer = choices.find(choice => choice.key === 'place' && choice.act?.type === 'place')
  const stranger = shown.engine?.strangersNotes.find(note => note.id === newest?.note && move === 'try')
  return (
    <section
      class="marg"
      aria-label={words.label}
      onFocusIn={({ target }) => {
        inside.current = true
        showAsked(target as HTMLElement)
      }}
      onFocusOut={event => (inside.current = !event.relatedTarget)}
    >
      <div class="marg-in">
        <div class="marg-scroll" ref={scroller} tabIndex={-1}>
          <Turns conversation={conversation} lead={lead} asked={card} cover={cover} place={place} />
          {offer && <Choices choices={choices} onChoice={onChoice} />}
          {placed && onNote && (
            <p class="placed">
              {texts.question.placed}{' '}
              <button class="link" type="button" onClick={() => onTakeOut(placed)}>
                {texts.question.takeOut}
              </button>
            </p>
          )}
          {predicting && <Predict shown={shown} work={work} />}
          {onNote && asked && (
            <Question
              shown={shown}
              work={work}
              question={asked}
              number={open.indexOf(asked) + 1}
              of={open.length}
              offered={offer?.act?.type === 'place' ? offer.act.text : ''}
              onStep={onStep}
              onAnother={() =>
                asked.id === conversation.asking ? work.act({ type: 'skip', what: 'question' }) : onChoose('')
              }
              onPlaced={onPlaced}
            />
          )}
          {stranger && <Stranger key={stranger.id} shown={shown} work={work} note={stranger} />}
          {missing && !offer && <Missing shown={shown} work={work} slot={missing} onPlaced={onPlaced} />}
          {!offer && <Choices choices={choices} onChoice={onChoice} />}
          {onNote && <OpenList questions={open} asked={asked?.id ?? ''} onChoose={onChoose} />}
          {onNote && <ClosedList questions={all} reasons={conversation.dismissed} work={work} />}
          {place === 'draft' && (
            <PrivateList
              text={conversation.draft}
              found={conversation.update.private}
              dismissed={conversation.dismissed}
              work={work}
            />
          )}
        </div>
        <Say shown={shown} work={work} to={card?.id ?? move} answering={place !== 'draft'} />
      </div>
    </section>
  )
}

/** With an on-screen keyboard there is little room: the question comes to the top of it, right above its answer. */
function showAsked(box: HTMLElement) {
  const card = box.matches('textarea') && matchMedia('(pointer: coarse)').matches && box.closest('.asked-card')
  // Once the keyboard has come.
  const lead = card && card.querySelector('.lead')
  if (lead) setTimeout(() => showInMargin(lead, 'start'), 350)
}

/** The coach's words without the question that the card below says in its own, larger hand. */
function leadOf(turn: Turn, asked: Asked | undefined, predicting: boolean, cover: (text: string) => string): string {
  if (predicting) return ''
  if (!asked) return cover(turn.text)
  if (turn.move === 'ask' && turn.question !== asked.id) return ''
  return cover(turn.text).replace(asked.question, '').trim()
}

/** Choices that the page does not offer already: on the card of a question, beside a box for a missing part, or anywhere. */
function offered(turn: Turn | undefined, card: Asked | undefined, box: boolean, place: Place): Choice[] {
  const own = new Set(card ? ['answer', 'reader-knows', 'hint', 'report'] : ['something-blocked'])
  if (box || place !== 'draft') own.add('answer')
  // What was said to one question does not go in beside another.
  if (card && turn?.question && turn.question !== card.id) own.add('place')
  return (turn?.choices ?? []).filter(choice => !own.has(choice.key))
}

function Waiting({ shown, work }: { shown: Shown; work: Work }) {
  if (shown.trouble !== 'engine') return <p class="pencil">{words.waiting}</p>
  return (
    <div role="alert">
      <p>{words.failed}</p>
      <button class="btn plain" type="button" onClick={() => void work.loadEngine()}>
        {words.again}
      </button>
    </div>
  )
}
