export type Readable = 'yes' | 'empty' | 'too-long' | 'other-language'

/** The longest text that is read, in UTF-16 code units. */
export const MOST = 20_000

/** Whether a text can be read at all, and if not, why not. */
export function readable(text: string): Readable {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  if (text.length > MOST) return 'too-long'
  return 'yes'
}
