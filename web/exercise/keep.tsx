import type { ComponentChildren } from 'preact'
import { saveBlob } from '../take-away/copy.ts'
import { useOnline } from './use-online.ts'
import { texts } from '../texts/exercise.ts'
import type { Shown, Work } from './work.ts'
import './keep.css'

const words = texts.keep

/** The work as a file: every event, and nothing else. */
export function downloadWork(events: unknown[]): void {
  saveBlob(words.file, new Blob([JSON.stringify({ coldread: 1, events }, null, 1)], { type: 'application/json' }))
}

/** Where the work is kept, in one line; and each trouble with keeping it, with what to do. */
export function Keep({ shown, work }: { shown: Shown; work: Work }) {
  const download = (
    <button class="btn plain" type="button" onClick={() => (work.flush(), downloadWork(work.get().events))}>
      {words.download}
    </button>
  )
  return (
    <>
      {(shown.keeping === 'memory' || shown.keeping === 'full') && (
        <div class="notice" role="alert">
          <p>{words[shown.keeping]}</p>
          <p class="acts">{download}</p>
        </div>
      )}
      {shown.broken.length > 0 && (
        <div class="notice" role="alert">
          <p>{words.broken}</p>
          <p class="acts">
            <button class="btn plain" type="button" onClick={() => downloadWork([...shown.events, ...shown.broken])}>
              {words.downloadBroken}
            </button>
            <button class="link" type="button" onClick={() => work.letGo('broken')}>
              {words.fine}
            </button>
            <button class="link" type="button" onClick={() => void work.erase()}>
              {words.fresh}
            </button>
          </p>
        </div>
      )}
      {shown.trouble === 'fold' && (
        <div class="notice" role="alert">
          <p>{words.fold}</p>
          <p class="acts">
            {download}
            <button class="link" type="button" onClick={() => void work.erase()}>
              {words.fresh}
            </button>
          </p>
        </div>
      )}
      {shown.elsewhere !== undefined && (
        <div class="notice" role="alert">
          <p>{words.elsewhere}</p>
          <p class="acts">
            <button class="btn plain" type="button" onClick={work.swap}>
              {words.showOther}
            </button>
            <button class="link" type="button" onClick={() => work.letGo('elsewhere')}>
              {words.dropOther}
            </button>
          </p>
        </div>
      )}
    </>
  )
}

interface FootProps {
  shown: Shown
  /** The author's line for whoever needs more than a coach. */
  support: string
  /** How saving by link stands, where there is a link. */
  saved: ComponentChildren
  /** Takes work from a file; left out where the page offers it elsewhere. */
  onRestore: ((file: File) => void) | undefined
}

/** The lines at the foot: where the work is, a way to bring work in, and whom to ring when it is all too much. */
export function Foot({ shown, support, saved, onRestore }: FootProps) {
  const online = useOnline()
  return (
    <div class="kept">
      <output class="off-line">{!online && shown.engine && words.offline}</output>
      <p>
        {saved}
        {!saved && shown.keeping === 'kept' && (shown.forgets ? words.untilClosed : words.kept)}
        {shown.keeping === 'opening' && words.opening}
        {onRestore && (
          <label class="link">
            {words.haveFile}
            <input
              class="vh"
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget: input }) => {
                const file = input.files?.[0]
                if (file) onRestore(file)
                // So that the same file can be chosen once more.
                input.value = ''
              }}
            />
          </label>
        )}
      </p>
      <p>
        {words.hard} {support}
      </p>
      <p>
        <a href="./accessibility.html">{words.accessibility}</a>
      </p>
    </div>
  )
}
