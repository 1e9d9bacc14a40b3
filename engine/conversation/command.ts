import type { Intent } from '../hearing/intent.ts'

const LEAD = String.raw`^(?:(?:ok(?:ay)?|so|no|um|well|sorry|please|then|can i|could i|may i|let me|id like to|i would like to|i want to|i wanna|lets|let us|can we|give me|show me|have you got|try|do) )*`
const TAIL = String.raw`(?: (?:please|pls|then|now|instead|thanks|sorry|mate|if i may))*$`
const phrase = (words: string) => new RegExp(LEAD + words + TAIL)

// Somebody who tells the coach where to go, rather than what happened.
const COMMANDS: [Intent, RegExp][] = [
  ['go-back', phrase(String.raw`(?:a|the|another|one) strangers? (?:note|one)`)],
  ['go-back', phrase(String.raw`(?:go |back |see )+(?:to )?(?:my |the )?(?:note|draft|update)`)],
  [
    'skip',
    phrase(
      String.raw`(?:a |an |the |some ?thing |think of )*(?:another|different|other|else|new)(?: (?:one|story|memory|time|question|trigger|way in|example))?`,
    ),
  ],
  [
    'no',
    phrase(
      String.raw`(?:i )?(?:really )?(?:wrote |left |have )?(?:nothing|nowt|none)(?: (?:was|is|got|i|wrote|written|left|down|on paper|really|much|that i know of|comes to mind))*`,
    ),
  ],
]

/** What a short message tells the coach to do while a memory is being told; '' where it tells of something. */
export function commandOf(content: string): Intent | '' {
  if (content.length > 80) return ''
  const plain = content
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return COMMANDS.find(([, says]) => says.test(plain))?.[0] ?? ''
}

/** Whether a short message only names a place to look in ("a shift you handed over"): words about “you”, and nothing yet about themselves. */
export function namesAPlace(content: string): boolean {
  const count = content.split(/\s+/).length
  return (
    count >= 3 &&
    count <= 12 &&
    /^(?:the |a |an |some)/i.test(content) &&
    /\b(?:you|your)\b/i.test(content) &&
    !/\b(?:i|my|me|we|our|us)\b|[?\d]/i.test(content)
  )
}
