import type { Act, Event } from '../../engine/index.ts'

/** Crockford's base 32: no letter in it is taken for a digit. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID: 48 bits of time (milliseconds), then 80 of chance; 26 characters that sort by time. */
export function ulid(now: number): string {
  let time = ''
  for (let left = now; time.length < 10; left = Math.floor(left / 32)) time = DIGITS[left % 32]! + time
  const chance = crypto.getRandomValues(new Uint8Array(16))
  return time + Array.from(chance, byte => DIGITS[byte % 32]).join('')
}

/**
 * Makes events out of acts, for one open page. The device is the page, not the browser: two tabs that counted under one
 * name would give two events the same place in the order.
 */
export function stamper(): (act: Act, lastKnown: string) => Event {
  const device = ulid(Date.now()).slice(-12)
  let seq = 0
  return (act, lastKnown) => {
    // Later than everything this page has seen, whatever the clock says: what the learner did in answer to it comes after it.
    const now = Math.max(Date.now(), (Date.parse(lastKnown) || 0) + 1)
    return { id: ulid(now), at: new Date(now).toISOString(), device, seq: ++seq, ...act }
  }
}
