import type { Note } from '../segments.ts'
import { matches } from './context.ts'
import type { Sighting } from './find.ts'

const GOES = "(?:\\s*(?:is|was|are|=|:|to|now|still|changed|set|reset|it'?s|has|been|-|–|,)){0,4}\\s*[\"“'‘`(]?"
const PASSWORD = new RegExp(
  `\\b(?:pass ?word|pass ?code|pass ?phrase|passwd|pwd|pw|pass(?=\\s*[:=]|\\s+\\S*[\\d_!$%&*#])|credentials?|log ?in(?=\\s*[:=]))(?:\\s+(?:for|to|on|of)\\s+(?:the\\s+)?\\S+(?:\\s+\\S+)?)?${GOES}([^\\s"”'’\`),;]{4,64})`,
  'giu',
)
const PIN = new RegExp(
  `\\b(?:pin(?: (?:code|number))?)(?:\\s+(?:for|to|on)\\s+(?:the\\s+)?\\S+(?:\\s+\\S+)?)?${GOES}(\\d{4,8})\\b`,
  'giu',
)
const THING =
  '(?:door|gate|alarm|entry|entrance|key ?safe|key ?box|lock ?box|safe|padlock|locker|shed|garage|keypad|back door|front door|side door|drug safe|combination|combi|lock|building|staff room|store ?room|barrier|bike (?:shed|store)|cabinet|cupboard)'
const CODE = new RegExp(
  `\\b(?:${THING}(?:'s)?(?:\\s+(?:key ?pad|door|lock|padlock))?\\s+(?:codes?|combination|combi|number|no\\.?|pin)(?:\\s+(?:for|to|on|of)\\s+(?:the\\s+)?\\S+(?:\\s+\\S+)?)?|(?:codes?|combination|combi)(?:\\s+(?:for|to|of|on)\\s+(?:the\\s+)?(?:\\p{L}+\\s+){0,2}?${THING})|padlock|combination|combi)${GOES}([A-Z]?\\d{3,8}[A-Z#*]?(?![\\d:/]))`,
  'giu',
)
const LOCK =
  /\b(?:lock (?:is|=|now)(?: now)?|(?:gate|front door|back door|side door|key ?safe|key ?box|alarm|padlock|keypad)(?: is| now|:)?) ([A-Z]?\d{4,6}[#*]?)(?![\d:/.-]| ?(?:h|hrs|hours)\b)/giu
const CODE_THERE = /\bcode ([A-Z]?\d{4,6}[A-Z#*]?)(?= (?:on|for|at|opens|gets) )/giu
const SLASHED = /\blog ?in\b[^.\n]{0,20}?\S+ ?\/ ?(\S{5,40})/giu
const REVERSED = /(?<=^|\s)([^\s"“'‘:,]{5,40}) is (?:the|our|your|its) (?:\w+ )?(?:password|passcode|passphrase)\b/giu
const BARE_CODE = new RegExp(
  `\\bcode(?:'s)?\\s*(?:is|=|:|it's|now|to)(?:\\s+(?:now|still))?\\s*([A-Z]?\\d{4,6}[A-Z#*]?)(?![\\d:/.-])`,
  'giu',
)
const OTHER_CODES =
  /\b(?:post|zip|bar|qr|error|fault|product|cost|colour|color|discount|booking|order|tracking|reference|job|stock|area|dialling|country|sort|source|rate|tax|absence|reason|item|part|batch|promo|voucher|project|course|dress)[- ]?\s*$/i
const KEY =
  /\b(?:sk-[A-Za-z0-9_-]{16,}|gh[pousr]_[A-Za-z0-9]{20,}|AKIA[0-9A-Z]{16}|xox[abp]-[A-Za-z0-9-]{10,}|eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g
const TOKEN =
  /\b(?:api[ _-]?key|access[ _-]?token|secret(?:[ _-]?key)?|token|bearer)\s*(?:is|=|:)\s*["'`]?([A-Za-z0-9_+/=.-]{8,})/gi

const SPOKEN_OF =
  /pass|pwd|\bpw\b|\bpin\b|code|combi|lock|gate|door|alarm|log ?in|credential|token|key|secret|bearer|sk-|gh[pousr]_|AKIA|xox|eyJ/i

/** Passwords and keys ('secret'), PINs and the codes that open a door, a gate or a safe ('code'), where the value itself stands there. */
export function secrets(note: Note): Sighting[] {
  if (!SPOKEN_OF.test(note.text)) return []
  const last = (pattern: RegExp, kind: 'secret' | 'code', holds: (value: string, lead: string) => boolean) =>
    matches(note, pattern)
      .map(({ match, to, lead }) => ({ kind, from: to - match[1]!.length, to, value: match[1]!, lead }))
      .filter(({ value, lead }) => holds(value, lead))
      .map(({ kind, from, to }) => ({ kind, from, to: to - (/[.!?]$/.test(note.text.slice(from, to)) ? 1 : 0) }))
  return [
    ...matches(note, KEY).map(({ from, to }) => ({ kind: 'secret' as const, from, to })),
    ...last(TOKEN, 'secret', value => /\d/.test(value)),
    ...last(PASSWORD, 'secret', isPassword),
    ...last(PIN, 'code', () => true),
    ...last(CODE, 'code', value => !isYear(value)),
    ...[SLASHED, REVERSED].flatMap(pattern =>
      values(note, pattern)
        .filter(({ value }) => isPassword(value))
        .map(({ from, to }) => ({ kind: 'secret' as const, from, to })),
    ),
    ...last(LOCK, 'code', value => !isYear(value)),
    ...last(CODE_THERE, 'code', (_, lead) => !OTHER_CODES.test(lead)),
    ...last(BARE_CODE, 'code', (_, lead) => !OTHER_CODES.test(lead)),
  ]
}

// Where the value does not end the match.
function values(note: Note, pattern: RegExp): { value: string; from: number; to: number }[] {
  return matches(note, pattern).map(({ match, from }) => {
    const start = from + match[0].indexOf(match[1]!, match[0].includes('/') ? match[0].lastIndexOf('/') : 0)
    return { value: match[1]!, from: start, to: start + match[1]!.length }
  })
}

// "The password is in the drawer" tells nobody anything; a value mixes letters with digits, marks or inner capitals.
function isPassword(value: string): boolean {
  const bare = value.replace(/[.,!?]+$/, '')
  if (/^(?:https?:|www\.)|@\S+\.\S+$/i.test(bare) || /^[\d:.]+(?:am|pm)?$/i.test(bare)) return /^\d{4,}$/.test(bare)
  return (
    /\p{L}/u.test(bare) &&
    (/\d/.test(bare) || /\p{Ll}\p{Lu}/u.test(bare) || /\p{L}[!$%&*_?#+^]/u.test(bare)) &&
    !/^\d{1,2}(?:st|nd|rd|th)$/.test(bare)
  )
}

const isYear = (value: string) => /^20[2-4]\d$/.test(value)
