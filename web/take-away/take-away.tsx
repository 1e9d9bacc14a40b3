import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Conversation } from '../../engine/index.ts'
import type { Settings } from '../../lesson/lesson.ts'
import { Actions, ALL, ByHand } from './actions.tsx'
import { AnswerPart } from './answer-part.tsx'
import { BarPart } from './bar-part.tsx'
import { copyText } from './copy.ts'
import { ExamplesPart } from './examples-part.tsx'
import { KeepPart } from './keep-part.tsx'
import { PrivateStop } from './private-stop.tsx'
import { privateIn, takenOf, type Place } from './taken.ts'
import { texts } from '../texts/take-away.ts'
import { UpdatePart } from './update-part.tsx'
import { useWords } from './use-words.ts'
import './take-away.css'

interface Props {
  conversation: Conversation
  /** The note as it was first read cold, or ''. */
  first: string
  lesson: Settings
  onDownload(): void
  onRestore(file: File): void
  onDelete(): void
  /** Saving by link and forgetting at the close; `look` stops for what is private, then goes on. */
  saving: { saved: boolean; link(look: Look): ComponentChildren; forget: ComponentChildren }
  /** Goes to the note or a story; where it is left out, those presses are not there. */
  onGo?(where: Place): void
}

/** Stops for what is private in the whole work, then goes on; `anyway` are the words for going on all the same. */
export type Look = (go: () => void, anyway: string) => void

/** Something leaves the page: what it is made of, and the press itself. */
export type Take = (from: Place[], go: () => void, anyway?: string) => void

/** One page with all that the learner takes away; it works at any time, and says plainly what is still open. */
export function TakeAway({ conversation, first, lesson, onDownload, onRestore, onDelete, saving, onGo }: Props) {
  const words = useWords()
  const [waiting, setWaiting] = useState<{ from: Place[]; go: () => void; pressed: Element | null; anyway: string }>()
  const [passed, setPassed] = useState<string[]>([])
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  if (!words) return <p class="waiting-words">{texts.waiting}</p>

  const taken = takenOf(conversation, lesson, words)
  const found = privateIn(conversation)
  const held = (from: Place[]) =>
    found.filter(({ where, finding }) => from.includes(where) && !passed.includes(finding.id))
  const take: Take = (from, go, anyway = texts.anyway) =>
    held(from).length ? setWaiting({ from, go, pressed: document.activeElement, anyway }) : go()
  const copy = (from: Place[], text: string, html?: string) =>
    take(from, () => {
      void copyText(text, html).then(done => {
        setByHand(done === 'failed' ? text : '')
        setSaid('')
        // The same words twice are not read out twice: an empty moment between them.
        setTimeout(
          () =>
            setSaid(
              done === 'failed' ? texts.copyBlocked : done === 'plain' && html ? texts.copiedPlain : texts.copied,
            ),
          30,
        )
      })
    })
  const settle = (anyway: boolean) => {
    if (!waiting) return
    if (anyway) setPassed([...passed, ...held(waiting.from).map(({ finding }) => finding.id)])
    setWaiting(undefined)
    if (anyway) waiting.go()
    if (anyway && waiting.pressed instanceof HTMLElement) waiting.pressed.focus()
  }

  return (
    <article class="take-away">
      <header class="head">
        <div>
          <h2>{texts.heading}</h2>
          <p>{texts.lead}</p>
        </div>
        {(taken.update.text || taken.examples.length > 0) && (
          <Actions taken={taken} take={take} copy={copy} say={setSaid} />
        )}
      </header>
      <output class="said no-print">{said}</output>
      {byHand && <ByHand text={byHand} onClose={() => setByHand('')} />}
      {waiting && (
        <PrivateStop
          found={held(waiting.from)}
          anyway={waiting.anyway}
          onAnyway={() => settle(true)}
          onBack={where => {
            settle(false)
            onGo?.(where)
          }}
        />
      )}
      <div class="sheet">
        <UpdatePart conversation={conversation} first={first} taken={taken} {...(onGo && { onGo })} />
        <ExamplesPart taken={taken} copy={copy} {...(onGo && { onGo })} />
        <AnswerPart taken={taken} copy={copy} />
        <BarPart taken={taken} />
        <section class="part test">
          <Six />
          <div>
            <h3>{texts.test}</h3>
            <p>{texts.testWords}</p>
          </div>
        </section>
      </div>
      <KeepPart
        link={saving.link((go, anyway) => take(ALL, go, anyway))}
        forget={saving.forget}
        saved={saving.saved}
        onDownload={() => take(ALL, onDownload)}
        onRestore={onRestore}
        onDelete={onDelete}
      />
    </article>
  )
}

const Six = () => (
  <svg viewBox="0 0 92 92" aria-hidden="true">
    <circle cx="46" cy="46" r="42" fill="none" stroke="currentColor" stroke-width="5" />
    <path d="M46 46V15" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
    <path d="M46 46V68" stroke="currentColor" stroke-width="6" stroke-linecap="round" />
    <circle cx="46" cy="46" r="5" fill="currentColor" />
  </svg>
)
