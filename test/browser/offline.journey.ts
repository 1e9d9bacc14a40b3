import { expect, test, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Desk } from './desk.ts'
import { plainHost, site } from './plain-host.ts'

const draft = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 has a new cable, tested.
The long ladder is almost fixed, someone will bring it soon.
Next: check the list before opening.`

const names = (page: Page) =>
  page.evaluate<string[]>(`caches.keys().then(keys => keys.filter(key => key.startsWith('coldread-files')))`)

/** Waits until the browser keeps the page: the worker has all its files and looks after this page. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate<boolean>(`!!navigator.serviceWorker.controller`), { timeout: 20_000 })
    .toBe(true)
}

/**
 * Waits until the newest worker is the one that looks after the page. A reload just as it takes over starts the worker before it
 * once more, and the newer one then waits until that one has been idle for half a minute, or for the next reload. Here it would
 * wait for ever: Playwright attaches a debugger, and that keeps every worker awake.
 */
async function active(page: Page): Promise<void> {
  const state = `navigator.serviceWorker.getRegistration().then(found => !found.waiting && !found.installing && found.active.state)`
  await expect.poll(() => page.evaluate(state)).toBe('activated')
}

test('after one visit the lesson, the coach, the 6am view and the Word file work without a connection', async ({
  page,
  context,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await desk.ready()
  await expect(page.getByText('No connection. Go on')).toBeVisible()
  await desk.write(draft)
  await desk.readCold()
  await expect(page.locator('#asked')).toBeVisible()
  await desk.press(/6am/).first().click()
  await expect(page.locator('.six-am')).toBeVisible()
  await page.locator('.six-am').getByRole('button', { name: /back/i }).first().click()
  await desk.go('Take it with you')
  const word = page.waitForEvent('download')
  await desk.press('Save as Word').click()
  expect((await word).suggestedFilename()).toMatch(/\.docx$/)
  await page.reload()
  await desk.ready()
  await desk.go('Your note')
  await expect(page.locator('#draft')).toHaveValue(draft)
  await context.setOffline(false)
  await expect(page.getByText('No connection. Go on')).toHaveCount(0)
})

test('a new version comes with the next visit, on a plain host under any path, and the work is still there', async ({
  page,
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'coldread-site-'))
  cpSync(site, folder, { recursive: true })
  const host = await plainHost(folder)
  try {
    await page.goto(host.url)
    const desk = new Desk(page)
    await desk.ready()
    await kept(page)
    const [first] = await names(page)
    await desk.write(draft)

    const edit = (file: string, from: string, to: string) =>
      writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to))
    edit('index.html', 'Start with my own note', 'Begin with my own note')
    edit('sw.js', first!, 'coldread-files-newer')

    // The page that is open goes on as it is; also with what it has not fetched yet.
    await page.evaluate(`navigator.serviceWorker.getRegistration().then(found => found.update())`)
    await expect.poll(() => names(page)).toContain('coldread-files-newer')
    await active(page)
    await desk.readCold()
    await expect(page.locator('#asked')).toBeVisible()
    await page.reload()
    await desk.ready()
    await expect(page.getByRole('link', { name: 'Begin with my own note' })).toBeVisible()
    await expect(page.locator('#draft')).toHaveValue(draft)
    await context.setOffline(true)
    await page.reload()
    await desk.ready()
    await expect(page.getByRole('link', { name: 'Begin with my own note' })).toBeVisible()
    await expect(page.locator('#draft')).toHaveValue(draft)
  } finally {
    host.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('what people write is in none of the files that are kept, and saving goes past them', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await kept(page)
  await desk.write(draft)
  await desk.go('Take it with you')
  await desk.press('Save by private link').click()
  await expect(page.locator('.kept')).toContainText('Saved to your private link')
  const paths = await page.evaluate<string[]>(
    `caches.keys().then(all => Promise.all(all.map(name => caches.open(name).then(one => one.keys())))).then(all => all.flat().map(one => new URL(one.url).pathname))`,
  )
  expect(paths.length).toBeGreaterThan(5)
  expect(paths.filter(path => path !== '/' && !path.startsWith('/assets/') && !path.endsWith('.html'))).toEqual([])
})
