import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Whom a request comes from, for counting only: never stored, never logged. `proxied`: the host's own proxy stands before
 * the server and writes the address as the last of X-Forwarded-For. Of IPv6 the network (/64), which one household has.
 */
export function addressOf(c: Context, proxied: boolean): string {
  const forwarded = proxied ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  const address = forwarded || direct(c)
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return plain.includes(':') ? network(plain) : plain
}

function direct(c: Context): string {
  // Asked without a socket, as tests do, there is none.
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : ''
}

function network(address: string): string {
  const [before = '', after] = address.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: after === undefined ? 0 : 8 - head.length - tail.length }, () => '0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}
