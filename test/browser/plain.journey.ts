import { expect, test } from '@playwright/test'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { Desk } from './desk.ts'

const site = join(import.meta.dirname, '..', '..', 'dist')
const PATH = '/courses/remote%20work/lesson-5/'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The plainest of static hosts: it knows the files of the folder, under one path, and nothing else. */
async function plainHost(): Promise<{ url: string; close(): void }> {
  const host = createServer((request, answer) => {
    const path = request.url!.split('?')[0]!
    const file = join(site, path.startsWith(PATH) ? path.slice(PATH.length) || 'index.html' : 'nowhere')
    if (request.method !== 'GET' || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      answer.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>')
      return
    }
    answer
      .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
  })
  await new Promise<void>(listening => host.listen(0, listening))
  const url = `http://localhost:${(host.address() as AddressInfo).port}${PATH}`
  return { url, close: () => void (host.closeAllConnections(), host.close()) }
}

test('the built folder works on any static host under any path: all but the link, and no request to anyone else', async ({
  page,
}) => {
  const host = await plainHost()
  const asked: string[] = []
  const failed: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('response', answer => answer.status() >= 400 && failed.push(answer.url()))
  await page.goto(host.url)
  const desk = new Desk(page)
  await desk.ready()
  await desk.write('Hall kitchen, Sunday. Done: both ovens cleaned. Nothing is blocked. Next: lay 24 places by 11:30.')
  await desk.readCold()
  await desk.go('Take it with you')
  await expect(page.getByRole('heading', { name: 'Your work as a file' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save by private link' })).toHaveCount(0)
  const file = page.waitForEvent('download')
  await desk.press('Download my work').click()
  const path = await (await file).path()
  await desk.press('Delete everything').click()
  await desk.press('Yes, delete all of it').click()
  await desk.go('Take it with you')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'coldread-work.json', mimeType: 'application/json', buffer: readFileSync(path) })
  await expect(page.getByText('Your saved work is here again.')).toBeVisible()
  const word = page.waitForEvent('download')
  await desk.press('Save as Word').click()
  expect((await word).suggestedFilename()).toMatch(/\.docx$/)
  expect(asked.filter(url => !url.startsWith(host.url) && !url.startsWith('blob:'))).toEqual([])
  expect(
    failed.every(url => url === `${host.url}saved`),
    failed.join(),
  ).toBe(true)
  host.close()
})
