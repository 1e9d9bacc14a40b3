import { expect, test } from '@playwright/test'
import { answerAll, Desk, tell } from './desk.ts'
import { answerOf, learners } from './learners.ts'

/** What each says when asked what the reader does first. */
const first: Record<string, string> = {
  'hotel night desk': 'Next: check the late arrival in to 118 at 7:00, then ring Marek on ext 40 about 214 at 7:30.',
  library: 'Next: put out 40 chairs by 13:30 for the talk, then send the box back with the returns van.',
  'bus depot': 'Next: ring the spare list for the 05:48 on the 22 by 05:00, then let Glasspoint in at 7:00.',
  'school kitchen': 'Next: put the potatoes on at 10:15 and plate the two special meals before 11:45.',
  'home care':
    'Next: Sat 13 Dec 8am, give the white tablet with his breakfast and fit the blue strap before you lift him.',
  'allotment and tool library': 'Next: open the shed at 10:00 and sign the tools out in the red book by the door.',
}

const sizes = [
  [1280, 800],
  [390, 844],
] as const

for (const [width, height] of sizes) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height }, isMobile: width < 500, hasTouch: width < 500 })

    for (const learner of learners)
      test(`${learner.trade}: from an empty page to four clear lines`, async ({ page }) => {
        test.slow()
        const desk = new Desk(page)
        await desk.open()
        expect(await desk.bar()).toEqual(['missing', 'missing', 'missing', 'missing'])
        await desk.chooseReader(learner.reader)
        await desk.write(learner.draft)
        await desk.readCold('who to ring')

        const given = new Set<string>()
        const knows = await answerAll(desk, learner.stuck, ({ quote, missing }) => {
          if (missing) return first[learner.trade]
          const answer = answerOf(learner, quote)
          if (!answer || given.has(answer)) return undefined
          given.add(answer)
          return answer
        })
        expect((await desk.bar()).slice(0, 2)).toEqual(['clear', 'clear'])
        // What they say stands in the note as they said it.
        for (const answer of given) expect(await desk.note()).toContain(answer.replace(/\.$/, ''))
        test.info().annotations.push({ type: 'answered, known', description: `${given.size}, ${knows}` })

        await tell(desk, 1, learner.stories[0])
        await tell(desk, 2, learner.stories[1])
        expect(await desk.bar()).toEqual(['clear', 'clear', 'clear', 'clear'])
        await desk.go('Take it with you')
        await expect(page.locator('.take-away')).toContainText(learner.stories[0].name)
      })
  })
}

const long = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 has a new cable, tested.
`.repeat(20)

test('a long note is read beside the page, and the parts of it fill all the same', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await page.locator('#draft').fill(long)
  await expect(page.locator('.write .board .cell').first()).toHaveClass('cell clear')
  expect(page.workers().filter(worker => worker.url().includes('aside'))).toHaveLength(1)
})

test('where the browser has no workers, a long note is read in the page', async ({ page }) => {
  await page.addInitScript('delete globalThis.Worker')
  const desk = new Desk(page)
  await desk.open()
  await page.locator('#draft').fill(long)
  await expect(page.locator('.write .board .cell').first()).toHaveClass('cell clear')
})
