import { expect, test } from '@playwright/test'
import { Desk } from './desk.ts'

const draft = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 has a new cable, tested.
Stuck: the long ladder is out, they will bring it soon.
Next: someone needs to check the list before opening.`

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

test('nothing is clear before the cold read, and an answer is one press away, in sight, and comes out again', async ({
  page,
}) => {
  test.slow()
  const desk = new Desk(page)
  await desk.open()
  await desk.write(draft)
  expect((await desk.bar()).slice(0, 2)).toEqual(['not yet', 'not yet'])
  await expect(page.locator('.steps li').first()).toHaveClass('part')
  await desk.readCold()

  // The words and the question about them are both in sight.
  await expect(page.locator('.strokes .asked').first()).toBeInViewport()
  await expect(page.locator('#asked')).toBeInViewport({ ratio: 1 })
  await desk.press('Put this in my note').click()
  await expect(page.getByText('Type your answer first.')).toBeVisible()

  await desk.press('My reader knows this').click()
  await expect(page.locator('#reason')).toBeFocused()
  await expect(page.locator('#reason')).toBeInViewport({ ratio: 1 })
  await desk.press('Leave it open').click()

  await desk.say('Mo at the front desk brings it on Friday 7 March at 10:00')
  await expect(desk.press('Put this in my note')).toHaveCount(1)
  await expect(desk.press('Put this in my note')).toBeInViewport({ ratio: 1 })
  await desk.press('Put this in my note').click()
  expect(await desk.note()).toContain('Mo at the front desk')
  await desk.press('Take it out again').click()
  expect(await desk.note()).toBe(draft)
  await expect(desk.press('Take it out again')).toHaveCount(0)
})
