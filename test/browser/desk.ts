import { expect, type Locator, type Page } from '@playwright/test'

/** What the coach asks on the page at this moment: a question about words, a missing part, or something to press. */
export interface Asked {
  words: string
  quote: string
  /** The part of the note that is missing, where one is: 'situation', 'done', 'blocked' or 'next'. */
  missing: string
}

/** A person at the exercise: sees what the page shows, and presses and types what a person could. */
export class Desk {
  readonly page: Page
  readonly phone: boolean

  constructor(page: Page) {
    this.page = page
    this.phone = (page.viewportSize()?.width ?? 1280) <= 1000
  }

  /** Opens the lesson and waits until the coach has spoken. */
  async open(): Promise<void> {
    await this.page.goto('/')
    await this.ready()
  }

  /** Moves, as anybody does: the exercise comes when somebody stirs. */
  async stir(): Promise<void> {
    await this.page.mouse.move(200, 200)
    await this.page.mouse.move(201, 201)
  }

  async ready(): Promise<void> {
    await this.stir()
    await expect(this.page.locator('.desk .newest').or(this.page.locator('.take-away, .six-am')).first()).toBeAttached()
  }

  async panel(name: 'Write' | 'Coach' | 'Bar'): Promise<void> {
    if (!this.phone) return
    // The press hides while the keyboard is up.
    const focus = this.page.locator('.desk :focus')
    if (await focus.count()) await focus.blur()
    const press = this.page.locator('.dock li').getByRole('button', { name: new RegExp(`^${name}`) })
    await press.click()
  }

  press(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  async go(place: 'Your note' | 'Story 1' | 'Story 2' | 'Take it with you'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Where you are' }).getByRole('button', { name: place }).click()
  }

  /** The note, typed or pasted whole; waits until the pause after it was kept. */
  async write(text: string, box = '#draft'): Promise<void> {
    await this.panel('Write')
    await this.page.locator(box).fill(text)
    await this.pause()
  }

  async pause(): Promise<void> {
    await this.page.waitForTimeout(900)
  }

  async chooseReader(reader: string): Promise<void> {
    await this.press('Change reader').click()
    await this.page.getByLabel('In a few words, who is it?').fill(reader)
    await this.press('This is my reader').click()
  }

  note(): Promise<string> {
    return this.page.locator('#draft').inputValue()
  }

  async readCold(guess = ''): Promise<void> {
    await this.panel('Write')
    await this.press('Read it cold').click()
    const box = this.page.getByLabel('They would ask …')
    if (!(await box.count())) return
    if (guess) await box.fill(guess)
    await this.press(guess ? 'Show me' : 'Skip this').click()
  }

  /** What is asked now; undefined where nothing is. */
  async asked(): Promise<Asked | undefined> {
    await this.page.waitForTimeout(60)
    const card = this.page.locator('.asked-card')
    if (!(await card.count())) return undefined
    const [lead, quote] = [card.locator('.lead'), card.locator('.quote')]
    const words = (await lead.count()) ? await lead.innerText() : await this.page.locator('.newest').innerText()
    return {
      words,
      missing: (await lead.count()) ? '' : await this.missing(),
      quote: (await quote.count()) ? await quote.innerText() : '',
    }
  }

  /** The first chip that is not clear; whether something is stuck is asked last. */
  async missing(): Promise<string> {
    const chips = this.page.locator('.write .board .cell')
    const open = await chips.evaluateAll(all =>
      all.filter(chip => chip.className !== 'cell clear').map(chip => chip.textContent),
    )
    const names = ['situation', 'done', 'next', 'blocked']
    return names.find(name => open.some(text => text.toLowerCase().startsWith(name))) ?? 'blocked'
  }

  /** Types an answer and puts it into the note. */
  async place(answer: string): Promise<void> {
    await this.page.locator('#answer').fill(answer)
    await this.press('Put this in my note').click()
  }

  async readerKnows(reason: string): Promise<void> {
    await this.press('My reader knows this').click()
    await this.page.getByLabel('How do they know?').fill(reason)
    await this.press('Close this question').click()
  }

  async say(text: string): Promise<void> {
    await this.page.getByLabel('Say something to the coach').fill(text)
    await this.press('Send').click()
  }

  /** The state of the four lines of the bar, in order. */
  async bar(): Promise<string[]> {
    return this.page
      .locator('#bar > ol > li')
      .evaluateAll(lines => lines.map(line => line.className.replace('part', 'not yet').replace('none', 'missing')))
  }
}

/**
 * Answers what the coach asks about the note until the first two lines are clear: `answer` gives the words to put in, or
 * undefined where this reader knows it. Gives how many questions were closed that way.
 */
export async function answerAll(
  desk: Desk,
  stuck: string,
  answer: (asked: Asked) => string | undefined,
): Promise<number> {
  await desk.panel('Coach')
  const nothing = desk.page.locator('.choices').getByRole('button', { name: /nothing/i })
  let known = 0
  for (let time = 0; time < 20; time++) {
    if ((await desk.bar()).slice(0, 2).every(state => state === 'clear')) break
    const asked = await desk.asked()
    if (!stuck && (await nothing.count())) await nothing.first().click()
    else if (!asked) break
    else {
      const words = asked.missing === 'blocked' ? stuck || 'Nothing is blocked.' : answer(asked)
      if (words) await desk.place(words)
      else if (asked.missing) break
      else {
        known++
        await desk.readerKnows('they see it on the board in the room')
      }
    }
    await desk.page.waitForTimeout(150)
  }
  return known
}

/** Tells a story, answers what the listener asks, names it and makes the employer line. */
export async function tell(
  desk: Desk,
  which: 1 | 2,
  story: { text: string; answers: readonly string[]; name: string },
): Promise<void> {
  await desk.go(which === 1 ? 'Story 1' : 'Story 2')
  await desk.write(story.text, `#story-${which}`)
  const own = desk.page.locator(`#own-${which}`)
  for (const answer of story.answers) {
    if (await own.count()) break
    await desk.panel('Coach')
    await desk.say(answer)
    await desk.pause()
  }
  await desk.panel('Write')
  await own.fill(story.name)
  await desk.press('That is what it is').click()
  // A name that says too little is met with some that their words back: they take the first.
  const backed = desk.page.locator(`#competency-${which} label b`).first()
  if ((await backed.count()) && (await desk.page.locator('.choices', { hasText: await backed.innerText() }).count()))
    await backed.click()
  const start = desk.press('Start from this')
  if (await start.count()) await start.click()
  await desk.pause()
}
