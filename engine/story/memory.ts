import { segment } from '../segments.ts'
import { clausesOf } from './clauses.ts'
import { kindsOf, past } from './cues.ts'
import { turnsIn } from './features.ts'

const MADE = ['leave', 'write', 'make', 'send']
const NOT =
  /^(?:no|not|nah|nope|never|nobody|nothing|nowt|none|nor|cannot|cant|dont|didnt|havent|isnt|wasnt|hardly|\w+n't)$/
// Past in form, and yet nothing was done: how somebody was, felt, or earned their living.
const STATES = new Set(
  'was were been had did used worked seemed wanted needed liked loved hated lived stayed thought knew supposed scared tired retired married divorced bored confused qualified meant felt'.split(
    ' ',
  ),
)
const MATTER = new Set('a an the my our some like up all'.split(' '))
const BEFORE = new Set('have has had been get got was were is are am be'.split(' '))

/** Whether words tell of something that the teller did or left ("did a list on the fridge once", also in a learner’s present: "i put paper on the door"), and of something that others did. */
export function deedsIn(text: string): { mine: boolean; theirs: boolean } {
  const deeds = { mine: false, theirs: false }
  for (const { words, subject } of clausesOf(segment(text.slice(0, 4000)))) {
    const plain = words.map(w => w.plain)
    for (const [at, word] of plain.entries()) {
      const around = plain.slice(Math.max(0, at - 3), at)
      if (around.some(w => NOT.test(w) || WOULD.has(w)) || BEFORE.has(around.at(-1) ?? '')) continue
      const done = past(word) && !STATES.has(word)
      const first = around.some(w => w === 'i' || w === 'we')
      const did = /^(?:do|did|done)$/.test(word) && MATTER.has(plain[at + 1] ?? '')
      const makes = first && !/^(?:do|did|done)$/.test(word) && kindsOf(word).some(kind => MADE.includes(kind))
      if ((done || did || makes) && (first || (at === 0 && subject !== 'they'))) deeds.mine = true
      else if (done && subject === 'they') deeds.theirs = true
      else if (done && (subject === 'i' || subject === 'we')) deeds.mine = true
    }
  }
  return deeds
}

/** Whether words tell of something that somebody did or left. */
export function tellsOfADeed(text: string): boolean {
  const { mine, theirs } = deedsIn(text)
  return mine || theirs
}

const WOULD = new Set("would could should might will shall i'd i'll ill can to".split(' '))

const OF_SELF =
  /^\W*(?:(?:and|but|well|so|ok|oh|no|yes|yeah|sorry|honestly|tbh|hi|hello|my friend)\W+)*(?:i['’]?m|i am|i['’]?ve|i (?:only |just |always |ever |never )*(?:work|worked|used to|was|am|had|have|do|did|drove|drive)|(?:it['’]?s |it was |it is )?(?:just|only)|in \p{L}+ i was)\b/iu
const OTHERS = /\b(?:she|he|they|it|her|him|them)\b/i
const OWN = /\b(?:i|i['’]\w+|im|ive|we|my|me|nobody|no ?one|nothing|never|none|no|there|any\w*|async|examples?)\b/i
const ELSEWHERE = /\b(?:another|different|other|abroad|away|overseas)\b/i
const APART = new Set(['no-overlap', 'away', 'then-gone', 'takeover'])
const MOST_WORDS = 30

/** Whether a clause is about somebody else ("so she don't lose it"), and so denies nothing of one's own. */
const ofOthers = (clause: string): boolean => OTHERS.test(clause) && !OWN.test(clause)

/**
 * Whether words name no memory at all: they say that there is none ("i have nothing like this"), or only who somebody is and
 * where they work ("i was only a cleaner"). A thing or a place to begin from ("the parking thing") is not one of these.
 */
export function namesNoMemory(text: string): '' | 'denied' | 'of-self' {
  const words = text.split(/\s+/)
  if (words.length > MOST_WORDS || ELSEWHERE.test(text) || tellsOfADeed(text)) return ''
  // Who was there when is where a memory begins, also for one who has not come to what they did.
  if (turnsIn(text).some(turn => APART.has(turn))) return ''
  const clauses = clausesOf(segment(text))
  if (clauses.some(c => c.words.some(w => NOT.test(w.plain)) && !ofOthers(text.slice(c.from, c.to)))) return 'denied'
  return clauses.some(c => OF_SELF.test(text.slice(c.from, c.to))) ? 'of-self' : ''
}
