import { expect, test, type Page } from '@playwright/test'
import { Desk } from './desk.ts'

const head = `Tool library, Thursday 6 March. 31 of 34 tools are back.
- Done: drill 4 has a new cable, tested.`
const stops = `${head}
- The long ladder is almost fixed, someone will bring it soon.
- Next: check the list before opening.`
const starts = `${head}
- Nothing is blocked.
- Next: the duty volunteer lays out the returns sheet on the front desk by 09:30 on Friday 7 March.`

async function atSix(page: Page, note: string): Promise<void> {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  await desk.readCold()
  await desk.panel('Write')
  await desk.press(/6am/).first().click()
  await expect(page.locator('.six-am')).toBeVisible()
}

/** The seconds that the counter shows; they are drawn, so that they can run. */
const counted = (page: Page) =>
  page.evaluate<string>(`getComputedStyle(document.querySelector('.count'), '::after').getPropertyValue('--n')`)

test('the time runs to where the reader stops, and the phone beside the sleeper rings', async ({ page }) => {
  await atSix(page, stops)
  expect(Number(await counted(page))).toBeLessThan(5)
  await expect.poll(async () => Number(await counted(page))).toBeGreaterThan(5)
  await expect(page.getByText('I stop here')).toBeVisible()
  await expect(page.getByText('I would ring you. You are asleep.')).toBeVisible()
  await expect(page.locator('.ringing')).toBeVisible()
})

test('with nothing left to ask the sleeper sleeps on, and it can be watched once more', async ({ page }) => {
  await atSix(page, starts)
  await expect(page.getByText('You sleep on.')).toBeVisible()
  await expect(page.locator('.ringing')).toHaveCount(0)
  await expect.poll(async () => Number(await counted(page))).toBeGreaterThan(8)
  await page.getByRole('button', { name: 'Watch it once more' }).click()
  await expect.poll(async () => Number(await counted(page))).toBeLessThan(8)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('nothing moves: all of it stands there at once', async ({ page }) => {
    await atSix(page, stops)
    expect(await page.evaluate<number>('document.getAnimations().length')).toBe(0)
    expect(Number(await counted(page))).toBeGreaterThan(5)
    await expect(page.getByRole('button', { name: 'Watch it once more' })).toBeHidden()
  })
})

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true })
  test('nothing runs off the side, and the way on stays in reach', async ({ page }) => {
    await atSix(page, stops)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    for (const top of [0, 500, 1000]) {
      await page.evaluate(
        `document.querySelector('.six-am').scrollIntoView(), scrollBy({ top: ${top}, behavior: 'instant' })`,
      )
      await expect(page.getByRole('button', { name: 'Answer this' })).toBeInViewport()
    }
  })
})
