import type { Note } from '../segments.ts'
import type { RealReason } from './read.ts'

/** Whether someone could send this as it stands; a terse real note could, a form, a wish or fine words alone could not. */
export function realOf(note: Note): { yes: boolean; reason: RealReason } {
  const reason = reasonOf(note)
  return { yes: reason === 'fine', reason }
}

function reasonOf(note: Note): RealReason {
  if (tooLittle(note)) return 'too-little'
  if (isTemplate(note)) return 'template'
  if (isHypothetical(note)) return 'hypothetical'
  if (isGeneric(note)) return 'generic'
  return 'fine'
}

function tooLittle(note: Note): boolean {
  if (note.words.length > 40) return false
  const words = note.words.map(word => word.plain)
  const telling = new Set(words.filter(word => /\p{L}{2}|\d/u.test(word) && !NOTHING.has(word)))
  if (telling.size < 3) return true
  // Keys struck at random: hardly a vowel between them.
  const letters = words.join('').replace(/[^a-z]/g, '')
  return telling.size < 6 && letters.length > 8 && (letters.match(/[aeiouy]/g)?.length ?? 0) < letters.length * 0.16
}

const NOTHING = new Set(
  'ok okay yes no yeah yep nope test testing asdf qwerty lol hi hello hey idk dunno thanks cheers the and it is so um hmm er'.split(
    ' ',
  ),
)

const BLANK = /_{3,}|\.{6,}|…{2,}|_{2}\s*[/:]\s*_{1,}|\*{4,}(?=\s|$)/g
const GUIDE =
  /[[{<]{1,2}\s*(?:your|their|the|a|an|insert|enter|add|name|who|what|when|where|why|how|date|time|list|item|action|job|task|person|contact|phone|number|amount|reason|result|status|state|project|client|customer|team|location|place|link|title|role|owner|deadline|details?|describe|e\.g\.|i\.e\.|ok|normal|xx+|\d+[-–]\d+ (?:lines?|words?|sentences?))\b[^\]}>\n]{0,60}[\]}>]{1,2}|\b[Yy]\s*\/\s*[Nn]\b|\bX{2,}\b|\b(?:INSERT|DD\/MM|HH:MM|YYYY)\b/gi
const EMPTY_LABEL = /^[^\S\n]*(?:[-•*\d.)]+\s*)?\p{L}[^:\n]{1,40}:[^\S\n]*$/u

// A form is known by its holes: blanks to fill in, brackets that say what belongs there, labels with nothing after them.
function isTemplate({ text, lines, words }: Note): boolean {
  const blanks = text.match(BLANK)?.length ?? 0
  const guides = text.match(GUIDE)?.length ?? 0
  const filled = lines.filter(line => !line.blank)
  const hollow = filled.filter((line, i) => {
    const next = filled[i + 1]
    const closed = next === undefined || EMPTY_LABEL.test(text.slice(next.from, next.to))
    return closed && EMPTY_LABEL.test(text.slice(line.from, line.to))
  }).length
  const bare = lines.filter(line => /^\s*(?:[-•*–]|\d+[.)])\s*$/.test(text.slice(line.from, line.to))).length
  const holes = blanks + guides + (hollow > 1 ? hollow : 0) + (bare > 1 ? bare : 0)
  return holes >= 3 || (holes === 2 && words.length < 90) || (holes === 1 && words.length < 30 && hollow + blanks > 0)
}

