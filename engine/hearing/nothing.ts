const EMPTY_WORDS =
  /^(?:idk|i ?dunno|dunno|dk|i dont know|dont know|no idea|not sure|im not sure|no clue|ok+|okay|k+|kk|lol+|lmao|ha(?:ha)*h?|he(?:he)+|hm+|m+|um+|uh+|er+m*|meh|whatever|anything|something|nothing|stuff|test(?:ing)?|blah(?: blah)*|bla(?: bla)*|etc|n ?a|na na|same|things|x+|yo|wat|wut|eh|huh|so|and|well|the|a|i|it|pass the|who knows|search me|beats me|anything really|dunno really|tbh|idc|ikr|omg|wow|oh|ah|ooh|cool|nice|right|fine i guess|i guess|maybe|perhaps|could be|sort of|kind of)(?: (?:lol|tbh|really|sorry|mate|haha|x|honestly|yet|man|bro))*$/

/** Whether a message says nothing to go on: no letters, a mash of keys, or "idk". */
export function isNothing(text: string): boolean {
  const trimmed = text.trim()
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return true
  if (trimmed.length > 60) return false
  const plain = trimmed
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain === '' || EMPTY_WORDS.test(plain) || mashed(plain)
}

/** Keys hit at random: one "word" with hardly a vowel, the middle row of the keyboard, or one letter over and over. */
function mashed(plain: string): boolean {
  if (/^(.{1,3})\1{2,}$/u.test(plain) && !/\d/.test(plain)) return true
  const words = plain.split(' ')
  return (
    words.length <= 3 &&
    words.every(
      w => /^[asdfghjkl]{4,}$|^[qwertyuiop]{6,}$|^[zxcvbnm]{4,}$|^[bcdfghjklmnpqrstvwxz]{5,}$/.test(w) && !REAL.has(w),
    )
  )
}

/** Words that are all on one row of the keyboard, and mean something. */
const REAL = new Set(
  'glass glasses flask flasks hall halls lads gas dash ask asks flag flags salad salads lash fall falls shall half dad dads lads sad glad property typewriter require territory repertoire'.split(
    ' ',
  ),
)
