import { failed } from './texts/page.ts'

// The lesson needs nothing from here. The exercise takes its place in the page as soon as there is a sign that it will be
// wanted: somebody scrolls, presses or comes near it, opens a link to their work, or has been here before.
const section = document.querySelector<HTMLElement>('#exercise')
const signs = ['scroll', 'pointerdown', 'pointermove', 'keydown', 'hashchange'] as const
let begun = false

function begin() {
  if (begun || !section) return
  begun = true
  near?.disconnect()
  for (const sign of signs) removeEventListener(sign, begin)
  import('./exercise/mount.tsx').then(
    ({ mount }) => {
      section.replaceChildren()
      mount(section)
    },
    () => {
      const words = section.querySelector('p')
      if (words) words.textContent = failed
    },
  )
}

/** Whether this browser holds work of this page; true where it does not tell. */
async function wasHere(): Promise<boolean> {
  try {
    const shelves = [localStorage, sessionStorage].flatMap(shelf => Object.keys(shelf))
    if (shelves.some(key => key.startsWith('coldread.'))) return true
    return (await indexedDB.databases()).some(({ name }) => name === 'coldread')
  } catch {
    return true
  }
}

const near =
  section && new IntersectionObserver(seen => seen.some(one => one.isIntersecting) && begin(), { rootMargin: '100%' })
near?.observe(section!)
for (const sign of signs) addEventListener(sign, begin, { passive: true })
if (location.hash) begin()
else void wasHere().then(was => was && begin())
