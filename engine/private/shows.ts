import type { Note, Word } from '../segments.ts'

const WINDOW = 5
// How far a name or a number is seen with other words; a line of thousands must not cost thousands a word.
const FURTHER = 25

/**
 * What each word of a note shows of itself and of what stands around it in its sentence, by its place in note.words. `show`
 * makes a feature of its name and the words it is about.
 */
export function wordShows<T>(note: Note, show: (name: string, ...words: string[]) => T): T[][] {
  const out: T[][] = []
  for (const { words } of note.sentences) {
    const plain = words.map(said)
    words.forEach((word, i) => {
      const at = (k: number) => plain[i + k] ?? ''
      const shape = shapeOf(word, i === 0)
      const shows = [
        show('w', at(0)),
        show('shape', shape),
        show('before', at(-1)),
        show('before that', at(-2)),
        show('after', at(1)),
        show('after that', at(2)),
        show('two before', at(-2), at(-1)),
        show('two after', at(1), at(2)),
        show('around', at(-1), shape, at(1)),
        show('shapes', shapeOf(words[i - 1]), shape, shapeOf(words[i + 1])),
        show('mark before', markIn(note.text, words[i - 1], word)),
        show('mark after', markIn(note.text, word, words[i + 1])),
        show('end', word.plain.slice(-3)),
      ]
      if (i === 0) shows.push(show('opens', ''))
      around(words.length, i, WINDOW, k => shows.push(show(k < i ? 'near before' : 'near after', plain[k]!)))
      if (shape !== 'small')
        around(words.length, i, FURTHER, k => {
          if (plain[k]!.length > 2) shows.push(show('with', shape, plain[k]!))
        })
      out.push(shows)
    })
  }
  return out
}

// Goes through the places at most `far` from i, but for i itself.
function around(size: number, i: number, far: number, use: (k: number) => void): void {
  for (let k = Math.max(0, i - far); k <= Math.min(size - 1, i + far); k++) if (k !== i) use(k)
}

// Digits count by how many there are; which ones says nothing, and must not be learnt.
const said = ({ plain }: Word) => (/\d/.test(plain) ? plain.replace(/\d/g, '0') : plain)

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
