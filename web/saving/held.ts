import { shelf } from '../exercise/shelf.ts'

/** The name under which the key rests. */
export const HELD = 'coldread.link'
const DELETING = 'coldread.deleting'

/** The key of the link that this browser saves to, or ''. */
export function heldKey(): string {
  return shelf()?.getItem(HELD) ?? ''
}

/** Remembers the key, or forgets it with ''; says whether the browser can. */
export function holdKey(key: string): boolean {
  return put(HELD, key)
}

/** Keys of copies that the learner deleted while the server was away: it still has to hear of it. */
export function deleting(): string[] {
  return (shelf()?.getItem(DELETING) ?? '').split(' ').filter(Boolean)
}

export function setDeleting(keys: string[]): void {
  put(DELETING, keys.join(' '))
}

function put(name: string, value: string): boolean {
  try {
    const on = shelf()
    if (value) on?.setItem(name, value)
    else on?.removeItem(name)
    return on !== undefined
  } catch {
    return false
  }
}
