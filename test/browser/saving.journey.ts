import { expect, test, type Browser, type Page } from '@playwright/test'
import { Desk } from './desk.ts'

const note = `Elm House boiler room, Tuesday 4 March. Heating is back on.
Done: replaced the pump on boiler 2.
Nothing is blocked.
Next: read the pressure on boiler 1 at 18:00 and write it in the red log.`

/** Saves the work of a page and gives its link. */
async function save(desk: Desk): Promise<string> {
  await desk.go('Take it with you')
  await desk.press('Save by private link').click()
  await expect(desk.page.locator('.kept')).toContainText('Saved to your private link')
  return desk.page.getByLabel('Your private link').inputValue()
}

/** Another device: a browser that shares nothing with the first. */
async function device(browser: Browser, baseURL: string, link = '/'): Promise<Desk> {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(link)
  const desk = new Desk(page)
  await desk.ready()
  return desk
}

const saved = (page: Page) => expect(page.locator('.kept')).toContainText('Saved to your private link')

test('a private link brings the work to another device, says before what leaves, and both go on together', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const sent: string[] = []
  page.on('request', request => /saved/.test(request.url()) && sent.push(`${request.method()} ${request.url()}`))
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  expect(sent, 'nothing leaves unasked').toEqual([])
  await desk.go('Take it with you')
  await expect(page.getByText('What leaves this device when you save')).toBeVisible()
  await expect(page.getByText('If you lose it, nobody can find it again')).toBeVisible()
  await expect(page.getByText('for 12 months after your last visit')).toBeVisible()
  const link = await save(desk)
  expect(link).toMatch(/#resume=[0-9A-Z]{28}$/)
  expect(sent.join(), 'the key is in no address').not.toContain(link.slice(-28))

  const phone = await device(browser, baseURL!, link)
  await expect(phone.page.locator('#draft, .take-away .sheet').first()).toBeAttached()
  expect(phone.page.url(), 'nobody reads it over a shoulder').not.toContain('resume')
  await expect(phone.page.getByLabel('Your private link'), 'they came for the work').not.toBeFocused()
  await phone.go('Your note')
  await expect(phone.page.locator('#draft')).toHaveValue(note)
  await phone.write(`${note}\nThe log is in the grey cabinet.`)
  await saved(phone.page)
  await desk.go('Your note')
  await page.reload()
  await expect(page.locator('#draft')).toHaveValue(/grey cabinet/)
  await phone.page.context().close()
})

test('with the keyboard alone: save, and the link is under the hand', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  await desk.go('Take it with you')
  await desk.press('Save by private link').press('Enter')
  await expect(page.getByLabel('Your private link')).toBeFocused()
  await desk.press('Delete the copy on the server').press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
})

test('two devices that write at once, one of them offline, come to the same work, and no version is lost', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.slow()
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  const link = await save(desk)
  const phone = await device(browser, baseURL!, link)
  await desk.go('Your note')
  await phone.go('Your note')
  await saved(phone.page)
  await context.setOffline(true)
  await desk.write(`${note}\nWritten on the train.`)
  await expect(page.locator('.kept')).toContainText('The server cannot be reached')
  await phone.write(`${note}\nWritten at the desk.`)
  await saved(phone.page)
  await context.setOffline(false)
  await saved(page)
  await expect(page.getByRole('alert')).toContainText('on another device at the same time')
  await phone.page.reload()
  await expect(phone.page.locator('#draft')).toHaveValue(await desk.note())
  const before = await desk.note()
  await desk.press('Show the other version').click()
  const both = [before, await desk.note()].join()
  expect(both).toContain('on the train')
  expect(both).toContain('at the desk')
  await phone.page.context().close()
})

test('a server that is gone while saving is said plainly; the work stays, and is saved when it is back', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  await save(desk)
  await desk.go('Your note')
  await page.route('**/saved/**', route => route.fulfill({ status: 503, body: '{}' }))
  await desk.write(`${note}\nOne more line.`)
  await expect(page.locator('.kept')).toContainText('The server cannot be reached. Your work is kept in this browser')
  await page.reload()
  await expect(page.locator('#draft')).toHaveValue(/One more line/)
  await expect(page.locator('.kept')).toContainText('The server cannot be reached')
  await page.unroute('**/saved/**')
  await page.evaluate(`dispatchEvent(new Event('online'))`)
  await saved(page)
})

