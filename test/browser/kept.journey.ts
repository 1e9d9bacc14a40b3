import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { Desk } from './desk.ts'

const note = `Elm House boiler room, Tuesday 4 March. Heating is back on.
Done: replaced the pump on boiler 2.
Stuck: boiler 1, they will call back.
Next: someone needs to check the pressure soon.`

async function again(desk: Desk): Promise<void> {
  await desk.page.reload()
  await desk.ready()
}

/** How many events the browser keeps. */
const kept = (page: Page) =>
  page.evaluate<number>(`new Promise((done, failed) => {
    const open = indexedDB.open('coldread')
    open.onerror = failed
    open.onsuccess = () => {
      const all = open.result.transaction('events').objectStore('events').getAll()
      all.onsuccess = () => { open.result.close(); done(all.result.length) }
    }
  })`)

test('what was typed a moment before a reload is there after it, before any pause', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await page.locator('#draft').pressSequentially('The keys are in the tin')
  await page.reload()
  await expect(page.locator('#draft')).toHaveValue('The keys are in the tin')
})

test('a reload in the middle of each step goes on exactly there', async ({ page }) => {
  test.slow()
  const desk = new Desk(page)
  await desk.open()
  await desk.press('Change reader').click()
  await page.getByLabel('In a few words, who is it?').fill('agency fitter, first day')
  await again(desk)
  await desk.press('Change reader').click()
  await expect(page.getByLabel('In a few words, who is it?')).toHaveValue('agency fitter, first day')
  await desk.press('This is my reader').click()
  await desk.write(note)
  await again(desk)
  expect(await desk.note()).toBe(note)
  await expect(page.locator('.for')).toContainText('agency fitter, first day')

  await desk.press('Read it cold').click()
  await page.getByLabel('They would ask …').fill('who calls back')
  await again(desk)
  await expect(page.getByLabel('They would ask …')).toHaveValue('who calls back')
  await desk.press('Show me').click()

  const question = await page.locator('#asked').innerText()
  await page.locator('#answer').fill('Cole and Sons, 0161 496 0000')
  await page.getByLabel('Say something to the coach').fill('why do you ask')
  await again(desk)
  await expect(page.locator('#asked')).toHaveText(question)
  await expect(page.locator('#answer')).toHaveValue('Cole and Sons, 0161 496 0000')
  await expect(page.getByLabel('Say something to the coach')).toHaveValue('why do you ask')
  await desk.press('Put this in my note').click()
  await again(desk)
  expect(await desk.note()).toContain('Cole and Sons')

  await desk.press('See it at 6am').first().click()
  await again(desk)
  await expect(page.locator('.six-am')).toBeVisible()
  await page.locator('.six-am').getByRole('button', { name: /back/i }).first().click()

  await desk.go('Story 1')
  await desk.write('Before my leave I wrote a page on bleeding the radiators and left it by the boiler.', '#story-1')
  await again(desk)
  await expect(page.locator('#story-1')).toHaveValue(/bleeding the radiators/)
  await page.getByLabel('Say something to the coach').fill('The night porter used it')
  await again(desk)
  await expect(page.getByLabel('Say something to the coach')).toHaveValue('The night porter used it')
  await desk.press('Send').click()
  await again(desk)
  await expect(page.locator('#story-1')).toHaveValue(/night porter used it/)

  await desk.go('Take it with you')
  await again(desk)
  await expect(page.locator('.take-away')).toBeVisible()
})

test('a second tab shows the same work, and both stay the same', async ({ page, context }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  const second = new Desk(await context.newPage())
  await second.open()
  expect(await second.note()).toBe(note)
  await second.write(`${note}\nNothing else is blocked.`)
  await expect(page.locator('#draft')).toHaveValue(/Nothing else is blocked/)
})

test('two tabs that type at the same moment lose neither version', async ({ page, context }) => {
  const desk = new Desk(page)
  await desk.open()
  const second = new Desk(await context.newPage())
  await second.open()
  // The second is still being typed when the first pauses.
  const typing = second.page.locator('#draft').pressSequentially('From the second tab.', { delay: 150 })
  await page.locator('#draft').fill('From the first tab.')
  await expect(second.page.getByText('changed in another tab')).toBeVisible()
  await typing
  expect(await second.note()).toBe('From the second tab.')
  await second.press('Show the other version').click()
  await expect(second.page.locator('#draft')).toHaveValue('From the first tab.')
  await expect(page.locator('#draft')).toHaveValue('From the first tab.')
  await second.press('Show the other version').click()
  await expect(page.locator('#draft')).toHaveValue('From the second tab.')
})

test('the work goes out as a file and comes back from it, and is deleted with one press', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  await desk.go('Take it with you')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    desk
      .press(/download/i)
      .first()
      .click(),
  ])
  const file = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(file)).toMatchObject({ coldread: 1 })
  await desk
    .press(/delete everything/i)
    .first()
    .click()
  const sure = desk.press(/^(yes|delete)/i)
  if (await sure.count()) await sure.first().click()
  await expect(page.getByText('Everything is deleted')).toBeVisible()
  expect(await kept(page)).toBe(0)
  await desk.go('Take it with you')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await desk.go('Your note')
  await expect(page.locator('#draft')).toHaveValue(note)
})
