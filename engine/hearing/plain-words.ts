const TYPOS: [RegExp, string][] = [
  [/\bsu[ic]{1,2}d(?=al|e|al)/g, 'suicid'],
  [/\bkil(?=\b|ing\b)/g, 'kill'],
  [/\bkilin\b|\bkillin\b/g, 'killing'],
  [/\b(?:my ?self|me ?self|mysef|myslef)\b/g, 'myself'],
  [/\bany more\b/g, 'anymore'],
  [/\b(?:can not|cannot|cnt|carnt)\b/g, 'cant'],
  [/\b(?:dnt|do not|dont not|donot)\b/g, 'dont'],
  [/\bis not\b/g, 'isnt'],
  [/\bi am\b/g, 'im'],
  [/\bi have\b/g, 'ive'],
  [/\b(?:goin to|going to|gunna|gona)\b/g, 'gonna'],
  [/\b(?:want to|wana|wanting to)\b/g, 'wanna'],
  [/\boverwe?l?h?el?med\b/g, 'overwhelmed'],
  [/\bdepresed\b/g, 'depressed'],
  [/\b(?:u|yu)\b/g, 'you'],
]

/** A message as rules compare it: lower case, no apostrophes, one space, the commonest slips of the thumb made good. */
export function plainWords(text: string): string {
  let plain = text
    .slice(0, 20_000)
    .toLowerCase()
    .replace(/[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[’‘'`´]/g, '')
    .replace(/[“”«»]/g, '"')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[-–—_/]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  for (const [slip, right] of TYPOS) plain = plain.replace(slip, right)
  return plain
}
