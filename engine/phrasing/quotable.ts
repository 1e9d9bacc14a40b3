/** The most words of the learner that are quoted at once. */
export const MOST_QUOTED = 12

/** The learner's words made safe to quote: one line, no control characters, at most 12 words, inner quotation marks single. */
export function quotable(text: string): string {
  const line = untagged(text.slice(0, 2000).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' '))
    .replace(/[“”"„«»]/g, '’')
    .replace(/\*\*|__|^[\s#>*•–✔✓☐☑-]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const whole = unbroken(line)
  const all = whole.split(' ')
  const cut =
    all.length > MOST_QUOTED
      ? `${all
          .slice(0, atClause(all))
          .join(' ')
          .replace(/[,;:–—-]+$/, '')}…`
      : whole
  return [...cut].length > 140 ? `${[...cut].slice(0, 140).join('')}…` : cut
}

const INLINE = 'b|i|u|em|strong|span|a|small|sub|sup|code|font|mark'
const BLOCK = 'p|div|br|hr|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|pre|blockquote|section|article|header|footer|main|img|label|html|body' // prettier-ignore
const INLINE_TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]{0,200})?/?>`, 'gi')
const BLOCK_TAG = new RegExp(`</?(?:${BLOCK})(?:\\s[^<>]{0,200})?/?>`, 'gi')
// A tag that was cut by where the quote begins or ends.
const CUT_TAG = new RegExp(`^\\s*/?(?:${INLINE}|${BLOCK})>|</?(?:${INLINE}|${BLOCK})?$`, 'i')

/** Words pasted from a page, without its tags and signs in code; “<name>” and “<ana@firm.example>” are words. */
export function untagged(text: string): string {
  return text
    .replace(INLINE_TAG, '')
    .replace(BLOCK_TAG, ' ')
    .replace(CUT_TAG, ' ')
    .replace(/&(?:nbsp|lt|gt|quot|#\d{1,5});/g, ' ')
    .replace(/&amp;/g, '&')
}

/** A bracket that never closes is left out, where enough stands before it. */
function unbroken(line: string): string {
  const at = line.lastIndexOf('(')
  return at > 12 && !line.slice(at).includes(')') ? line.slice(0, at).trimEnd() : line
}

/** Where to cut: after the last clause that ends within reach, else at twelve words. */
function atClause(all: string[]): number {
  for (let at = MOST_QUOTED; at >= 7; at--) if (/[,;:.!?–—]$/.test(all[at - 1]!)) return at
  return MOST_QUOTED
}

/** The coach's words cut into sentences; what stands in “…” never ends one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '“') depth++
    else if (char === '”') depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[.?]/.test(char!) && (at + 1 === text.length || text[at + 1] === ' ')) {
      sentences.push(text.slice(from, at + 1).trim())
      from = at + 1
    }
  }
  const rest = text.slice(from).trim()
  return rest ? [...sentences, rest] : sentences
}

/** How many questions a text asks; question marks within “…” are the learner's. */
export function questionsIn(text: string): number {
  return text.replace(/“[^”]*”/g, '').split('?').length - 1
}
