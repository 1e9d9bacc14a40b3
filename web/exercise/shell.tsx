import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Choice } from '../../engine/index.ts'
import type { Settings } from '../../lesson/lesson.ts'
import { SixAm } from '../six-am/six-am.tsx'
import { SavingLine, SavingNotice } from '../saving/saving-notice.tsx'
import { savingParts } from '../saving/saving-parts.tsx'
import type { Saver } from '../saving/saving.ts'
import { firstRead } from '../take-away/first-read.ts'
import { TakeAway } from '../take-away/take-away.tsx'
import { Bar } from './bar.tsx'
import { Coach } from './coach.tsx'
import { Dock, type Panel } from './dock.tsx'
import { Foot, Keep } from './keep.tsx'
import { Leader } from './leader.tsx'
import { Note } from './note.tsx'
import { Reader } from './reader.tsx'
import { placeOf, type Place } from './path.ts'
import { Steps } from './steps.tsx'
import { StoryPanel } from './story.tsx'
import { newestOf } from './turns.tsx'
import { texts } from '../texts/exercise.ts'
import { useKeyboard } from './use-keyboard.ts'
import { useReturn } from './use-return.ts'
import { useSixAm } from './use-six-am.ts'
import { useTop } from './use-top.ts'
import { useReading } from './use-reading.ts'
import { useStateOf } from './use-state-of.ts'
import type { Placed } from './placed.ts'
import { covering } from './cover.ts'
import type { Work } from './work.ts'
import { carryOut, eraseAll, saveFile, restoreFile } from './press.ts'
import './shell.css'

/** The exercise: every place of the path but the lesson itself. */
export function Shell({ work, saver, lesson }: { work: Work; saver: Saver; lesson: Settings }) {
  const shown = useStateOf(work)
  const { copy, notice } = useStateOf(saver)
  const { conversation, engine } = shown
  const root = useRef<HTMLDivElement>(null)
  const typing = useKeyboard(root)
  useReturn(root, shown)
  const [panel, setPanel] = useState<Panel>('write')
  const [choosing, setChoosing] = useState(false)
  const [chosen, setChosen] = useState('')
  const [placed, setPlaced] = useState<Placed>()
  const [undone, setUndone] = useState(-1)
  const [said, setSaid] = useState('')
  const reading = useReading(shown)

  const place = placeOf(conversation?.where)
  const update = conversation?.update
  const cover = useMemo(() => covering(conversation), [update, conversation?.dismissed])
  const all = useMemo(
    () => (engine && update ? engine.worded(update).questions.map(cover.question) : []),
    [engine, update, cover],
  )
  const openIds = new Set(conversation?.open.map(question => question.id))
  const newest = conversation && newestOf(conversation)
  const turns = conversation?.turns.length ?? 0
  const predicting = place === 'draft' && newest?.move === 'predict'
  const open = predicting ? [] : all.filter(question => openIds.has(question.id))
  const asked =
    open.find(question => question.id === chosen) ?? open.find(question => question.id === conversation?.asking)
  const asking =
    asked && place === 'draft'
      ? { quote: asked.quote, words: asked.question }
      : newest && { quote: '', words: undone === turns ? texts.question.isOut : cover.text(newest.text) }

  useEffect(() => setChosen(''), [conversation?.asking])
  useTop(root, place)

  // Words that the learner has changed since are no longer news.
  const inPlace =
    placed?.turns === turns && conversation?.draft.startsWith(placed.text, placed.from) ? placed : undefined
  const go = (where: Place | '6am') => work.act({ type: 'go', where })
  const turnTo = (where: Place) => (setPanel('write'), go(where))
  const step = (by: 1 | -1) => {
    if (open.length === 0) return
    const at = asked ? open.indexOf(asked) : -1
    setChosen(open[(at + by + open.length) % open.length]!.id)
  }
  const choose = (id: string) => {
    setChosen(id)
    setPanel('coach')
  }
  const choice = (pressed: Choice) =>
    setPlaced(carryOut(pressed, work, { place, panel: setPanel, reader: () => setChoosing(true) }))
  const takeOut = ({ before }: Placed) => {
    work.act({ type: 'draft', text: before })
    // Where the coach has nothing to say to it, what it said last is no longer so.
    const now = work.get().conversation?.turns.length ?? 0
    if (now === turns) setUndone(now)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.marg-scroll')?.focus({ preventScroll: true }))
  }
  const restore = (file: File) => void restoreFile(file, work).then(setSaid)
  const sixAm = useSixAm(place, go)

  if (conversation?.where === '6am')
    return (
      <SixAm
        reading={reading ?? engine!.worded(conversation.update)}
        draft={conversation.draft}
        reader={conversation.reader}
        open={open}
        onAnswer={id => {
          sixAm.leave('draft')
          choose(id)
        }}
        onBack={() => sixAm.leave()}
      />
    )

  return (
    <div ref={root} class={typing ? `desk typing ${typing}` : 'desk'} data-panel={panel} data-place={place}>
      <h2 class="vh">{texts.exercise}</h2>
      <Steps conversation={conversation} predicting={predicting} place={place} onGo={turnTo} />
      <Keep shown={shown} work={work} />
      {notice && <SavingNotice notice={notice} saver={saver} />}
      {said && <output class="notice">{said}</output>}
      {place === 'draft' && <Reader shown={shown} work={work} open={choosing} onOpen={setChoosing} />}
      {place === 'take-away' && conversation ? (
        <TakeAway
          conversation={conversation}
          first={firstRead(shown.events)}
          lesson={lesson}
          onGo={go}
          onDownload={() => saveFile(work)}
          onRestore={restore}
          onDelete={() => void eraseAll(work, saver).then(setSaid)}
          saving={savingParts(shown, work, saver, copy)}
        />
      ) : (
        <div class="paper">
          <Bar conversation={conversation} cover={cover.text} />
          <div class="sheet">
            {place === 'story-1' || place === 'story-2' ? (
              <StoryPanel key={place} shown={shown} work={work} which={place === 'story-1' ? 1 : 2} />
            ) : (
              <Note
                shown={shown}
                work={work}
                reading={reading}
                open={open}
                asked={asked?.id ?? ''}
                placed={inPlace}
                onChoose={setChosen}
                onStep={step}
                onSixAm={sixAm.open}
                onRead={() => {
                  work.act({ type: 'read' })
                  setPanel('coach')
                }}
                onNothing={() => {
                  work.act({ type: 'message', text: texts.editor.nothing })
                  setPanel('coach')
                }}
              />
            )}
            <Coach
              shown={shown}
              work={work}
              place={place}
              all={all}
              open={open}
              asked={asked}
              predicting={predicting}
              onChoose={choose}
              onStep={step}
              placed={inPlace}
              onPlaced={setPlaced}
              undone={undone === turns}
              onTakeOut={takeOut}
              cover={cover.text}
              onChoice={choice}
            />
            <Leader of={asked?.id ?? ''} />
          </div>
        </div>
      )}
      <Foot
        shown={shown}
        support={lesson.support.distress}
        saved={copy && <SavingLine copy={copy} onLook={() => go('take-away')} />}
        onRestore={place === 'take-away' ? undefined : restore}
      />
      {place !== 'take-away' && (
        <Dock
          panel={panel}
          open={open.length}
          asking={asking}
          slots={place === 'draft' ? reading?.slots : undefined}
          sixAm={!!engine && !!conversation?.draft.trim()}
          onPanel={setPanel}
          onSixAm={sixAm.open}
        />
      )}
    </div>
  )
}
