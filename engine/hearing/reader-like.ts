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

const OPENS = /\b(?:opens?|reads?|reading|gets|picks? (?:it|this|that) up|takes? over|follows?|relieves?)\b/i
const SOMEBODY =
  /\b(?:who|whoever|some(?:body|one)|any(?:body|one)|every(?:body|one)|nurse|sister|doctor|carer|crew|lads?|lass|girls?|guys?|boys?|wom[ae]n|m[ae]n|lady|ladies|gents?|chap|bloke|fella|people|folk|staff|team|shift|nights?|mornings?|day|early|earlies|lates?|weekend|manager|supervisor|boss|gaffer|leader|head|mate|colleagues?|cover|relief|replacement|successor|sub|locum|temps?|agency|bank|floater|starter|trainee|apprentice|volunteers?|driver|porter|cook|chef|keeper|clerk|teacher|assistant|cleaner|engineer|fitters?|worker|officer|treasurer|secretary|verger|neighbours?|sitter|mum|mam|mom|dad|nan|gran\w*|sister|brother|son|daughter|husband|wife|partner|cousin|uncle|aunt\w*|flatmates?|housemates?|family|parents?|\w{3,}(?:keeper|master|man|woman|person|ists?|ers|ors))\b/i
const TO_COACH = /\?|\b(?:nobody|no ?one|none)\b|\b(?:you|u|ye|ya|your|my reader knows|wat is|what is|whats)\b/i

/**
 * Who opens the note, of a message that was heard to say it: the sentence that says who reads it, else the one that names
 * somebody, as it was typed; '' where none does.
 */
export function readerIn(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter(part => !TO_COACH.test(part))
  const names = sentences.filter(
    part => SOMEBODY.test(part) || OPENS.test(part) || (sentences.length === 1 && readerLike(part)),
  )
  const best = names.find(part => OPENS.test(part) && SOMEBODY.test(part)) ?? names.find(part => SOMEBODY.test(part))
  return (best ?? names[0] ?? '')
    .replace(
      /^\W*(?:(?:well|so|ok|okay|then|oh|and|right|yes|it['’]?s|its|it is|that['’]?s|that would be|it would be|itd be|it['’]d be|for)\b[\s,]*)+/i,
      '',
    )
    .replace(/[.!\s]+$/, '')
}
