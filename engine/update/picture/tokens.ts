import { fnv } from '../../model.ts'
import type { Note, Sentence, Word } from '../../segments.ts'
import { LEXICON, type WordClass } from './lexicon.ts'
import { SHAPES, shapesOf, type Shape } from './shape.ts'

/** What a word may be: a class of the lexicon, or a shape. */
export type TokenClass = WordClass | Shape | 'does'

/** Every class by name, in the order of their numbers. */
export const CLASSES = [...Object.keys(LEXICON), ...SHAPES, 'does'] as TokenClass[]
/** The number of each class by its name: `C.fault`. */
export const C = Object.fromEntries(CLASSES.map((name, i) => [name, i])) as Record<TokenClass, number>

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
  return C[name]
}

/** Whether a word is of a class; false for no word. */
export function is(token: Token | undefined, name: TokenClass): boolean {
  return token !== undefined && token.classes.includes(C[name])
}

/** The words of a sentence, each with its classes. */
export function tokensOf(note: Note, sentence: Sentence): Token[] {
  return sentence.words.map((word, i) => {
    const { from, to, text, plain } = word
    const base = KNOWN.get(plain) ?? inflected(plain)
    const shapes = shapesOf(text, plain, i === 0, note.text, from)
    return { from, to, text, plain, classes: shapes.length ? shaped(base, shapes) : base, hash: hashOf(plain) }
  })
}

function shaped(base: readonly number[], shapes: readonly Shape[]): readonly number[] {
  const known = base.length > 0
  return [...base, ...shapes.filter(shape => !(known && shape === 'name')).map(numberOf)]
}

// "plumbers" is what "plumber" is; "meets" says that someone does what "meet" asks for.
function inflected(plain: string): readonly number[] {
  if (!plain.endsWith('s') || plain.length < 4) return NONE
  const base = KNOWN.get(plain.slice(0, -1)) ?? (plain.endsWith('es') ? KNOWN.get(plain.slice(0, -2)) : undefined)
  if (!base) return NONE
  const classes = base.filter(c => PLURALS.includes(c))
  return base.includes(numberOf('duty')) ? [...classes, numberOf('does')] : classes
}

/** The hash of a text, from 0 to 2^32. */
export const hashOf = (text: string): number => fnv(text) >>> 0

function known(): Map<string, readonly number[]> {
  const map = new Map<string, number[]>()
  for (const [name, words] of Object.entries(LEXICON))
    for (const word of words.split(' ')) {
      const classes = map.get(word) ?? []
      if (!classes.includes(C[name as WordClass])) classes.push(C[name as WordClass])
      map.set(word, classes)
    }
  return map
}
