const LEAD =
  /^(?:(?:it|this|that)(?:['’]?s| is| will be| would be| goes)?(?: (?:for|to))?|i (?:think|guess|suppose|would say)|probably|maybe|prob|for|to|mostly|usually|just|well|ok(?:ay)?|so|hi|hello)[\s,:]+/i
const PERSON =
  /^(?:my|our|the|a|an|some|any|whoever|whichever|who ever|anyone|anybody|someone|somebody|everyone|one of|next|another|another one|his|her|their|people|other|new|person|colleagues?)\b/i
const WHO = /\b(?:who|whoever|whichever|whom|that|whose|which)\b/i
const HAPPENED =
  /\b(?:i|we|was|were|is|are|am|did|had|has|have|went|left|gave|took|made|wrote|came|told|said|got|goes|need|needs|know|knows|happens|\p{L}{3,}ed)\b/iu
const SPEAKS =
  /^(?:what|why|how|where|when|and|but|because|bc|cos|cause|then|if|u|you|i|we|he|she|they|there|no|not|dont|(?!(?:in|out)coming|evening|morning)\w+ing)\b/i
const MYSELF = /\b(?:im|i['’]m|i (?:am|was|must|have|did|need|want|try))\b/i

/** Whether words name somebody who could open a note ("the night nurse, same ward", "Danuta"), rather than tell or ask something. */
export function readerLike(text: string): boolean {
  let plain = text.trim().replace(/[.!]+$/, '')
  if (plain.length > 200 || /[?\n]|[.!]\s/.test(plain.replace(/\b(?:mr|mrs|ms|dr|st)\.\s/gi, ''))) return false
  for (let i = 0; i < 3; i++) plain = plain.replace(LEAD, '')
  const count = plain.split(/\s+/).length
  if (count > 16 || SPEAKS.test(plain) || MYSELF.test(plain)) return false
  // What stands after a comma or a "who" says what this person knows: any verb may stand there.
  const head = plain.split(/,|[-–—(]| (?=who\b|that\b|whose\b|which\b|when\b|if\b)/)[0]!
  if (HAPPENED.test(head) && !WHO.test(head)) return false
  return PERSON.test(plain) || head.trim().split(/\s+/).length <= 6
}
