import { expect, test } from '@playwright/test'
import { answerAll, Desk, tell } from './desk.ts'

const draft = `Larch Ward front desk, for Friday 15 November. 26 of 28 beds full.
Done
- All of Thursday's admissions are on the system, wristbands printed
Stuck
- Bed 8's transport home: they will call back
For you
- Bed 17's transfer form needs sorting before the 8:30 round
- Order wristbands, 2 boxes, code WB-20 on the stores page
Nurse in charge has bleep 214 all day.`

const answers = [
  'Patient Transport, ext 5520, call them at 09:00 if they have not rung, quote PT-3391',
  'the consultant signs page 2, then it goes in the blue tray at the front desk',
  'ask the nurse in charge, bleep 214, by 08:15 on Friday',
]

const stories = [
  {
    text: 'Before my two weeks of leave in May I wrote a page on how to print wristbands when the label printer jams and taped it inside the cupboard door. The clerk on the late shift started after I had gone home. She printed all of them herself that Friday and nobody had to ring me.',
    answers: [
      'I left the page with photos of each step.',
      'She could print the wristbands without me.',
      'I was on leave when she used it.',
    ],
    name: 'handover documentation',
  },
  {
    text: 'Last winter I ran the tool library at our allotment club. I saw that people would come when I was at work, so I labelled every shelf and left a sheet by the door for signing tools out. Over the season members borrowed and brought back forty tools without me being there.',
    answers: [
      'I left a sheet and labels on the shelves.',
      'They could borrow and return tools on their own.',
      'I was never there when they came.',
    ],
    name: 'anticipating what others need',
  },
] as const

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height }, isMobile: width < 500, hasTouch: width < 500 })

    test('a learner goes from an empty page to four clear lines', async ({ page }) => {
      const desk = new Desk(page)
      await desk.open()
      expect(await desk.bar()).toEqual(['missing', 'missing', 'missing', 'missing'])
      await desk.write(draft)
      await desk.readCold('who to ring about the transport')
      await answerAll(desk, ({ words }, time) => (time < 6 ? answers[time % 3]! : words && ''))
      expect((await desk.bar()).slice(0, 2)).toEqual(['clear', 'clear'])
      await tell(desk, 1, { ...stories[0], answers: [...stories[0].answers] })
      await tell(desk, 2, { ...stories[1], answers: [...stories[1].answers] })
      expect(await desk.bar()).toEqual(['clear', 'clear', 'clear', 'clear'])
      await desk.go('Take it with you')
      await expect(page.getByText('PT-3391').first()).toBeVisible()
    })
  })
}
