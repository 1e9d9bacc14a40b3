import { expect, test } from '@playwright/test'
import { Desk } from './desk.ts'

test('where the browser keeps nothing, the page says so, works, and offers the download', async ({ page }) => {
  await page.addInitScript(`Object.defineProperty(globalThis, 'indexedDB', { get() { throw new Error('none') } })`)
  const desk = new Desk(page)
  await desk.open()
  await expect(page.getByRole('alert')).toContainText('keeps nothing')
  await desk.write('The gate is open until nine.')
  const [download] = await Promise.all([page.waitForEvent('download'), desk.press('Download my work').click()])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  await desk.readCold()
  expect(await desk.note()).toBe('The gate is open until nine.')
})

test('what cannot be read in the storage is offered as a download, and the rest is there', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.write('The gate is open until nine.')
  await page.evaluate(`new Promise(done => {
    const open = indexedDB.open('coldread')
    open.onsuccess = () => {
      const tx = open.result.transaction('events', 'readwrite')
      tx.objectStore('events').put({ id: 'half', text: 'half an event' })
      tx.oncomplete = () => { open.result.close(); done(0) }
    }
  })`)
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('could not be read')
  await expect(page.locator('#draft')).toHaveValue('The gate is open until nine.')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    desk.press('Download what could be read').click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
})

test('a storage of an unknown make is left alone until the learner starts fresh', async ({ page }) => {
  // A page of this origin that holds no storage open.
  await page.goto('/nothing-here')
  await page.evaluate(`new Promise(done => {
    const open = indexedDB.open('coldread', 7)
    open.onupgradeneeded = () => open.result.createObjectStore('events', { keyPath: 'id' }).put({ id: 'e', note: 'from a later version' })
    open.onsuccess = () => { open.result.close(); done(0) }
  })`)
  const desk = new Desk(page)
  await desk.open()
  await expect(page.getByText('could not be read')).toBeVisible()
  await desk.write('Still works.')
  await desk.press('Start fresh').first().click()
  await desk.write('Kept from here on.')
  await page.reload()
  await expect(page.locator('#draft')).toHaveValue('Kept from here on.')
  await expect(page.getByText('could not be read')).toHaveCount(0)
})

test('a browser without room says so and loses nothing', async ({ page, context, baseURL }) => {
  const desk = new Desk(page)
  await desk.open()
  const browser = await context.newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin, quotaSize: 1000 })
  await desk.write(`The gate is open until nine. ${'Bring the long ladder. '.repeat(400)}`)
  await expect(page.getByRole('alert')).toContainText('no room left')
  expect(await desk.note()).toContain('The gate is open until nine.')
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin })
  await desk.write('The gate is open until ten.')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('#draft')).toHaveValue('The gate is open until ten.')
})

test('typing comes before the coach: it is kept, and no verdict is shown without the engine', async ({ page }) => {
  let arrive = () => {}
  const late = new Promise<void>(done => (arrive = done))
  await page.route(/engine[^/]*\.(js|ts)/, async route => {
    await late
    await route.continue()
  })
  await page.goto('/')
  await new Desk(page).stir()
  await page.locator('#draft').fill('Keys are with the porter.')
  await page.waitForTimeout(900)
  await expect(page.locator('.desk .board').first()).not.toContainText(/clear|missing/)
  await expect(page.getByText('Write on: what you type is kept.')).toBeVisible()
  arrive()
  await expect(page.locator('.desk .board').first()).toContainText(/clear|missing|not yet/)
  expect(await new Desk(page).note()).toBe('Keys are with the porter.')
})

test('a coach that does not arrive is said plainly and can be fetched again', async ({ page }) => {
  await page.route(/engine[^/]*\.(js|ts)/, route => route.abort())
  await page.goto('/')
  await new Desk(page).stir()
  await expect(page.getByText('The coach could not be fetched.')).toBeVisible()
  await page.locator('#draft').fill('Keys are with the porter.')
  await page.unroute(/engine[^/]*\.(js|ts)/)
  await page.reload()
  await expect(page.locator('.desk .newest')).toBeAttached()
  expect(await new Desk(page).note()).toBe('Keys are with the porter.')
})

test('pasted HTML stays text, and runs nothing', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  const html = `<img src=x onerror="document.title='run'"><b>Boiler</b> they will call back <script>document.title='run'</script>`
  await desk.write(html)
  await desk.readCold()
  expect(await desk.note()).toBe(html)
  await desk.say(html)
  await desk.go('Story 1')
  await desk.write(html, '#story-1')
  await desk.go('Take it with you')
  await desk.pause()
  expect(await page.title()).not.toBe('run')
  await expect(page.locator('.desk img')).toHaveCount(0)
})

test('a text that is too long is kept whole, and the page says why it is not read', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  const long = 'The gate is open until nine. '.repeat(800)
  await desk.write(long)
  await expect(page.getByText('too long to be read')).toBeVisible()
  await page.reload()
  await expect(page.locator('#draft')).toHaveValue(long)
})

test('without JavaScript the lesson is all there to read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await new Desk(page).stir()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await page.locator('article').innerText()).length).toBeGreaterThan(2000)
  await expect(page.getByText('It needs JavaScript')).toBeVisible()
  await context.close()
})
