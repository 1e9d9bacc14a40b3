/** What a word's letters and digits alone show. */
export const SHAPES = ['clock', 'date', 'number', 'cash', 'phone', 'code', 'link', 'name', 'initials', 'shout'] as const
export type Shape = (typeof SHAPES)[number]

const CLOCK = /^(?:\d{1,2}[:.h]\d{2}(?:am|pm)?|\d{1,2}(?:am|pm)|[012]\d[0-5]\d)$/
const DATE = /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d\d-\d\d)$/
const LINK =
  /^(?:https?:|www\.)|^[^@\s]+@[^@\s]+\.[a-z]+|\.(?:com|org|net|io|co|uk|pdf|docx?|xlsx?|csv|md|txt|wav|mp3)\b/
const CODE = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]+(?:[-/._:][\p{L}\d]+)*$/u

const NONE: readonly Shape[] = []

/** The shapes of a word as written at `from` in `note`; `start` where it opens a sentence, so that a capital tells nothing. */
export function shapesOf(text: string, plain: string, start: boolean, note: string, from: number): readonly Shape[] {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return numeric(plain, note.slice(Math.max(0, from - 2), from))
  const marked = /[\d.@:/]/.test(text)
  if (!marked && first >= 97 && first <= 122) return NONE
  if (marked && LINK.test(plain) && /[.@:/]/.test(plain)) return ['link']
  const upper = text[0] !== text[0]!.toLowerCase()
  const digits = marked && /\d/.test(text)
  if (!upper) return digits && CODE.test(plain) ? ['code'] : NONE
  if (text.length > 1 && text === text.toUpperCase()) {
    if (digits) return ['code']
    return text.length <= 5 ? ['initials', 'shout'] : ['shout']
  }
  if (digits && CODE.test(plain)) return ['code']
  return start ? NONE : ['name']
}

function numeric(plain: string, before: string): readonly Shape[] {
  if (/[£€$]\s?$/.test(before)) return ['cash', 'number']
  if (CLOCK.test(plain)) return ['clock', 'number']
  if (DATE.test(plain)) return ['date', 'number']
  if (/^0\d{2,}$/.test(plain)) return ['phone', 'number']
  if (/^\d+(?:[.,]\d+)*$/.test(plain)) return ['number']
  return /\p{L}/u.test(plain) ? ['code', 'number'] : ['number']
}
