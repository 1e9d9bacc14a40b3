import { segment } from '../segments.ts'
import { deedsIn } from './memory.ts'
import { shortened } from './reframe.ts'
import { count } from './situation.ts'

/** What stands where a story should: a list of things, a CV, a job advert, or so much that the one time is hard to see. */
export type Pasted = '' | 'list' | 'cv' | 'advert' | 'long'

// Headings and habits of a CV; several of them make one.
const CV =
  /\b(?:curriculum vitae|personal (?:profile|statement)|work experience|employment(?: history)?|education|key skills|skills|qualifications|references(?: available)?|hobbies|responsible for|references on request|(?:19|20)\d\d ?(?:-|–|to) ?(?:(?:19|20)\d\d|present|now|date))\b/gi
const ADVERT =
  /\b(?:we are (?:looking|hiring|seeking)|you will (?:be|have|work|join)|the (?:ideal|successful) candidate|join our|what we offer|apply (?:now|today|by)|competitive (?:salary|pay)|years['’]? (?:of )?experience|salary|benefits|about the role|your (?:role|responsibilities)|requirements|must have|nice to have|equal opportunit\w+)\b/gi
const FEWEST_MARKS = 3
const LONG = 600

/** What a text is, where it is no telling of one time; '' where it may be one. */
export function pasted(text: string): Pasted {
  const marks = (rule: RegExp) => new Set([...text.slice(0, 20_000).matchAll(rule)].map(m => m[0].toLowerCase())).size
  if (marks(ADVERT) >= FEWEST_MARKS) return 'advert'
  if (marks(CV) >= FEWEST_MARKS) return 'cv'
  if (items(text).length > 0) return 'list'
  return count(text) > LONG ? 'long' : ''
}

const BULLET = /^\s*(?:[-–—•*·▪+]|\d+[.)])\s*/
const FEWEST = { bulleted: 3, lines: 5, commas: 4 }

/** The items of a list: short lines, or short pieces between commas, in none of which the teller says “I”. Answers given one by one are short lines too, so that few of them are a list only with bullets. */
function items(text: string): string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const bulleted = lines.filter(line => BULLET.test(line)).length >= FEWEST.bulleted
  const commas = lines.length === 1 ? text.split(/[,;]\s+/) : []
  const all = bulleted || lines.length >= FEWEST.lines ? lines : commas.length >= FEWEST.commas ? commas : []
  const bare = all.map(item => item.replace(BULLET, '').trim())
  const short = bare.every(
    item => count(item) <= 7 && !/[.!?]\s*\S/.test(item) && !/\b(?:i|we|he|she|they)\b/i.test(item),
  )
  return short ? bare : []
}

/** The words of a pasted text that come nearest to one time: the item of a list or the sentence where somebody did something; '' where there is none. */
export function nearest(text: string): string {
  const listed = items(text)
  if (listed.length) return (listed.find(item => deedsIn(item).mine) ?? listed[0]!).replace(/[.;,]+$/, '')
  const { sentences } = segment(text.slice(0, 40_000))
  const told = sentences.map(s => text.slice(s.from, s.to)).filter(words => deedsIn(words).mine && count(words) >= 5)
  const best = told.find(words => /\b(?:wrote|left|made|note|list|label|put)\b/i.test(words)) ?? told[0] ?? ''
  return shortened(best.replace(/[.!?\s]+$/, ''), 14)
}
