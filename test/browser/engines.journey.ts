import { expect, test } from '@playwright/test'
import type { Engine } from './engines/engine.ts'
import { firefoxAt, startFirefox } from './engines/firefox.ts'
import { screenAt, startWebkit, webkitAt } from './engines/webkit.ts'

const note = `Tool library, Thursday 6 March. 31 of 34 tools are back.
Done: drill 4 has a new cable, tested.
The long ladder is almost fixed, someone will bring it soon.
Next: check the list before opening.`

/** Presses what a person would press: the control whose words begin so, or the box of that id. */
async function press(engine: Engine, which: string): Promise<void> {
  const at = `(() => {
    const all = [...document.querySelectorAll('button, a, textarea')].filter(one => one.offsetParent && !one.disabled)
    const found = all.find(one => '#' + one.id === ${JSON.stringify(which)} || one.textContent.trim().startsWith(${JSON.stringify(which)}))
    found?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = found?.getBoundingClientRect()
    return box ? [box.left + box.width / 2, box.top + Math.min(20, box.height / 2)] : null
  })()`
  let place: [number, number] | null = null
  await expect
    .poll(async () => (place = await engine.run<[number, number] | null>(at)), { message: which })
    .not.toBeNull()
  const [x, y] = place!
  await engine.press(x, y)
}

const text = (engine: Engine, of: string) => engine.run<string>(`document.querySelector('${of}')?.textContent ?? ''`)
const count = (engine: Engine, of: string) => engine.run<number>(`document.querySelectorAll('${of}').length`)

async function walk(engine: Engine, url: string): Promise<void> {
  await engine.open(url)
  await press(engine, 'Start with my own note')
  await press(engine, '#draft')
  await engine.type(note)
  expect(await engine.run('document.querySelector("#draft").value')).toBe(note)
  await press(engine, 'Read it cold')
  await press(engine, 'Skip this')
  await expect.poll(() => text(engine, '#asked')).not.toBe('')

  // The strokes lie on their words here too: the copy breaks its lines where the text box does.
  await expect.poll(() => count(engine, '.strokes .asked')).toBeGreaterThan(0)
  const far = await engine.run<number>(`(() => {
    const [copy, box] = ['.editor .copy', '#draft'].map(one => document.querySelector(one).getBoundingClientRect())
    return Math.max(Math.abs(copy.left - box.left), Math.abs(copy.top - box.top), Math.abs(copy.width - box.width))
  })()`)
  expect(far).toBeLessThan(1)
  expect(
    await engine.run<number>(`(box => box.scrollHeight - box.clientHeight)(document.querySelector('#draft'))`),
  ).toBeLessThanOrEqual(1)

  await press(engine, '#answer')
  await engine.type('Mo brings it on Friday 7 March at 10:00')
  await press(engine, 'Put this in my note')
  await expect
    .poll(() => engine.run<string>('document.querySelector("#draft").value'))
    .toContain('Mo brings it on Friday')

  await press(engine, 'See it at 6am')
  await expect.poll(() => count(engine, '.six-am .opened .text')).toBeGreaterThan(3)
  await expect.poll(() => engine.run<string>(`document.querySelector('.six-am').dataset.met ?? 'not yet'`)).toBe('')
  await press(engine, 'Back to my note')

  // Kept: the page loaded again holds the note.
  await engine.open(`${url}?again`)
  await expect
    .poll(() => engine.run<string>('document.querySelector("#draft")?.value ?? ""'), { timeout: 20_000 })
    .toContain('Mo brings it on Friday')
  expect(await engine.run<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
}

test('Firefox: a note written, read cold, answered, seen at 6am, and kept', async ({ baseURL }, info) => {
  info.skip(!firefoxAt(), 'Firefox is not installed here (Debian: apt-get install firefox-esr)')
  test.slow()
  const engine = await startFirefox()
  try {
    await walk(engine, `${baseURL}/`)
  } finally {
    await engine.close()
  }
})

test('WebKit: a note written, read cold, answered, seen at 6am, and kept', async ({ baseURL }, info) => {
  info.skip(!webkitAt() || !screenAt(), 'WebKit is not installed here (Debian: apt-get install webkit2gtk-driver xvfb)')
  test.slow()
  const engine = await startWebkit()
  try {
    await walk(engine, `${baseURL}/`)
  } finally {
    await engine.close()
  }
})