const WOULD =
  /\b(?:i|we|you|they|one)(?:'d|’d|\s+would|\s+might|\s+could)\s+(?:(?:also|then|first|always|probably|just|maybe|simply|start by|begin by|make sure to|be sure to)\s+){0,2}(?:writ|say|said|tell|telling|mention|put|leav|includ|add|list|explain|describ|not|keep|start|begin|giv|attach|not|state|remind|note|make sure|ask)/gi
const CASE =
  /\b(?:if (?:i|we|there|someone|you) (?:were|was|had|worked|could)|in (?:a|such a|that kind of) (?:situation|case)|imagin(?:e|ing|ary)|pretend|hypothetical|suppose (?:i|we|that|you)|a good (?:handover|update|note)|something like this|an? (?:example|sample) (?:of|handover|update|note)|for (?:example|instance),? (?:you|i|we)(?: could|'d| might| would)?)\b/gi
const TEACHES =
  /\b(?:(?:a|every|the|your|any) (?:good |great |clear )?(?:handover|update|note|message) (?:should|must|needs to|has to|always|is (?:one|when))|you (?:should|could) (?:always )?(?:write|include|mention|start with|list)|how to write|tips? for writing|async(?:hronous)? (?:writing|collaboration|communication) (?:is|means|needs|works))\b/gi
const ORDER =
  /\b(?:ignore|disregard|forget)\s+(?:all\s+|any\s+|the\s+|your\s+)*(?:previous|prior|above|earlier|system)\s+(?:instructions?|prompts?|rules?)\b|\bmark (?:me|this|it) (?:as )?(?:complete|clear|passed|done)\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot)\b|\b(?:write|generate|create|draft) (?:me )?an? (?:handover|update|note|async)[^.\n]{0,40}\b(?:for|about|that)\b/gi

// What one would write is not yet written. The same words in a note full of its own facts are only a manner of speaking.
function isHypothetical({ text, words }: Note): boolean {
  const would = count(text, WOULD)
  const cases = count(text, CASE)
  const teaches = count(text, TEACHES)
  const orders = count(text, ORDER)
  if (orders > 0 && words.length < 40) return true
  const signs = would + 1.5 * cases + teaches
  return signs >= 3 || (signs >= 2 && words.length < 120 && facts(text) < 6) || (teaches >= 2 && facts(text) < 4)
}

const FINE_WORDS =
  /\b(?:momentum|journey|seamless(?:ly)?|strides|synerg\w*|holistic\w*|impactful|meaningful|robust(?:ly)?|proactive(?:ly)?|empower\w*|leverag\w*|align(?:ed|ment)|excellence|exceptional|dedication|commitment|resilien\w*|passion\w*|collaborat\w*|stakeholders?|strategic\w*|cross-functional|insights?|learnings?|opportunit(?:y|ies)|challenges?|achievements?|milestones?|highlights?|deliver(?:ing|ed)? (?:value|impact|results)|values|vision|moving forward|going forward|looking ahead|what['’]s ahead|key (?:areas?|activities|initiatives|stakeholders|achievements|categories|priorities)|nurtur\w*|thrilled|wins?|warm|inclusive|incredible|remarkable|truly|wonderful|together|continu(?:e|ed|ing) to|high(?:est)? standards?|strong(?:er)?|growth|engagement|potential|build(?:ing)? on|ensur(?:e|ed|ing)|comprehensive|progress(?:ed)?|effective(?:ly)?|efficien\w*|smooth(?:ly)?|quality|drive|driving|various|multiple|numerous|ongoing|dynamic|successful(?:ly)?|positive(?:ly)?|appropriate(?:ly)?|relevant|necessary|as needed|best practices?)\b/gi

// Fine words and nothing that happened: no number, hour, place or name to hold on to.
function isGeneric({ text, words }: Note): boolean {
  if (words.length < 20) return false
  if (facts(text) > Math.max(1, words.length / 45)) return false
  const fine = count(text, FINE_WORDS)
  return fine >= 4 && fine * 18 >= words.length
}

// Numbers with a meaning, and names inside a sentence: what only someone who was there would know.
function facts(text: string): number {
  const body = text.replace(/^[^\S\n]*(?:\(?\d{1,2}[.)]|#+)\s/gmu, '')
  const numbers = body.match(/\d[\d.,:/-]*/g)?.length ?? 0
  // A headline has capitals everywhere; only between small words do they say a name.
  const names = body.match(/(?<=[^\S\n]\p{Ll}+,?[^\S\n])\p{Lu}\p{Ll}+(?=[\s.,;:!?)'’]*(?:\s\p{Ll}|$))/gu)?.length ?? 0
  return numbers + names
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
