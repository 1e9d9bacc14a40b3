import type { Line, Note } from '../../segments.ts'

/** What a line is for. 'plain' where nothing says. */
export const ROLES = [
  'plain',
  'headline',
  'done',
  'blocked',
  'next',
  'where',
  'contact',
  'courtesy',
  'sign-off',
] as const
export type Role = (typeof ROLES)[number]

const LABELS: [Role, RegExp][] = [
  [
    'blocked',
    /^(?:stuck|block\w*|waiting|held up|on hold|problems?|at risk|risks?|outstanding|issues?|held|pending|open|not ready|not done|faults?|hold-?ups?|snags?|watch)\b/i,
  ],
  ['done', /^(?:done|finished|complete\w*|sorted|already|ready|so far|fixed|today|closed|yesterday|did)\b/i],
  [
    'next',
    /^(?:next|to[ -]?do|todo|please|pls|you|your|yours|for you|jobs?|tomorrow|do|actions?|asks?|need\w*|tonight|plan)\b/i,
  ],
  ['where', /^(?:where|status|state|situation|summary|update|handover|now|how it)\b/i],
  [
    'contact',
    /^(?:trouble|any (?:trouble|problems?|questions?|worr\w+)|questions?|contacts?|emergenc\w+|if stuck|anything else|help|urgent|☎|ring|call)\b/i,
  ],
]
const COURTESY =
  /^(?:hi|hello|hey|dear|thanks|thank you|cheers|good (?:morning|evening|luck|night)|welcome|love|regards|kind regards|best|see you|have a)\b/i

/** The role of each line: from its own label, else from the heading it stands under. */
export function rolesOf(note: Note): Role[] {
  let under: Role = 'plain'
  let first = true
  const last = note.lines.findLastIndex(l => !l.blank)
  return note.lines.map(line => {
    if (line.blank) return 'plain'
    const text = note.text.slice(line.body, line.to).trimEnd()
    const own = labelOf(text)
    const headline = first
    first = false
    if (line.heading || bare(line, text)) {
      under = own ?? (headline ? 'plain' : under)
      return own ?? (headline ? 'headline' : 'plain')
    }
    if (headline && text.length < 90) return 'headline'
    if (own && /[:–—-]/.test(text.slice(0, 30))) {
      if (!line.bullet) under = own
      return own
    }
    if (COURTESY.test(text) && text.length < 60) return 'courtesy'
    if (line.index === last && last > 0 && text.split(/\s+/).length <= 4) return 'sign-off'
    if (own === 'next' || own === 'contact') return own
    return line.bullet || under !== 'plain' ? under : 'plain'
  })
}

function labelOf(text: string): Role | undefined {
  const clean = text.replace(/^[^\p{L}☎]+/u, '')
  return LABELS.find(([, words]) => words.test(clean))?.[0]
}

// "Done" or "## Next" alone on its line heads what follows.
function bare(line: Line, text: string): boolean {
  return (
    !line.bullet &&
    /^[#*\s]*[\p{L} ]{3,24}[*\s]*$/u.test(text) &&
    labelOf(text) !== undefined &&
    text.split(/\s+/).length <= 4
  )
}
