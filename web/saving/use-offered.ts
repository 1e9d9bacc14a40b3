import { useEffect, useState } from 'preact/hooks'
import type { Saver } from './saving.ts'

/** Whether work can be saved by link here; false until that is known, and where the page has no such server. */
export function useOffered(saver: Saver): boolean {
  const [offered, set] = useState(false)
  useEffect(() => {
    void saver.offered().then(set)
  }, [saver])
  return offered
}
