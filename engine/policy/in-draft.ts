const WORD = /[\p{L}\p{N}]/u

/** The longest piece of the draft, of two words or more, that a message repeats; the quoted words themselves are no answer. */
export function inDraft(draft: string, message: string, quote: string): string {
  const said =
    message
      .toLowerCase()
      .match(/[\p{L}\p{N}:]+(?:[-’'][\p{L}\p{N}]+)*/gu)
      ?.slice(0, 60) ?? []
  const hay = draft.toLowerCase()
  for (let size = Math.min(12, said.length); size >= 2; size--) {
    for (let at = 0; at + size <= said.length; at++) {
      const needle = said.slice(at, at + size).join(' ')
      const from = needle.length < 10 ? -1 : hay.indexOf(needle)
      const whole = from >= 0 && !WORD.test(hay[from - 1] ?? '') && !WORD.test(hay[from + needle.length] ?? '')
      if (whole && !quote.toLowerCase().includes(needle)) return draft.slice(from, from + needle.length)
    }
  }
  return ''
}
