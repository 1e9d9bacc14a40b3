import { useEffect, useRef } from 'preact/hooks'
import { texts } from '../texts/saving.ts'
import type { Copy, Notice, Saver } from './saving.ts'

/** What has to be said about a link at once, above the work; it comes into view, wherever the learner is. */
export function SavingNotice({ notice, saver }: { notice: Notice; saver: Saver }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' })
    // Where what was pressed is gone, the keyboard goes on from here; whoever is typing is left alone.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [notice])
  return (
    <div class="notice" role="alert" ref={box} tabIndex={-1}>
      <p>{wordsOf(notice)}</p>
      <p class="acts">
        {notice.is === 'asks' ? (
          <>
            <button class="btn plain" type="button" onClick={() => void saver.choose(true)}>
              {texts.open}
            </button>
            <button class="link" type="button" onClick={() => void saver.choose(false)}>
              {texts.leave}
            </button>
          </>
        ) : (
          <button class="link" type="button" onClick={saver.letGo}>
            {texts.fine}
          </button>
        )}
      </p>
    </div>
  )
}

function wordsOf(notice: Notice): string {
  switch (notice.is) {
    case 'asks':
      return texts.asks
    case 'away':
      return texts.away
    case 'no':
      return texts.no[notice.why]
    case 'erased':
      return notice.away ? texts.erasedAway : texts.erased
  }
}

/** Where the work is saved, in one line at the foot; `onLook` goes to what waits for a look. */
export function SavingLine({ copy: { state, stays }, onLook }: { copy: Copy; onLook(): void }) {
  // Only what asks for attention is read out; that each change was saved is not.
  const loud = state === 'waiting' || state === 'held'
  return (
    <>
      {!loud && <span>{texts.states[state]}</span>}
      <output>{loud && texts.states[state]}</output>
      {stays > 0 && <span>{texts.stays(stays)}</span>}
      {state === 'held' && (
        <button class="link" type="button" onClick={onLook}>
          {texts.look}
        </button>
      )}
    </>
  )
}
