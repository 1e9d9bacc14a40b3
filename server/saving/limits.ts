import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How often something may be asked for: so many times in so many seconds. */
interface Rate {
  points: number
  duration: number
}

/** What one link and one address may do. A class shares an address, so that one is generous. */
export interface Limits {
  link: Rate
  address: Rate
  /** New links, and links that nobody opened, from one address. */
  strange: Rate
}

export const LIMITS: Limits = {
  link: { points: 120, duration: 60 },
  address: { points: 3000, duration: 60 },
  strange: { points: 200, duration: 3600 },
}

/** Counts in memory; each gives 0, or how many seconds to wait. */
export interface Gates {
  link(hash: string): Promise<number>
  address(address: string): Promise<number>
  strange(address: string): Promise<number>
}

export function gates(limits: Limits): Gates {
  const gate = (rate: Rate) => {
    const limiter = new RateLimiterMemory(rate)
    return (key: string) =>
      limiter.consume(key).then(
        () => 0,
        (full: unknown) => {
          if (full instanceof RateLimiterRes) return Math.ceil(full.msBeforeNext / 1000)
          throw full
        },
      )
  }
  return { link: gate(limits.link), address: gate(limits.address), strange: gate(limits.strange) }
}
