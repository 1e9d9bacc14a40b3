import { useEffect, useState } from 'preact/hooks'
import type { Shown, Work } from './work.ts'

/** The work as it stands; the component is drawn again at each change. */
export function useWork(work: Work): Shown {
  const [shown, set] = useState(work.get())
  useEffect(() => {
    set(work.get())
    return work.subscribe(() => set(work.get()))
  }, [work])
  return shown
}
