import type { Finding } from '../update/read.ts'

const DUTY =
  /\b(?:needs?|must|ought to|ha(?:s|ve) to|(?<!seems? |seemed )to be \w+(?:ed|en)|pl(?:ea)?[sz]e?|(?:can|could|would|will) (?:you|some(?:one|body)|any(?:one|body)|one of)|(?:some(?:one|body)|we|you) (?:should|could)(?! (?:be|have)))\b/i
const BAN =
  /^(?:please )?(?:do not|don['’]t|never) (?!know|think|have|ask)|\b(?:is|are) not to\b|\bmust not\b|\bnot to be\b/i
const SOMEONE = /^(?:(?:and|but|so|that|then) )?(?:some(?:one|body)|whoever|they|one of (?:us|you|them))\b/i
const LASTING =
  /\b(?:for (?:now|a (?:while|bit|time)|the (?:moment|time being|present))|(?:is|are|stays?|kept) (?:shut|closed|on hold))\b(?!.*\b(?:until|till)\b)/i
const TOLD =
  /\b(?:asked|asks|rang|phoned|texted|e?mailed|complain\w*|a word|speak|talk|message|quer(?:y|ies))\b(?!.*\babout\b)/i
const UNSURE =
  /\b(?:should be (?:fine|ok(?:ay)?|all right|there|done|ready|enough)|seems?|probably|perhaps|maybe|i (?:think|hope|guess|reckon)|hopefully|more or less)\b/i
const WRITER = /\b(?:ring|ask|call|text|ping) me\b|\bgive me a\b|^(?:just )?(?:shout|holler)\b/i
const CHANGED =
  /\b(?:chang(?:ed?|ing)|adjust|increas|reduc|updat|swap|revis|differ|moved|raised|lowered|brought forward|put back)/i

/** A name of QUESTION_TEMPLATES: which of them fit what is asked about these words. */
export function turnOf({ kind, detector, asked }: Finding, words: string): string {
  if (asked) return 'asked'
  switch (detector) {
    case 'pattern':
      return ofKind(kind, words)
    case 'hunch':
      // What kind it is, is not known; that it is a job, the words say.
      return DUTY.test(words) ? 'owner: duty' : detector
    case 'someone-does-it':
      return DUTY.test(words) ? 'owner: duty' : detector
    case 'passive-duty-without-actor':
      return BAN.test(words) ? 'why' : detector
    case 'change-without-value':
      return CHANGED.test(words) ? detector : ofKind(kind, words)
    default:
      return detector
  }
}

function ofKind(kind: Finding['kind'], words: string): string {
  if (kind === 'owner') {
    if (BAN.test(words)) return 'why'
    return DUTY.test(words) ? 'owner: duty' : SOMEONE.test(words) ? 'someone-does-it' : kind
  }
  if (kind === 'when' && LASTING.test(words)) return 'when: lasting'
  if (kind === 'what' && TOLD.test(words)) return 'what: told'
  if (kind === 'state' && UNSURE.test(words)) return 'state: unsure'
  return kind === 'contact' && WRITER.test(words) ? 'contact: writer' : kind
}
