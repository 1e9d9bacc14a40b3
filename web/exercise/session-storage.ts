import { isEvent, type Kept, type Storage } from './storage.ts'

const PREFIX = 'coldread.event.'

/** Events that rest until this page is closed; survives a reload. `add` rejects as the browser's own storage does. */
export function sessionEvents(): Storage {
  const keys = () => Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX))
  return {
    async read() {
      const all = keys().map(key => parsed(sessionStorage.getItem(key)!))
      return { events: all.filter(isEvent), broken: all.filter(value => !isEvent(value)) }
    },
    async add(events: Kept[]) {
      for (const event of events) sessionStorage.setItem(PREFIX + event.id, JSON.stringify(event))
    },
    async clear() {
      for (const key of keys()) sessionStorage.removeItem(key)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
