import { forgetting } from './shelf.ts'
import type { Kept } from './storage.ts'

type Said = { events: Kept[] } | { erased: true }

/** Speaks with the other tabs of this browser that show the same work; a page that forgets keeps to itself. */
export function tabs(heard: (said: Said) => void): { post(said: Said): void } {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined }
  const channel = new BroadcastChannel('coldread')
  channel.onmessage = message => !forgetting() && heard(message.data as Said)
  return { post: said => void (forgetting() || channel.postMessage(said)) }
}
