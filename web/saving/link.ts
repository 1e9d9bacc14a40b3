import { DIGITS } from '../exercise/stamp.ts'
import { KEY } from '../../sync.ts'

/** What comes before the key in an address. In the fragment, so that no server, proxy or log on the way ever sees it. */
const SIGN = '#resume='
const CHANCE = 26

/** A new key for a private link: 26 characters of chance (130 bits), and two that find a slip. */
export function newKey(): string {
  const chance = crypto.getRandomValues(new Uint8Array(CHANCE))
  const body = Array.from(chance, byte => DIGITS[byte % 32]).join('')
  return body + checkOf(body)
}

/** The address that brings the work back. */
export function linkOf(key: string, page: string): string {
  return page.split('#')[0] + SIGN + key
}

/** The key in an address; undefined where it has none. A key that is not whole says so. */
export function keyIn(address: string): { key: string } | { wrong: 'cut-off' | 'mistyped' } | undefined {
  const at = address.indexOf(SIGN)
  if (at < 0) return undefined
  // Copied out of a sentence, or typed by hand, it may bring along or mix up a little.
  const typed = /^[\w-]*/.exec(address.slice(at + SIGN.length))![0].toUpperCase()
  const key = typed.replaceAll(/[-_]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (key.length < CHANCE + 2) return { wrong: 'cut-off' }
  return KEY.test(key) && key.slice(CHANCE) === checkOf(key.slice(0, CHANCE)) ? { key } : { wrong: 'mistyped' }
}

/** The largest prime below 32², so that one wrong character or two that changed places never go unseen. */
const PRIME = 1021

function checkOf(body: string): string {
  let rest = 0
  for (const digit of body) rest = (rest * 32 + DIGITS.indexOf(digit)) % PRIME
  return DIGITS[Math.floor(rest / 32)]! + DIGITS[rest % 32]!
}
