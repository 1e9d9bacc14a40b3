import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './desk.ts'

const draft = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 has a new cable, tested.
The long ladder is almost fixed, someone will bring it soon.
Next: check the list before opening. The key is in the usual place.`

async function readCold(page: Page): Promise<Desk> {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(draft)
  await desk.readCold()
  await expect(page.locator('.strokes .asked').first()).toBeVisible()
  return desk
}

interface At {
  name: string
  /** Whether a ring is drawn round it, or round the paper it is on. */
  ring: boolean
  /** The middle of it, or at least one of its corners, lies under nothing else. */
  seen: boolean
}

/** What has the focus, as a person sees it. */
const at = (page: Page) =>
  page.evaluate<At>(`(() => {
    const on = document.activeElement
    const box = on.getBoundingClientRect()
    const points = [[0.5, 0.5], [0.1, 0.3], [0.9, 0.3], [0.1, 0.8], [0.9, 0.8]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y])
    const within = point => { const top = document.elementFromPoint(...point); return top && (top === on || on.contains(top) || top.contains(on) || top.closest('.editor')?.contains(on)) }
    const ring = [on, on.closest('.editor'), on.closest('label')].some(one => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 2)
    return { name: (on.getAttribute('aria-label') || (on.labels?.[0] ?? on).textContent || '').trim().replace(/\\s+/g, ' ').slice(0, 40), ring, seen: points.some(within) }
  })()`)

// No gentle scrolling here: what has the focus is looked at as soon as it has it.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the focus goes where the eye goes, always with a ring round it and never under something', async ({ page }) => {
  await readCold(page)
  await page.locator('.steps button').first().focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  const order: string[] = []
  for (let i = 0; i < 24; i++) {
    const { name, ring, seen } = await at(page)
    order.push(name)
    expect.soft(ring, `a ring round “${name}”`).toBe(true)
    expect.soft(seen, `“${name}” in sight`).toBe(true)
    await page.keyboard.press('Tab')
    await page.waitForTimeout(60)
  }
  const names = [
    'Your note',
    'Story 1',
    'Take it with you',
    'Change reader',
    'Your note',
    'Read it cold',
    'See it at 6am',
  ]
  const card = ['Previous question', 'Next question', 'Your answer', 'Put this in my note', 'My reader knows this']
  let from = 0
  for (const name of [...names, ...card, 'Say something to the coach', 'Send']) {
    const found = order.findIndex((other, i) => i >= from && other.startsWith(name))
    expect(found, `${name}, after ${order.slice(0, from).join(' · ')}`).toBeGreaterThanOrEqual(0)
    from = found + 1
  }
})

test.describe('on a phone with a keyboard', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('nothing that has the focus lies under the bars at the top and the foot', async ({ page }) => {
    const desk = await readCold(page)
    await desk.panel('Write')
    await page.locator('.steps button').first().focus()
    for (let i = 0; i < 13; i++) {
      const { name, seen } = await at(page)
      expect.soft(seen, `“${name}” in sight`).toBe(true)
      await page.keyboard.press('Tab')
      await page.waitForTimeout(250)
    }
  })
})

test('what the coach says is announced, once and in whole', async ({ page }) => {
  const desk = await readCold(page)
  const live = page.locator('.newest')
  await expect(live).toHaveAttribute('aria-live', 'polite')
  await expect(live).toHaveAttribute('aria-atomic', 'true')
  expect(await live.textContent()).toContain(await page.locator('#asked').innerText())
  expect(await page.locator('[aria-live]:not(.newest)').count(), 'one voice').toBe(0)
  await desk.place('Mo brings it on Friday 7 March at 10:00')
  await expect(live).toContainText('Mo brings it on Friday 7 March')
})

test('words of the note that the coach quotes lead to their place in it, by mouse and by keyboard', async ({
  page,
}) => {
  const desk = await readCold(page)
  await desk.place('Mo brings it on Friday 7 March at 10:00')
  const quoted = page.locator('.newest .quoted', { hasText: 'Mo brings it' })
  const marked = () =>
    page.evaluate<string>("(b => b.value.slice(b.selectionStart, b.selectionEnd))(document.getElementById('draft'))")
  await quoted.click()
  await expect(page.locator('#draft')).toBeFocused()
  expect(await marked()).toContain('Mo brings it on Friday 7 March')
  await page.evaluate("document.getElementById('draft').setSelectionRange(0, 0)")
  await quoted.focus()
  await page.keyboard.press('Enter')
  expect(await marked()).toContain('Mo brings it on Friday 7 March')
})

test('landmarks have names, each its own, and the headings make a list of contents', async ({ page }) => {
  await readCold(page)
  const names = await page.evaluate<string[]>(
    `[...document.querySelectorAll('nav, main section[aria-label], .desk section[aria-label]')].filter(e => e.checkVisibility()).map(e => e.getAttribute('aria-label'))`,
  )
  expect(names.every(Boolean)).toBe(true)
  expect(new Set(names).size).toBe(names.length)
  const levels = await page.evaluate<number[]>(
    `[...document.querySelectorAll('h1, h2, h3, h4')].filter(e => e.checkVisibility()).map(e => Number(e.tagName[1]))`,
  )
  expect(levels.filter(level => level === 1)).toHaveLength(1)
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
})

test.describe('with colours of one’s own', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })
  test('marks, states and presses are still told apart', async ({ page }) => {
    await readCold(page)
    const edge = (of: string) =>
      page.evaluate<string>(
        `(s => s.borderBottomStyle + ' ' + s.borderBottomWidth)(getComputedStyle(document.querySelector('${of}')))`,
      )
    expect(await edge('.strokes .asked')).toBe('solid 4px')
    expect(await edge('.strokes .open')).toBe('dashed 2px')
    expect(await edge('.btn')).toMatch(/^solid [2-9]/)
    for (const state of ['clear', 'not yet']) await expect(page.locator('.desk').getByText(state).first()).toBeVisible()
  })
})

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test(`with letters twice the size nothing is cut off or runs off the side, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const desk = await readCold(page)
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`)
    for (const panel of ['Write', 'Coach', 'Bar'] as const) {
      await desk.panel(panel)
      await page.waitForTimeout(200)
      expect(await page.evaluate<number>('document.documentElement.scrollWidth'), panel).toBeLessThanOrEqual(width)
      const cut = await page.evaluate<
        string[]
      >(`[...document.querySelectorAll('.desk :is(button, p, b, h3, li, label, small)')]
        .filter(e => e.checkVisibility() && !e.closest('.vh, .short-name') && getComputedStyle(e).overflow === 'hidden' && !e.matches('.vh, .peek, .next') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
        .map(e => e.outerHTML.slice(0, 100))`)
      expect(cut, panel).toEqual([])
    }
    await desk.panel('Write')
    await desk.press(/6am/).first().click()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })

test('the accessibility statement is a page of its own, one press away', async ({ page }) => {
  // The page's foot goes into the exercise once that is there: before, a press could meet it on its way.
  await new Desk(page).open()
  await page.getByRole('link', { name: 'Accessibility' }).filter({ visible: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('link', { name: 'Back to the lesson' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Async in Practice')
})

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`who jumps to the exercise lands at its top, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await page.getByRole('link', { name: 'Start with my own note' }).click()
    await expect(page.locator('.desk')).toBeVisible()
    const top = () => page.evaluate<number>(`Math.abs(document.querySelector('.desk').getBoundingClientRect().top)`)
    await expect.poll(top).toBeLessThan(70)
  })

test('nothing shifts: not while the lesson comes, not when the exercise takes its place, not at the cold read', async ({
  page,
}) => {
  await page.addInitScript(
    `window.shifts = []; new PerformanceObserver(list => { for (const one of list.getEntries()) if (!one.hadRecentInput) shifts.push(one.value) }).observe({ type: 'layout-shift', buffered: true })`,
  )
  const desk = new Desk(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Start with my own note' }).click()
  await desk.ready()
  await desk.write(draft)
  await desk.readCold()
  await expect(page.locator('#asked')).toBeVisible()
  expect(await page.evaluate<number>('shifts.reduce((a, b) => a + b, 0)')).toBeLessThan(0.05)
})
