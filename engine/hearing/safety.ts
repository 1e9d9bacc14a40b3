import { chances, type Softmax } from '../net/softmax.ts'
import { safety as trained } from '../weights/safety.ts'
import { heardDanger } from './danger.ts'
import { meaningWords } from './meaning.ts'
import { plainWords } from './plain-words.ts'

/** How a message sounds: of danger, of distress, or of neither. */
export type SafetyWeights = Softmax<'danger' | 'distress' | 'none'>

/**
 * What is done about it. 'danger' drops the task and 'distress' stops the coaching; 'concern' is the doubt between: asked
 * about once, kindly, and the work goes on from a press.
 */
export type Care = 'none' | 'concern' | 'distress' | 'danger'

// Chances of danger and distress together, read off lines held out. At `concern` one ordinary message in two hundred is
// asked about; what is learnt never does more than ask. Where a memory is told, what was left for others, and why, sounds
// graver than it is, and so does a question. Words that a rule knows, but that sound like a joke, are asked about too.
const FROM = { concern: 0.95, told: 0.98, joke: { danger: 0.05, distress: 0.4 }, never: 0.01 }
// Whoever speaks of somebody else is not heard as speaking of themselves.
const ME = /\b(?:i|im|ive|id|ill|me|my|mine|myself)\b/

/** Where words are said: at length, which is a note or a story, or while a memory is asked for. */
export interface Saying {
  long?: boolean
  story?: boolean
}

/** The care that a message calls for; of a long one only what is said in so many words. */
export function careFor(text: string, { long, story }: Saying, weights: SafetyWeights = trained): Care {
  const said = heardDanger(text)
  if (said === 'none' && long) return 'none'
  const chance = chances(weights, safetyShows(text))
  const any = 1 - chance.get('none')!
  if (said !== 'none') return any >= FROM.joke[said] ? said : long && any < FROM.never ? 'none' : 'concern'
  const from = story || text.includes('?') ? FROM.told : FROM.concern
  return any < from || !ME.test(plainWords(text.slice(0, 600))) ? 'none' : 'concern'
}

/** What a message shows, as features: its words, pairs of them, their beginnings and letters, what they mean, whether it speaks of its writer, its opening and its length. */
export function safetyShows(text: string): string[] {
  const plain = plainWords(text.slice(0, 600))
  const words = plain.match(/[\p{L}\p{N}]+|\?/gu)?.slice(0, 80) ?? []
  const shows = [`length ${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`, `opens ${words[0]} ${words[1]}`]
  words.forEach((word, i) => {
    shows.push(word, `${words[i - 1] ?? '^'} ${word}`)
    if (word.length > 4) shows.push(`${word.slice(0, 4)}…`, ...lettersOf(word))
  })
  const me = words.flatMap((word, i) => (ME.test(word) ? [i] : []))
  shows.push(`me ${Math.min(3, me.length)}`, `me at ${me.length ? Math.min(3, me[0]!) : ''}`)
  for (const word of meaningWords(plain)) shows.push(`~${word}`)
  return shows
}

/** Every four letters of a word that stand together: a slip of the finger or another ending leaves most of them. */
function lettersOf(word: string): string[] {
  const whole = `<${word}>`
  return Array.from({ length: whole.length - 3 }, (_, i) => `#${whole.slice(i, i + 4)}`)
}
