import { chance, type Model } from '../model.ts'
import { names as trained } from '../weights/names.ts'

const NAMES =
  /\b(?:a-?sync\w*|asynchron\w*|hand(?:ing|ed)?[ -]?(?:overs?|offs?)|hand\w* (?:work|it|things|over|on)|document\w*|anticipat\w+|foresight|foresee\w*|self[- ]?(?:serv\w+|help)|knowledge|know-how|coordinat\w+|co-ordinat\w+|planning|plan(?:ned)? (?:ahead|for)|think\w* ahead|continuity|contingency|risks?|record[- ]?(?:keeping|s)|keep\w* (?:\w+ )?records?|briefings?|instructions?|process\w*|procedures?|systems?|source of truth|decisions?|decision-making|time[- ]?zones?|cross-shift|shift notes?|onboarding|induction|specs?|specifications?|technical writing|transition|tracking|version control|status|reporting|transparen\w+|visib\w+|workflows?|checklists?|logging|logs|terminology|improv\w+|delegat\w+|supporting others|remote (?:\w+ )?(?:work\w*|support|coordination|collaboration)|collaborat\w+ (?:remotely|across)|stakeholder \w+|working out loud|manuals?|guides?|resources?|information (?:\w+ )?(?:flow|needs?|sharing|management|transfer)|(?:shar\w+|organi[sz]\w+|giv\w+|transferr?\w*|passing(?: on)?) (?:\w+ )?information|prepar(?:ing|ation)|scheduling|logistics|feedback|crisis communication|communicat\w+ (?:under|across|without|between|over|in writing)|writ(?:ing|ten) (?:\w+ ){0,3}(?:for|so|that|down|communication|updates?|notes?|feedback|briefs?|messages?)|(?:clear|concise|written|structured) (?:written )?(?:writing|instructions?|communication|notes|updates?|records?)|leav\w+ (?:\w+ )?(?:notes?|instructions?|things ready|it so))\b/i

const VIRTUES =
  /\b(?:(?:well |very |super |really )?organi[sz]ed|good (?:communicat\w+|at communicating|organi[sz]\w+|with people)|great communicator|(?<!written |async |asynchronous |handover |crisis |shift )communication(?: skills?)?(?! (?:under|across|without|between|over|in writing|with))|team ?(?:player|work\w*|spirit)|hard ?-?work(?:ing|er)?|responsib\w+|reliab\w+|helpful\w*|friendl\w+|patien\w+|caring|care|kind\w*|attention to detail|motivat\w+|flexib\w+|punctual\w*|honest\w*|dependable|proactive|common sense|leadership|problem[- ]solv\w+|passion\w*|enthusias\w+|multi-?task\w+|positiv\w+|trustworth\w+|peer learning)\b/gi

/** Whether words name a competency rather than a bare virtue ("handover", not "organised"). */
export function namesCompetency(words: string, model: Model = trained): boolean {
  const shown = nameShows(words)
  return shown.length > 0 && chance(model, shown) >= 0.5
}

/**
 * Whether a text holds one of the words that competencies are known by, which still stands once the virtues are taken out:
 * "organised, with good systems" holds one, "good communication" none. For text that was not said as a name.
 */
export function holdsName(text: string): boolean {
  const plain = text.slice(0, 2000).replaceAll('’', "'").toLowerCase()
  return NAMES.test(plain.replace(VIRTUES, m => (/writ|async|hand/.test(m) ? m : ' ')))
}

/** What words said as a name show, as features; none where there is no word. */
export function nameShows(words: string): string[] {
  const plain = words.slice(0, 400).replaceAll('’', "'").toLowerCase()
  const list = plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  if (!list.length) return []
  const shows = [`words ${Math.min(6, list.length)}`, `last ${list.at(-1)!}`]
  list.forEach((word, i) => {
    shows.push(`w ${word}`, `two ${list[i - 1] ?? '^'} ${word}`)
    if (word.length > 4) shows.push(`stem ${word.slice(0, 5)}`, `end ${word.slice(-3)}`)
  })
  if (NAMES.test(plain)) shows.push('known')
  // What names it must still stand once the virtues are taken out: "organised, with good systems" stays, "good communication" goes.
  if (NAMES.test(plain.replace(VIRTUES, m => (/writ|async|hand/.test(m) ? m : ' '))))
    shows.push('known without virtues')
  if (plain.search(VIRTUES) >= 0) shows.push('virtue')
  return shows
}
