import { expect, test, type Page } from '@playwright/test'
import { answerAll, Desk, tell } from './desk.ts'

const note = `Elm House boiler room, Tuesday 4 March. Heating is back on.
Done: replaced the pump on boiler 2.
Nothing is blocked.
Next: read the pressure on boiler 1 at 18:00 and write it in the red log. <b>Not bold</b>`

const story = {
  text: 'Before my leave in 2023 I wrote a list of the open orders for the evening shift and pinned it by the till. When I came back they had phoned nobody and all eleven orders had gone out.',
  answers: ['They could send the orders without ringing me.'],
  name: 'a clear handover',
}

async function ready(page: Page): Promise<Desk> {
  const desk = new Desk(page)
  await desk.open()
  await desk.write(note)
  await desk.readCold()
  await tell(desk, 1, story)
  await desk.go('Take it with you')
  return desk
}

test('“Copy all” puts rich text on the clipboard that pastes as headings and underlined words, and runs nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const desk = await ready(page)
  await desk.press('Copy all').click()
  await expect(page.locator('.said')).toHaveText('Copied.')
  // Pasted as into a mail: a rich field of another page.
  const mail = await context.newPage()
  await mail.goto('/health')
  await mail.evaluate(
    `document.body.innerHTML = '<div contenteditable id="mail"></div>'; document.querySelector('#mail').focus()`,
  )
  await mail.keyboard.press('Control+v')
  const pasted = mail.locator('#mail')
  await expect(pasted.locator('h1')).toContainText('Async in Practice')
  await expect(pasted.locator('u').first()).toBeVisible()
  await expect(pasted).toContainText('<b>Not bold</b>')
  await expect(pasted).toContainText('a clear handover')
})

test('on request the line says where each of its words comes from, and the page answers “have you worked asynchronously before?”', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.open()
  await tell(desk, 1, story)
  await page.getByText('Where do these words come from?').click()
  const parts = page.locator('.sources li')
  await expect(parts.filter({ hasText: 'your name for it' })).toContainText('a clear handover')
  const told = parts.filter({ hasText: 'from your story' }).first()
  await expect(told.locator('mark')).toBeVisible()
  await expect(parts.filter({ hasText: 'a joining word of ours' }).first()).toContainText('What I bring:')
  await desk.go('Take it with you')
  const answer = page.locator('.take-away .answer')
  await expect(answer).toContainText('a list of the open orders')
})

test('printed, the page is the work alone: on white, whole, and without what is pressed on a screen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await ready(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const article = page.locator('.take-away')
  await expect(article).toContainText('replaced the pump on boiler 2')
  await expect(article).toContainText('a clear handover')
  for (const pressed of ['Copy all', 'Save as Word', 'Download my work', 'Delete everything', 'Save by private link'])
    await expect(page.getByRole('button', { name: pressed })).toBeHidden()
  await expect(page.locator('.lesson')).toBeHidden()
  await expect(page.locator('.steps')).toBeHidden()
  const bright = await page.evaluate<boolean>(`(() => {
    const ink = getComputedStyle(document.querySelector('.take-away h2')).color.match(/[\\d.]+/g).map(Number)
    return ink.slice(0, 3).every(part => part > 128)
  })()`)
  expect(bright, 'dark ink on paper, whatever the screen').toBe(false)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2)
})

test('the way from the first reading to the last is drawn and told, beside the note as it was first read', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.open()
  const first = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 has a new cable, tested.
The shed key is somewhere safe.
Next: check the list on the front desk before opening.`
  await desk.write(first)
  await desk.readCold()
  const open = Number(
    await page
      .locator('.tide, .badge, .which b')
      .first()
      .innerText()
      .then(text => /\d+$/.exec(text)?.[0] ?? 1),
  )
  await answerAll(desk, '', ({ quote }) =>
    quote.includes('somewhere') ? 'It hangs on hook 3 behind the till.' : undefined,
  )
  await desk.go('Take it with you')
  const tide = page.locator('.take-away .tide')
  await expect(tide.locator('ol li').first()).toContainText(`${open} question`)
  await expect(tide.locator('ol li').last()).toHaveText(/then 0/)
  await expect(tide).toContainText('somewhere safe')
  await expect(tide).toContainText('It hangs on hook 3 behind the till')
  await expect(page.locator('.update .before')).toContainText('somewhere safe.')
  await expect(page.locator('.update .before')).not.toContainText('It hangs')
  await expect(page.locator('.update .ruled')).toContainText('It hangs')
})
