import type { Note } from '../segments.ts'
import { AT_WORK, matches, SERVED } from './context.ts'
import type { Sighting } from './find.ts'

const PHONE =
  /(?<![\w£$€#/.-])(?:\+\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)\d{2,5}\)?(?:[\s.-]?\d{2,4}){2,3}(?![\w/-]|\.\d|:\d)|(?<![\w£$€#/.-])\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}(?![\w/-])/g
const FREE = /^(?:\+?44|0)\s*(?:\(0\))?\s*(?:800|808|300|303|330|333|345|370|371|845|870|871|900|906|909)/
const MOBILE = /^(?:07|\+44\s?(?:\(0\))?\s?7|\+(?!44))/

/** Phone numbers of private people: a served person, their kin, or a mobile that nothing says is for work. */
export function phones(note: Note): Sighting[] {
  if (!/\d{3}/.test(note.text)) return []
  return matches(note, PHONE)
    .filter(({ match, from, to, sentence }) => {
      const number = match[0]
      const digits = number.replace(/\D/g, '').length
      if (digits < 9 || digits > 15 || FREE.test(number)) return false
      const near = note.text.slice(Math.max(0, from - 70), Math.min(note.text.length, to + 30))
      const whole = sentence.length > 200 ? near : sentence
      const just = note.text.slice(Math.max(0, from - 45), from)
      // A landline is somebody's own only where the person stands right before it; a firm's stands in many sentences.
      if (!MOBILE.test(number)) return (SERVED.test(just) || TITLED.test(just)) && !AT_WORK.test(just)
      if (SERVED.test(whole) || TITLED.test(whole))
        return !/\b(?:ext|duty|on[- ]call|office|reception|helpline|switchboard)\b/i.test(whole)
      return MOBILE.test(number) && !AT_WORK.test(whole) && !AT_WORK.test(near)
    })
    .map(({ match, from, to }) => ({
      kind: 'phone' as const,
      from: match[0].startsWith('(') && !match[0].includes(')') ? from + 1 : from,
      to,
    }))
}

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}/u
