import { useEffect, useState } from 'preact/hooks'
import type { Saver, Saving } from './saving.ts'

/** Saving as it stands; the component is drawn again at each change. */
export function useSaving(saver: Saver): Saving {
  const [saving, set] = useState(saver.get())
  useEffect(() => {
    set(saver.get())
    return saver.subscribe(() => set(saver.get()))
  }, [saver])
  return saving
}

/** Whether work can be saved by link here; false until that is known, and where the page has no such server. */
export function useOffered(saver: Saver): boolean {
  const [offered, set] = useState(false)
  useEffect(() => {
    void saver.offered().then(set)
  }, [saver])
  return offered
}
