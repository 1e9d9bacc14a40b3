import { expect, test, type Page } from '@playwright/test'
import { Desk } from './desk.ts'

const draft = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 has a new cable, tested.
Stuck: the long ladder is out, they will bring it soon.
Next: someone needs to check the list before opening.`

/** Presses Tab until the focus is on something with this name; fails after a hundred. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press(key)
    const at = await page.evaluate<string>(
      `(e => e.getAttribute('aria-label') || (e.labels?.[0] ?? e).textContent || '')(document.activeElement)`,
    )
    if (name.test(at)) return
  }
  throw new Error(`The keyboard never reached ${name}`)
}

test('with the keyboard alone: reader, note, cold read, an answer, a reason, the 6am view and back, a story', async ({
  page,
}) => {
  test.slow()
  const desk = new Desk(page)
  await desk.open()
  await tabTo(page, /^Change reader/)
  await page.keyboard.press('Enter')
  await expect(page.locator('#reader')).toBeFocused()
  await page.keyboard.type('a new volunteer, first Saturday')
  await page.keyboard.press('Enter')
  await expect(page.locator('.for')).toContainText('a new volunteer, first Saturday')

  await tabTo(page, /^Your note$/)
  await expect(page.locator('#draft')).toBeFocused()
  await page.keyboard.insertText(draft)
  await desk.pause()
  await tabTo(page, /^Read it cold/)
  await page.keyboard.press('Enter')
  await tabTo(page, /They would ask/)
  await page.keyboard.type('which ladder')
  await page.keyboard.press('Enter')
  await expect(page.locator('#asked')).toBeVisible()

  // From the note, F8 walks through the same questions as the list.
  await page.locator('#draft').focus()
  const first = await page.locator('#asked').innerText()
  await page.keyboard.press('F8')
  await expect(page.locator('#asked')).not.toHaveText(first)
  await page.keyboard.press('Shift+F8')
  await expect(page.locator('#asked')).toHaveText(first)

  await tabTo(page, /^Your answer, in your words/)
  await page.keyboard.type('Mo at the front desk, by 10:00 on Friday 7 March')
  await tabTo(page, /^Put this in my note/)
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.note()).toContain('Mo at the front desk')

  if (await page.locator('#asked').count()) {
    await tabTo(page, /^My reader knows this/)
    await page.keyboard.press('Enter')
    await expect(page.locator('#reason')).toBeFocused()
    await page.keyboard.type('it is on the board by the door')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Closed by your word' })).toBeVisible()
    await tabTo(page, /^Take it back/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Closed by your word' })).toHaveCount(0)
  }

  await tabTo(page, /^See it at 6am/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.six-am')).toBeVisible()
  await tabTo(page, /back/i)
  await page.keyboard.press('Enter')
  await expect(page.locator('.six-am')).toHaveCount(0)
  await expect(page.locator(':focus')).toContainText('6am')

  await tabTo(page, /^Story 1/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Your story/)
  await page.keyboard.insertText(
    'I labelled every shelf of the tool library so that people could find things while I was at work.',
  )
  await desk.pause()
  await tabTo(page, /^Say something to the coach/)
  await page.keyboard.type('In May they could borrow and return forty tools on their own.')
  await page.keyboard.press('Enter')
  await expect(page.locator('#story-1')).toHaveValue(/forty tools/)
})
