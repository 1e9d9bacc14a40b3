import { texts } from './texts/page.ts'

// The lesson needs nothing from here. The exercise takes its place in the page once it has arrived.
const section = document.querySelector<HTMLElement>('#exercise')
if (section)
  import('./exercise/mount.tsx').then(
    ({ mount }) => {
      section.replaceChildren()
      mount(section)
    },
    () => {
      const words = section.querySelector('p')
      if (words) words.textContent = texts.failed
    },
  )
