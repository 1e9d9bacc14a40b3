import { useEffect, useState } from 'preact/hooks'

/** Whether the browser has a connection, as far as it knows. */
export function useOnline(): boolean {
  const [online, set] = useState(navigator.onLine)
  useEffect(() => {
    const hear = () => set(navigator.onLine)
    addEventListener('online', hear)
    addEventListener('offline', hear)
    return () => {
      removeEventListener('online', hear)
      removeEventListener('offline', hear)
    }
  }, [])
  return online
}
