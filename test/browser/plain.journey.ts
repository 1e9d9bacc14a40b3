import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { Desk } from './desk.ts'
import { plainHost } from './plain-host.ts'

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
