import { danger } from './danger-words.ts'
import { distress } from './distress-words.ts'
import { plainWords } from './plain-words.ts'
import { OTHERS, REPORTS, type Signs } from './signs.ts'

/**
 * Danger or distress that the writer speaks of as their own, now. Idioms, hard work content and words reported of
 * somebody else are 'none'. Where danger is in doubt it is danger: care costs a turn, a miss costs more.
 */
export function heardDanger(text: string): 'none' | 'distress' | 'danger' {
  const clauses = clausesOf(plainWords(text))
  if (clauses.some(c => shows(danger, c))) return 'danger'
  return clauses.some(c => shows(distress, c)) ? 'distress' : 'none'
}

function shows(signs: Signs, sentence: string): boolean {
  if (signs.unless.test(sentence)) return false
  if (signs.bare.some(b => b.test(sentence))) return true
  if (signs.grave.test(sentence) && ME.test(sentence) && !OTHERS.test(sentence) && !/"/.test(sentence)) return true
  return signs.said.some(sign => {
    const at = sentence.search(sign)
    return at >= 0 && !REPORTS.test(sentence.slice(Math.max(0, at - 80), at)) && !quoted(sentence, at)
  })
}

const ME = /\b(?:i|im|ive|id|ill|me|my|myself)\b/

/** Inside quotation marks that somebody else's verb opened, or that stand in the middle of a sentence. */
function quoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at)
  return before.includes('"') && (before.split('"').length - 1) % 2 === 1 && before.trim() !== '"'
}

function clausesOf(plain: string): string[] {
  return plain
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(s => s.replace(/[.!?…]+$/, '').trim())
    .filter(s => s !== '')
}
