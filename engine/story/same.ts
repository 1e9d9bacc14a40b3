import { segment } from '../segments.ts'
import { kindsOf } from './cues.ts'

const COMMON = new Set(
  'about after again all also always and any are back because been before being both but call called came can come could day days did didn does doing done down each even ever every everything find first for from gave get give goes going gone good got had has have having her here him his how into its just knew know later leave left like made make many me more most much must myself name need never new next night nobody not nothing now off one only other others our out over own people person put said same say see she should since skill some someone something sometimes still such take tell than that the their them then there these they thing things think this those through time told too took until used very want was way week weeks well went were what when where which while who whole will with without work worked working would wrote write written year years you your note notes list shift morning evening handover documentation async asynchronous communication'.split(
    ' ',
  ),
)

/** What a story is about: its rarer words, cut to their stems, with names and numbers counting double. */
export function marks(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const sentence of segment(text.slice(0, 20_000)).sentences)
    sentence.words.forEach((word, i) => {
      if (COMMON.has(word.plain) || (word.plain.length < 4 && !/\d/.test(word.plain))) return
      const name = i > 0 && /^\p{Lu}\p{Ll}+/u.test(word.text) && !kindsOf(word.plain).includes('date')
      found.set(stem(word.plain), name || /\d/.test(word.plain) ? 2 : 1)
    })
  return found
}

const stem = (word: string) =>
  word
    .replace(/'s$/, '')
    .replace(/(?:ings?|ed|es|s|ly)$/, '')
    .replace(/(.)\1$/, '$1')

/** Whether two stories tell the same collaboration, also reworded or with more told. */
export function sameStory(a: string, b: string): boolean {
  if (!a.trim() || !b.trim()) return false
  if (a.trim() === b.trim()) return true
  const x = marks(a)
  const y = marks(b)
  const sum = (m: Map<string, number>) => [...m.values()].reduce((t, n) => t + n, 0)
  const both = [...x].reduce((t, [word, n]) => t + (y.has(word) ? Math.min(n, y.get(word)!) : 0), 0)
  const shorter = Math.min(sum(x), sum(y))
  // A few words in common are chance: a short telling needs nearly all of its words in the other.
  return shorter > 0 && both >= 4 && both / shorter >= (shorter < 12 ? 0.6 : 0.4)
}
