import type { QuestionKind } from '../detector.ts'

const DUTY =
  /\b(?:needs?|must|should|ought|ha(?:s|ve) to|got to|to be \w+|please|can (?:you|some|one)|could|wants? \w+ing)\b/i
const BAN = /\b(?:not (?:to )?be|never|must not|don['’]t|do not)\b/i
const SOMEONE = /\b(?:(?:some|any)(?:one|body)|whoever|one of (?:us|you|them|the)|they|them|people|others)\b/i
const LASTING = /\b(?:for (?:now|a (?:while|bit|time)|the (?:moment|time being|present))|a while|until|till? (?:he|she|it|they|we|i|you|some|further|then)|shut|closed|on hold|stays?)\b/i // prettier-ignore
const CLOCK = /\b(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?[ap]m|noon|midnight|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}))\b/i // prettier-ignore
const DAY = /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th))\b/i // prettier-ignore
const SHORT_DAY = /\b(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\b/
const TOLD = /\b(?:ask(?:s|ed)?|said|says|told|tells?|rang|rung|phoned|called|wrote|texted|e?mailed|complain\w*|message|quer(?:y|ies)|speak|talk|a word)\b/i // prettier-ignore
const UNSURE = /\b(?:should be|seems?|probably|perhaps|maybe|i think|i hope|hopefully|more or less|mostly|nearly|almost|pretty much|fine|ok(?:ay)?|so far)\b/i // prettier-ignore
const WRITER = /\b(?:me|mine|shout|holler)\b/i
const NAMED = /\s\p{Lu}\p{Ll}/u

const dated = (words: string) => DAY.test(words) || SHORT_DAY.test(words)

// By kind, in order: what its words look like, and the turn that the question then takes.
const TURNS: Partial<Record<QuestionKind, [look: (words: string) => boolean, turn: string][]>> = {
  owner: [
    [words => BAN.test(words), 'why'],
    [words => DUTY.test(words), 'owner: duty'],
    [words => SOMEONE.test(words), 'owner: someone'],
  ],
  when: [
    [words => LASTING.test(words), 'when: lasting'],
    [words => CLOCK.test(words) && !dated(words), 'when: clock'],
    [words => dated(words) && !CLOCK.test(words), 'when: day'],
  ],
  what: [[words => TOLD.test(words), 'what: told']],
  state: [[words => UNSURE.test(words), 'state: unsure']],
  contact: [
    [words => WRITER.test(words), 'contact: writer'],
    [words => NAMED.test(words), 'contact: named'],
  ],
}

// The templates of these detectors fit only such words: else those of the kind do.
const ONLY: Record<string, (words: string) => boolean> = {
  'change-without-value': words =>
    /\b(?:chang|adjust|mov|increas|reduc|rais|lower|updat|swap|revis|differ|brought forward|put back)/i.test(words),
  'as-was-said': words =>
    /\b(?:agreed|discuss|settled|promised|arranged|spoke|talk|(?:as|what|like|than) (?:\w+ )?(?:said|told))/i.test(
      words,
    ),
  'tried-without-result': words =>
    /\b(?:tri(?:ed|es)|fix|repair|mend|replac|reset|restart|look(?:ed|s)? at|servic|clean|adjust|a (?:go|look)\b|seen to)/i.test(
      words,
    ),
  hunch: words => !DUTY.test(words),
  'almost-done': words =>
    /\b(?:done|finish|ready|complete|through|sent|packed|set up|sorted|full|clear|written|loaded|moved|fixed|mended|paid|booked|caught up)/i.test(
      words,
    ),
  'someone-does-it': words => !DUTY.test(words),
  'passive-duty-without-actor': words => !BAN.test(words),
}

/** Whether the templates of a detector fit these words. */
export const suits = (detector: string, words: string): boolean => ONLY[detector]?.(words) ?? true

/** The turn that a question of a kind takes about these words: a name of QUESTION_TEMPLATES, the kind itself where no turn fits better. */
export const turnOf = (kind: QuestionKind, words: string): string =>
  TURNS[kind]?.find(([look]) => look(words))?.[1] ?? kind
