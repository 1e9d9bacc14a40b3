import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { answerAll, Desk, tell } from './desk.ts'

const draft = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 has a new cable, tested.
The long ladder is almost fixed, someone will bring it soon.
Next: check the list before opening. The key is in the usual place.
Ring Mo on extension 21 about the saw.`

async function clean(page: Page, where: string): Promise<void> {
  // Words on their way in are fainter than they will be.
  await page.evaluate(`Promise.allSettled(document.getAnimations()
    .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime)).map(one => one.finished))`)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ¦ ')}`,
  )
  expect.soft(found).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    // Each theme and each width once; all four with EVERY_LOOK=1, for which there is no time in every run.
    if (!process.env.EVERY_LOOK && (colorScheme === 'light') !== width < 500) continue
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height }, isMobile: width < 500, hasTouch: width < 500 })

      test('axe finds nothing in any step', async ({ page }) => {
        test.slow()
        const desk = new Desk(page)
        await desk.open()
        await clean(page, 'empty')
        await desk.press('Change reader').click()
        await clean(page, 'reader')
        await desk.press('Keep as it is').click()
        await desk.write(draft)
        await desk.press('Read it cold').click()
        await clean(page, 'predict')
        await desk.press('Skip this').click()
        await desk.panel('Coach')
        await clean(page, 'asked')
        await desk.press('Give me a hint').click()
        await clean(page, 'hint')
        await desk.press('My reader knows this').click()
        await page.locator('details.wrong summary').click()
        await clean(page, 'reader knows, question wrong')
        await desk.press('Leave it open').click()
        await desk.panel('Bar')
        await clean(page, 'bar')
        await answerAll(desk, 'the long ladder, Mo brings it on Friday', () => undefined)
        await clean(page, 'clear')
        await desk.press(/stranger/).click()
        await expect(page.locator('.strangers-note')).toBeVisible()
        await clean(page, 'a stranger’s note')
        await page.context().setOffline(true)
        await expect(page.getByText('No connection.')).toBeAttached()
        await clean(page, 'offline')
        await page.context().setOffline(false)
        await desk.panel('Write')
        await desk.press(/6am/).first().click()
        await clean(page, '6am')
        await page.locator('.six-am').getByRole('button', { name: /back/i }).first().click()
        await desk.go('Story 1')
        await clean(page, 'story')
        await tell(desk, 1, {
          text: 'Last winter I ran the tool library at our allotment club. I saw that people would come while I was at work, so I labelled every shelf and left a sheet by the door. Members borrowed and brought back forty tools without me being there.',
          answers: [
            'I left a sheet and labels.',
            'They could borrow and return tools on their own.',
            'I was never there when they came.',
          ],
          name: 'anticipating what others need',
        })
        await clean(page, 'line')
        await desk.go('Take it with you')
        await expect(page.locator('.take-away')).toBeVisible()
        await clean(page, 'take-away')
        await desk.press('Save by private link').click()
        const look = desk.press('Save it anyway')
        if (await look.count()) await clean(page, 'one look before saving')
        if (await look.count()) await look.click()
        await expect(page.locator('.kept')).toContainText('Saved to your private link')
        await clean(page, 'saved')
        await page.evaluate(`location.hash = '#resume=CUT0FF'`)
        await expect(page.getByRole('alert')).toBeVisible()
        await clean(page, 'a link that is cut off')
      })
    })
  }
}

test.describe('narrow and enlarged', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test('at 320 px nothing runs off the side', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    await desk.write(`${draft}\n${'x'.repeat(90)}`)
    await desk.readCold()
    for (const panel of ['Write', 'Coach', 'Bar'] as const) {
      await desk.panel(panel)
      expect(await page.evaluate<number>('document.documentElement.scrollWidth'), panel).toBeLessThanOrEqual(320)
    }
    await desk.go('Story 1')
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await desk.go('Take it with you')
    await desk.press('Save by private link').click()
    await expect(page.getByLabel('Your private link')).toBeVisible()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  })
})

test('nothing to press or read in the exercise is too small', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const desk = new Desk(page)
  await desk.open()
  await desk.write(draft)
  await desk.readCold()
  for (const panel of ['Write', 'Coach', 'Bar', 'Take it with you'] as const) {
    if (panel === 'Take it with you') await desk.go(panel)
    else await desk.panel(panel)
    const small = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll('.desk button, .desk summary, .desk textarea, .desk input:not([type=checkbox],[type=radio])')]
      .filter(e => e.checkVisibility() && !e.closest('.vh') && e.getBoundingClientRect().height < 47.5).map(e => e.outerHTML.slice(0, 90))`)
    expect(small).toEqual([])
    const tiny = await page.evaluate<string[]>(`[...document.querySelectorAll('.desk *')]
      .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.nodeValue.trim()) && parseFloat(getComputedStyle(e).fontSize) < 15)
      .map(e => e.outerHTML.slice(0, 90))`)
    expect(tiny).toEqual([])
  }
})
