import { render } from 'preact'
import type { Settings } from '../../lesson/lesson.ts'
import { keepPage } from '../offline/keep-page.ts'
import { createSaver } from '../saving/saver.ts'
import { createWork } from './create-work.ts'
import { Shell } from './shell.tsx'

/** Puts the exercise into an element; the lesson's settings are in the page. Text can be typed at once, the engine follows. */
export function mount(element: HTMLElement): void {
  const lesson = JSON.parse(document.querySelector('#lesson')!.textContent!) as Settings
  const work = createWork({ coach: lesson.coach, support: lesson.support }, () => import('./engine.ts'))
  const saver = createSaver(work)
  render(<Shell work={work} saver={saver} lesson={lesson} />, element)
  const load = () => void work.loadEngine().then(keepPage)
  // A browser that is busy, or draws nothing at the moment, may never be idle.
  const idle = (window as Partial<Window>).requestIdleCallback
  if (idle) idle(load, { timeout: 1000 })
  else setTimeout(load)
  addEventListener('online', () => void work.loadEngine())
}
