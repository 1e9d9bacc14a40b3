import type { Note } from '../segments.ts'
import { matches } from './context.ts'
import type { Sighting } from './find.ts'

const CARD = /(?<![\d-])[2-6]\d{3}(?:[ -]?\d{2,6}){2,4}(?![\d-])/g
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g
const ACCOUNT = /\b(?:account|acc(?:oun)?t?|a\/c)(?: (?:number|no\.?))?[ :]+(\d{8})\b/gi
const SORT_CODE = /\bsort code[ :]+(\d\d[- ]?\d\d[- ]?\d\d)\b/gi

/** Card numbers (by their check digit), and bank accounts that say so. */
export function cards(note: Note): Sighting[] {
  if (!/\d{4}|sort code/i.test(note.text)) return []
  const kind = 'card' as const
  const long = matches(note, CARD).filter(({ match }) => isCard(match[0].replace(/\D/g, '')))
  const whole = [...long, ...matches(note, IBAN).filter(({ match }) => isIban(match[0].replaceAll(' ', '')))]
  const named = [...matches(note, ACCOUNT), ...matches(note, SORT_CODE)].map(({ match, to }) => ({
    kind,
    from: to - match[1]!.length,
    to,
  }))
  return [...whole.map(({ from, to }) => ({ kind, from, to })), ...named]
}

// Luhn's check (ISO/IEC 7812): every second digit from the right counts double.
function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const worth = Number(digit) * (i % 2 ? 2 : 1)
    return total + (worth > 9 ? worth - 9 : worth)
  }, 0)
  return sum % 10 === 0
}

// ISO 13616: the first four characters moved to the end, letters as numbers, leaves 1 modulo 97.
function isIban(code: string): boolean {
  if (code.length < 15 || code.length > 34) return false
  let left = 0
  for (const character of code.slice(4) + code.slice(0, 4)) {
    for (const digit of parseInt(character, 36).toString()) left = (left * 10 + Number(digit)) % 97
  }
  return left === 1
}