test('a link that is cut off, mistyped, unknown or deleted is each told apart, and what is here stays', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  const link = await save(desk)
  const other = await device(browser, baseURL!)
  await other.write('My own note on this phone.')
  const says = async (hash: string, words: string) => {
    await other.page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
    await expect(other.page.getByRole('alert')).toContainText(words)
    await other.press('All right').click()
    await expect(other.page.locator('#draft')).toHaveValue('My own note on this phone.')
  }
  const hash = link.slice(link.indexOf('#'))
  await says(hash.slice(0, -3), 'This link is cut off')
  await says(hash.slice(0, -1) + (hash.endsWith('7') ? '8' : '7'), 'There is a slip in this link')
  // Whole, but nobody ever opened it.
  await says('#resume=000000000000000000000000000', 'cut off')
  await says('#resume=0000000000000000000000000000', 'There is no work under this link')
  await desk.press('Delete the copy on the server').click()
  await expect(page.getByRole('alert')).toContainText('The copy on the server is deleted')
  await says(hash, 'was deleted')
  await desk.go('Your note')
  await expect(page.locator('#draft')).toHaveValue(note)
  await other.page.context().close()
})

test('where other work is, the learner chooses; what was there is downloaded first', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  const link = await save(desk)
  const other = await device(browser, baseURL!)
  await other.write('Somebody else’s note.')
  const open = () => other.page.evaluate(`location.hash = ${JSON.stringify(link.slice(link.indexOf('#')))}`)
  await open()
  await expect(other.page.getByRole('alert')).toContainText('already holds other work')
  await other.press('Keep what is here').click()
  await expect(other.page.locator('#draft')).toHaveValue('Somebody else’s note.')
  await open()
  const file = other.page.waitForEvent('download')
  await other.press('Open the saved work').click()
  expect((await file).suggestedFilename()).toBe('coldread-work.json')
  await other.go('Your note')
  await expect(other.page.locator('#draft')).toHaveValue(note)
  await other.page.context().close()
})

test('deleting everything empties the browser and the server, also when the server was away at that moment', async ({
  page,
  request,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  const link = await save(desk)
  const there = async () =>
    (await request.get('/saved', { headers: { Authorization: `Bearer ${link.slice(-28)}` } })).status()
  expect(await there()).toBe(200)
  await page.route('**/saved', route => (route.request().method() === 'DELETE' ? route.abort() : route.continue()))
  await desk.press('Delete everything').click()
  await expect(page.getByText('and from the server, and your link stops working')).toBeVisible()
  await desk.press('Yes, delete all of it').click()
  await expect(page.getByRole('alert')).toContainText('It deletes its copy as soon as it is back')
  expect(await there()).toBe(200)
  await page.unroute('**/saved')
  await page.reload()
  await expect.poll(there).toBe(410)
  await expect(page.locator('#draft')).toHaveValue('')
})

test('something private stops the first save, and each later one, until the learner has looked', async ({
  page,
  request,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  const link = await save(desk)
  await desk.go('Your note')
  await desk.write(`${note}\nThe door code is 4471.`)
  await expect(page.locator('.kept')).toContainText('not saved yet')
  const held = async () =>
    (
      await request.post('/saved/sync', {
        headers: { Authorization: `Bearer ${link.slice(-28)}` },
        data: { after: 0, events: [] },
      })
    ).text()
  expect(await held()).not.toContain('4471')
  await desk.press('Look at it').click()
  await page.locator('.by-link').getByRole('button', { name: 'Look at it' }).click()
  await expect(page.getByText('One look before it leaves')).toBeVisible()
  await desk.press('Save it anyway').click()
  await saved(page)
  expect(await held()).toContain('4471')
})

test('“forget this when I close” leaves nothing in the browser, and a reload still goes on', async ({
  page,
  context,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  await desk.go('Take it with you')
  await page.getByLabel('Forget this when I close').check()
  await expect(page.locator('.kept')).toContainText('until you close this page')
  await desk.go('Your note')
  await desk.write(`${note}\nAnd this.`)
  await page.reload()
  await expect(page.locator('#draft')).toHaveValue(/And this/)
  const fresh = await context.newPage()
  await page.close()
  await fresh.goto('/')
  await new Desk(fresh).ready()
  await expect(fresh.locator('#draft')).toHaveValue('')
  expect(await fresh.evaluate(`JSON.stringify(localStorage)`)).not.toContain('Elm House')
})

test('without storage in the browser, the link in the address still brings the work back after a reload', async ({
  page,
}) => {
  await page.addInitScript(`Object.defineProperty(globalThis, 'indexedDB', { value: undefined })`)
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  await desk.go('Take it with you')
  await desk.press('Save by private link').click()
  await saved(page)
  await page.reload()
  await desk.ready()
  await desk.go('Your note')
  await expect(page.locator('#draft')).toHaveValue(note)
})
