import { useEffect, useState } from 'preact/hooks'

/** Something whose state changes by itself, such as the work or how it is saved. */
interface Source<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

/** A source's state as it stands; the component is drawn again at each change. */
export function useStateOf<T>(source: Source<T>): T {
  const [state, set] = useState(source.get())
  useEffect(() => {
    set(source.get())
    return source.subscribe(() => set(source.get()))
  }, [source])
  return state
}
