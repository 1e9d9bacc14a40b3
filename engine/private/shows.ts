import type { Note, Word } from '../segments.ts'

const WINDOW = 5

/** What each word of a note shows of itself and of what stands around it in its sentence, as features, by its place in note.words. */
export function wordShows(note: Note): string[][] {
  const out: string[][] = []
  for (const { words } of note.sentences)
    words.forEach((word, i) => {
      const at = (k: number) => said(words[i + k])
      const shape = shapeOf(word, i === 0)
      const shows = [
        `w ${at(0)}`,
        `shape ${shape}`,
        `before ${at(-1)}`,
        `before that ${at(-2)}`,
        `after ${at(1)}`,
        `after that ${at(2)}`,
        `two before ${at(-2)} ${at(-1)}`,
        `two after ${at(1)} ${at(2)}`,
        `around ${at(-1)} ${shape} ${at(1)}`,
        `shapes ${shapeOf(words[i - 1])} ${shape} ${shapeOf(words[i + 1])}`,
        `mark before ${markIn(note.text, words[i - 1], word)}`,
        `mark after ${markIn(note.text, word, words[i + 1])}`,
        `end ${word.plain.slice(-3)}`,
      ]
      if (i === 0) shows.push('opens')
      for (let k = Math.max(0, i - WINDOW); k <= Math.min(words.length - 1, i + WINDOW); k++)
        if (k !== i) shows.push(`${k < i ? 'near before' : 'near after'} ${said(words[k])}`)
      out.push(shows)
    })
  return out
}

// Digits count by how many there are; which ones says nothing, and must not be learnt.
const said = (word: Word | undefined) => (word ? word.plain.replace(/\d/g, '0') : '')

function shapeOf(word: Word | undefined, opens = false): string {
  if (!word) return 'none'
  const { text } = word
  const digits = text.replace(/\D/g, '').length
  if (digits === text.length) return `digits ${Math.min(8, digits)}`
  if (digits) return `mixed ${Math.min(8, digits)}`
  if (text.length > 1 && text === text.toUpperCase()) return 'capitals'
  return text[0] !== text[0]!.toLowerCase() ? (opens ? 'opening capital' : 'capital') : 'small'
}

function markIn(text: string, a: Word | undefined, b: Word | undefined): string {
  if (!a || !b) return 'edge'
  return text.slice(a.to, b.from).replace(/\s+/g, ' ').slice(0, 3)
}
