import type { Note } from '../segments.ts'

// Each list holds the details of one example that the lesson gives; a story that is made of them is a copy, in whatever words.
const EXAMPLES: { needs: number; details: RegExp[] }[] = [
  {
    needs: 3,
    details: [
      /\bhouse[- ]?sit\w*|\bmind(?:ing|ed)? (?:the|my|our) (?:house|cat|home)\b|\blook\w* after (?:the|my|our) (?:house|home)\b|\bstaying in (?:my|our|the) house\b/,
      /\bfuse ?box\w*|\bfuse board\b|\btrip switch\w*/,
      /\bvet(?:'s|s|erinar\w+)?\b/,
      /\b(?:recycling|bins?)\b/,
      /\bred (?:label|tag|sticker|tape|note|ribbon)\b|\b(?:tap|stopcock|valve)\b.{0,30}\b(?:mustn't|must not|not to touch|don't touch)\b/,
      /\bkeys?\b/,
    ],
  },
  {
    needs: 3,
    details: [
      /\bshopping list\b|\bgrocery list\b/,
      /\bfridge\b/,
      /\bstars?\b|\basterisk\w*/,
      /\borganic\b|\bhealth food\b|\bwholefood\w*/,
    ],
  },
  {
    needs: 3,
    details: [
      /\btax\w*\b/,
      /\bchecklist\b|\blist of steps\b/,
      /\bfuture[- ](?:me|you|self)\b|\bmyself next year\b|\bnext year's\b|\bnext year\b/,
      /\btrauma\w*/,
    ],
  },
]

const TAX = 2
const DID = /\b(?:i|we)(?:'ve|'d| have| had)? (?:made|wrote|written|put|kept|did|started|left)\b/

const SAYS_SO =
  /\b(?:in|from|like|as in) the (?:lesson|example|course|text|module)\b|\bthe (?:lesson|example)'s\b|\bthe (?:house-?sitter|fuse ?box|fridge|shopping list|tax) (?:one|example|story)\b|^for example\b/i

/** Whether a story is the lesson's own example, copied or told again in other words. */
export function copiesLesson(note: Note): boolean {
  const plain = note.text.slice(0, 4000).toLowerCase().replaceAll('’', "'")
  const held = EXAMPLES.map(e => e.details.filter(d => d.test(plain)).length)
  // Many people keep a checklist for their own taxes: told as done, it is theirs, unless it has the lesson's ending too.
  const theirs = (i: number) => i === TAX && held[i] === 3 && !/\btrauma/.test(plain) && DID.test(plain)
  if (EXAMPLES.some((e, i) => held[i]! >= e.needs && !theirs(i))) return true
  return SAYS_SO.test(plain)
}
