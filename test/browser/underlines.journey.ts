import { expect, test, type Page } from '@playwright/test'
import { Desk } from './desk.ts'

const draft = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 is mended, new cable, tested.
The long ladder is almost fixed, someone will bring it soon.
Next: check the list before opening. The key is in the usual place.`

const awkward = `Tool library 🪜🧑🏽‍🔧, Thursday 6 March. ${'Werkzeugausleihe'.repeat(5)} 31 of 34 tools are back.
\tDone:\tdrill 4 has a new cable, tested.
השאלתי את הסולם אתמול והוא עדיין אצל השכן
Stuck: the long ladder is almost fixed, someone will bring it soon 🙃.
Next: check the list before opening. The key is in the usual place.`

async function readCold(page: Page, note: string): Promise<Desk> {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  await desk.readCold()
  await expect(page.locator('.strokes .asked').first()).toBeVisible()
  await desk.panel('Write')
  return desk
}

/** How far the copy that the strokes are measured on stands from the text box, and whether each stroke stands where its words do. */
const apart = (page: Page) =>
  page.evaluate<{ far: number; high: number; off: string[] }>(`(() => {
    const [copy, box] = ['.editor .copy', '#draft'].map(found => document.querySelector(found))
    const [a, b] = [copy.getBoundingClientRect(), box.getBoundingClientRect()]
    const origin = document.querySelector('.strokes').getBoundingClientRect()
    const far = Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top), Math.abs(a.width - b.width), Math.abs(origin.left - b.left), Math.abs(origin.top - b.top))
    const off = [...document.querySelectorAll('.strokes i')].filter(stroke => {
      const at = stroke.getBoundingClientRect()
      return at.left < b.left - 6 || at.right > b.right + 6 || at.bottom > b.bottom + 6
    }).map(stroke => stroke.dataset.id)
    return { far, high: box.scrollHeight - box.clientHeight, off }
  })()`)

for (const [what, width, text] of [
  ['wide', 1280, ''],
  ['on a phone', 390, ''],
  ['narrow', 320, ''],
  ['with letters twice the size', 1280, '200%'],
] as const)
  test(`strokes lie on their words: long words, emoji, tabs, right to left, ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await readCold(page, awkward)
    if (text) await page.evaluate(`document.documentElement.style.fontSize = '${text}'`)
    await page.waitForTimeout(300)
    const { far, high, off } = await apart(page)
    expect(far).toBeLessThan(1)
    expect(high, 'the text box shows all of its text').toBeLessThanOrEqual(1)
    expect(off).toEqual([])
    // The words under the stroke are the words of the question.
    const { found, want } = await page.evaluate<{ found: string; want: string }>(`(() => {
      const strokes = [...document.querySelectorAll('.strokes .asked')].map(one => one.getBoundingClientRect())
      const copy = document.querySelector('.editor .copy').firstChild
      const range = document.createRange()
      let found = ''
      for (let i = 0; i < copy.length - 1; i++) {
        range.setStart(copy, i); range.setEnd(copy, i + 1)
        const at = range.getBoundingClientRect()
        const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2]
        if (at.width && strokes.some(s => x > s.left && x < s.right && y > s.top && y < s.bottom)) found += copy.data[i]
      }
      return { found, want: document.querySelector('.asked-card .mk').textContent }
    })()`)
    const letters = (words: string) => words.replace(/\s+/g, '')
    expect(letters(found)).toContain(letters(want).replace(/\p{P}$/u, ''))
    expect(letters(found).length - letters(want).length).toBeLessThanOrEqual(2)
  })

test('the window made narrow and wide again: the strokes go along', async ({ page }) => {
  await readCold(page, draft)
  for (const width of [700, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.waitForTimeout(300)
    expect((await apart(page)).far).toBeLessThan(1)
    expect((await apart(page)).off).toEqual([])
  }
})

test('the mouse on marked words brings their question; Escape takes it away; a press asks it', async ({ page }) => {
  await readCold(page, draft.replace('31 of 34 tools', 'All 34 tools'))
  await page.waitForTimeout(600) // the page scrolls gently to what is asked
  const other = page.locator('.strokes .open').last()
  const { x, y, width, height } = (await other.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  const slip = page.locator('.slip')
  await expect(slip).toContainText(/Where do I find this “list”/)
  await page.keyboard.press('Escape')
  await expect(slip).toHaveCount(0)
  await page.mouse.move(x + width / 2 + 2, y + height / 2)
  const words = await slip.innerText()
  // The way from the words onto the slip does not lose it.
  const box = (await slip.boundingBox())!
  await page.mouse.move(box.x + 20, box.y - 3, { steps: 4 })
  await page.mouse.move(box.x + 20, box.y + 14, { steps: 4 })
  await slip.click()
  await expect(page.locator('#asked')).toHaveText(words)
})

test('F8 goes to the next question and leaves the caret behind its words', async ({ page }) => {
  await readCold(page, draft)
  await page.locator('#draft').focus()
  for (const key of ['F8', 'F8', 'Shift+F8']) {
    await page.keyboard.press(key)
    const quote = await page.locator('.asked-card .mk').innerText()
    await expect
      .poll(() =>
        page.evaluate<string>(`(box => box.value.slice(0, box.selectionStart))(document.querySelector('#draft'))`),
      )
      .toMatch(new RegExp(`${quote.slice(-12)}.?$`))
  }
})

test('what closes lets go of its marker where it stands, beside the words that closed it', async ({ page }) => {
  const desk = await readCold(page, draft)
  await desk.panel('Coach')
  await desk.place('Mo brings it on Friday 7 March at 10:00')
  await expect(page.locator('.strokes .closed').first()).toBeVisible()
  await expect(page.locator('.strokes .closed')).toHaveCount(0, { timeout: 8000 })
})

test('while a word is being composed, its strokes stay where they are and nothing is lost', async ({ page }) => {
  await readCold(page, draft)
  await page.locator('#draft').focus()
  await page.evaluate(`document.querySelector('#draft').setSelectionRange(0, 0)`)
  const ime = await page.context().newCDPSession(page)
  await ime.send('Input.imeSetComposition', { text: 'とう', selectionStart: 2, selectionEnd: 2 })
  expect((await apart(page)).far).toBeLessThan(1)
  await ime.send('Input.imeSetComposition', { text: '東京', selectionStart: 2, selectionEnd: 2 })
  await ime.send('Input.insertText', { text: '東京 ' })
  await expect(page.locator('#draft')).toHaveValue(`東京 ${draft}`)
  await expect(page.locator('.strokes .asked').first()).toBeVisible()
  expect((await apart(page)).off).toEqual([])
})
