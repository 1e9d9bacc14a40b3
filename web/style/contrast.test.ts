import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const colours = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]))
const root = colours(css.slice(css.indexOf(':root {'), css.indexOf('@media (prefers-color-scheme: dark)')))
const dark = colours(css.slice(css.indexOf('@media (prefers-color-scheme: dark)'), css.indexOf('@media print')))
const themes = { light: root, dark: { ...root, ...dark } }

function light(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** The contrast of two colours by the formula of WCAG 2. */
function contrast(a: string, b: string): number {
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

const grounds = ['wall', 'paper', 'margin']
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-2', ground, 4.5],
    ['pencil', ground, 4.5],
    ['thread', ground, 4.5],
    ['line', ground, 3],
  ]),
  ['on-marker', 'marker', 7],
  ['chalk', 'room', 7],
  ['chalk-2', 'room', 4.5],
  ['room-line', 'room', 3],
  ['note-ink', 'note', 7],
  ['note-pencil', 'note', 4.5],
  ['note-unread', 'note', 4.5],
]

for (const [theme, tokens] of Object.entries(themes))
  test(`every writing can be read on every ground, and every edge is seen: ${theme}`, () => {
    const weak = pairs
      .map(([on, ground, least]) => ({ pair: `${on} on ${ground}`, is: contrast(tokens[on]!, tokens[ground]!), least }))
      .filter(({ is, least }) => !(is >= least))
    assert.deepEqual(weak, [])
  })
