import assert from 'node:assert/strict'
import { Hono } from 'hono'
import test from 'node:test'
import { addressOf } from './address.ts'

const told = async (proxied: boolean, forwarded?: string, remote = '203.0.113.7') => {
  const app = new Hono().get('/', c => c.text(addressOf(c, proxied)))
  const incoming = { socket: { remoteAddress: remote, remotePort: 1, remoteFamily: 'IPv4' } }
  return (await app.request('/', forwarded ? { headers: { 'X-Forwarded-For': forwarded } } : {}, { incoming })).text()
}

test('what a client says about its address counts only where the host’s proxy wrote it last', async () => {
  assert.equal(await told(false, '198.51.100.1'), '203.0.113.7')
  assert.equal(await told(true, '10.9.9.9, 198.51.100.1'), '198.51.100.1')
  assert.equal(await told(true), '203.0.113.7')
})

test('of IPv6 the household counts, and IPv4 in the clothes of IPv6 is IPv4', async () => {
  assert.equal(await told(false, undefined, '2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
  assert.equal(await told(false, undefined, '2001:db8::6'), '2001:db8:0:0')
  assert.equal(await told(false, undefined, '::ffff:203.0.113.9'), '203.0.113.9')
})
