import { useEffect, useState } from 'preact/hooks'
import type { Words } from './taken.ts'

/** The engine's words, which are in a file of their own; undefined until they are here. */
export function useWords(): Words | undefined {
  const [words, set] = useState<Words>()
  useEffect(() => {
    let here = true
    void import('../exercise/engine.ts').then(
      engine => here && set(engine),
      () => {},
    )
    return () => {
      here = false
    }
  }, [])
  return words
}
