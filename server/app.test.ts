import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { createApp } from './app.ts'

const site = mkdtempSync(join(tmpdir(), 'coldread-site-'))
after(() => rmSync(site, { recursive: true }))
mkdirSync(join(site, 'assets'))
mkdirSync(join(site, 'about'))
writeFileSync(
  join(site, 'index.html'),
  `<!doctype html><title>Lesson</title>${'<p>Read it as the 6am stranger.</p>'.repeat(40)}`,
)
writeFileSync(join(site, 'about', 'index.html'), '<!doctype html><title>About</title>')
writeFileSync(join(site, 'assets', 'main-Bx81_aZ2.js'), 'export {}')
writeFileSync(join(site, '.secret'), 'not for anyone')
const app = createApp({ site })

test('the lesson is at the root, and a browser asks again whether it changed', async () => {
  const answer = await app.request('/')
  assert.equal(answer.status, 200)
  assert.match(await answer.text(), /6am stranger/)
  assert.equal(answer.headers.get('cache-control'), 'no-cache')
  const again = await app.request('/', { headers: { 'If-None-Match': answer.headers.get('etag')! } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
})

test('a file whose name carries a hash is kept for good', async () => {
  const answer = await app.request('/assets/main-Bx81_aZ2.js')
  assert.match(answer.headers.get('cache-control')!, /immutable/)
  assert.match(answer.headers.get('content-type')!, /javascript/)
})

test('text travels compressed to whoever can read it so, and plain to whoever cannot', async () => {
  for (const [accept, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const answer = await app.request('/', { headers: { 'Accept-Encoding': accept } })
    assert.equal(answer.headers.get('content-encoding'), encoding)
    assert.equal(Number(answer.headers.get('content-length')), (await answer.arrayBuffer()).byteLength)
  }
})

test('a page may load nothing from another host and run no script written into it', async () => {
  const policy = (await app.request('/')).headers.get('content-security-policy')!
  assert.match(policy, /default-src 'none'/)
  assert.match(policy, /script-src 'self'(;|$)/)
  assert.match(policy, /connect-src 'self'(;|$)/)
  assert.doesNotMatch(policy, /https?:|\*/)
  const headers = (await app.request('/nothing-here')).headers
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('referrer-policy'), 'no-referrer')
})

test('a missing page says so in plain words and shows the way back', async () => {
  const answer = await app.request('/nothing-here')
  assert.equal(answer.status, 404)
  assert.match(await answer.text(), /no page here[\s\S]*href="\/"/)
})

test('nothing outside the site, and no hidden file in it, can be asked for', async () => {
  for (const path of [
    '/.secret',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '//etc/passwd',
    '/%00',
    '/%zz',
  ])
    assert.equal((await app.request(`http://localhost${path}`)).status, 404, path)
})

test('a folder is found with and without its slash', async () => {
  assert.equal((await app.request('/about/')).status, 200)
  assert.equal((await app.request('/about')).headers.get('location'), '/about/')
})

test('health answers in one word, and never from a cache', async () => {
  const answer = await app.request('/health')
  assert.equal(await answer.text(), 'ok')
  assert.equal(answer.headers.get('cache-control'), 'no-store')
})

test('the same headers come with a question for the head alone', async () => {
  const answer = await app.request('/', { method: 'HEAD' })
  assert.equal(answer.status, 200)
  assert.equal(await answer.text(), '')
})
