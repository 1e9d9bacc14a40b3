import { shelf } from './shelf.ts'

/** What stands in boxes but is no event yet, by the name of the box. */
export type Boxes = Record<string, string>

const KEY = 'coldread.unsent'

/** The boxes of the last visit, and when they were last touched. */
export function readUnsent(): { at: string; boxes: Boxes } {
  try {
    const { at, boxes } = JSON.parse(shelf()?.getItem(KEY) ?? '{}')
    const texts = Object.entries(boxes ?? {}).filter(([, text]) => typeof text === 'string')
    return { at: String(at ?? ''), boxes: Object.fromEntries(texts) as Boxes }
  } catch {
    return { at: '', boxes: {} }
  }
}

/** Keeps the boxes; synchronous, so that it also works in the last moment of a page. */
export function keepUnsent(boxes: Boxes): void {
  try {
    if (Object.keys(boxes).length === 0) shelf()?.removeItem(KEY)
    else shelf()?.setItem(KEY, JSON.stringify({ at: new Date().toISOString(), boxes }))
  } catch {
    // No room, or no storage at all: the boxes still stand on the page.
  }
}
