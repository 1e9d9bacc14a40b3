import type { Note } from '../segments.ts'

const CLOSING =
  /^(?:many )?(?:thanks|thank you|thx|ta|cheers|regards|kind regards|best|best wishes|all the best|love|yours|speak soon|see you|bye)\b/i

/** Where a note's sign-off begins ("Thanks, Sam", "– Mo", "ta x jodie"), in UTF-16 code units; undefined where there is none. */
export function signOff(note: Note): number | undefined {
  const lines = note.lines.filter(line => !line.blank)
  let at: number | undefined
  for (const line of lines.slice(1).reverse().slice(0, 2)) {
    const raw = note.text.slice(line.from, line.to).trim()
    const count = line.sentences.reduce((n, s) => n + s.words.length, 0)
    const closing = CLOSING.test(raw) && count <= 6
    const name =
      count >= 1 && count <= 3 && /^[–—-]?\s*\p{Lu}[\p{L}'’.-]*(?:[\s,]+(?:x+|\p{Lu}[\p{L}'’.-]*))*$/u.test(raw)
    if (/[\d:]/.test(raw) || !(closing || (name && at === undefined))) break
    at = line.from
  }
  return at
}
