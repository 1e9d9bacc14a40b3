import type { Note, Sentence, Word } from '../../segments.ts'
import { LEXICON, type WordClass } from './lexicon.ts'
import { SHAPES, shapesOf, type Shape } from './shape.ts'

/** What a word may be: a class of the lexicon, or a shape. */
export type TokenClass = WordClass | Shape | 'does'

/** Every class by name, in the order of their numbers. */
export const CLASSES = [...Object.keys(LEXICON), ...SHAPES, 'does'] as TokenClass[]
const NUMBER = new Map(CLASSES.map((name, i) => [name, i]))

/** A word with what it may be: `classes` are numbers into CLASSES. */
export interface Token extends Word {
  classes: readonly number[]
  /** FNV-1a of `plain`, for hashed features. */
  hash: number
}

const KNOWN = known()
const NONE: readonly number[] = []
const PLURALS = (['person', 'role', 'doc', 'place', 'vaguething', 'fault'] as const).map(numberOf)

/** The number of a class. */
export function numberOf(name: TokenClass): number {
  return NUMBER.get(name)!
}

/** Whether a word is of a class; false for no word. */
export function is(token: Token | undefined, name: TokenClass): boolean {
  return token !== undefined && token.classes.includes(NUMBER.get(name)!)
}

/** The words of a sentence, each with its classes. */
export function tokensOf(note: Note, sentence: Sentence): Token[] {
  return sentence.words.map((word, i) => {
    const base = KNOWN.get(word.plain) ?? inflected(word.plain)
    const shapes = shapesOf(word.text, word.plain, i === 0, note.text.slice(Math.max(0, word.from - 2), word.from))
    const classes = shapes.length
      ? [...base, ...shapes.filter(s => !(s === 'name' && base.length)).map(numberOf)]
      : base
    return { ...word, classes, hash: hashOf(word.plain) }
  })
}

// "plumbers" is what "plumber" is; "meets" says that someone does what "meet" asks for.
function inflected(plain: string): readonly number[] {
  if (!plain.endsWith('s') || plain.length < 4) return NONE
  const base = KNOWN.get(plain.slice(0, -1)) ?? (plain.endsWith('es') ? KNOWN.get(plain.slice(0, -2)) : undefined)
  if (!base) return NONE
  const classes = base.filter(c => PLURALS.includes(c))
  return base.includes(numberOf('duty')) ? [...classes, numberOf('does')] : classes
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function known(): Map<string, readonly number[]> {
  const map = new Map<string, number[]>()
  for (const [name, words] of Object.entries(LEXICON))
    for (const word of words.split(' ')) {
      const classes = map.get(word) ?? []
      if (!classes.includes(NUMBER.get(name as WordClass)!)) classes.push(NUMBER.get(name as WordClass)!)
      map.set(word, classes)
    }
  return map
}
