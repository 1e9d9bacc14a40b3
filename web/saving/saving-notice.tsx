import { texts } from './texts.ts'
import type { Saver, Saving } from './saving.ts'

/** What has to be said about a link at once, above the work. */
export function SavingNotice({ saving, saver }: { saving: Saving; saver: Saver }) {
  if (saving.is === 'asks')
    return (
      <div class="notice" role="alert">
        <p>{texts.asks}</p>
        <p class="acts">
          <button class="btn plain" type="button" onClick={() => void saver.choose(true)}>
            {texts.open}
          </button>
          <button class="link" type="button" onClick={() => void saver.choose(false)}>
            {texts.leave}
          </button>
        </p>
      </div>
    )
  if (saving.is !== 'no' && saving.is !== 'erased') return null
  const words = saving.is === 'no' ? texts.no[saving.why] : saving.away ? texts.erasedAway : texts.erased
  return (
    <div class="notice" role="alert">
      <p>{words}</p>
      <p class="acts">
        <button class="link" type="button" onClick={saver.letGo}>
          {texts.fine}
        </button>
      </p>
    </div>
  )
}

/** Where the work is saved, in one line at the foot; `onLook` goes to what waits for a look. */
export function SavingLine({ saving, onLook }: { saving: Saving & { is: 'on' }; onLook(): void }) {
  const { state, stays } = saving
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
