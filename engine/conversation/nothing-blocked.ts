import { segment, type Line, type Note } from '../segments.ts'
import { signOff } from './sign-off.ts'

const LINE = 'Nothing is blocked.'
const BLOCKED =
  /^(?:what(?:['’]s| is) )?(?:blocked|blockers?|blocks|stuck|waiting(?: on| for)?|held up|on hold)\b[^.]{0,20}?(?:[:：]|$)/i
const DONE = /^(?:what(?:['’]s| is| got) )?(?:done|finished|completed|sorted|did)\b[^.]{0,20}?[:：]/i
const NEXT =
  /^(?:what(?:['’]s| is) )?(?:next|to ?do|for you|your turn|you|please|actions?|over to you)\b[^.]{0,20}?[:：]/i

/**
 * The draft with the line "Nothing is blocked." (or another that says so) where a reader looks for it: under a heading for blocks, after what is done,
 * before what is next or the sign-off, else last. A draft that says it already stays as it is.
 */
export function nothingBlocked(draft: string, line = LINE): string {
  const note = segment(draft)
  if (note.lines.some(at => body(note, at).toLowerCase() === line.toLowerCase())) return draft
  if (draft.trim() === '') return line
  const blocked = note.lines.find(line => BLOCKED.test(body(note, line)))
  if (blocked) return after(draft, blocked, line)
  const done = note.lines.find(line => DONE.test(body(note, line)))
  if (done) return after(draft, sectionEnd(note, done), line)
  const next = note.lines.find(line => NEXT.test(body(note, line)))
  if (next) return before(draft, next.from, line)
  const sign = signOff(note)
  return sign === undefined ? `${draft.trimEnd()}\n${line}` : before(draft, sign, line)
}

const body = (note: Note, line: Line) => note.text.slice(line.body, line.to).trim()

const after = (draft: string, at: Line, line: string) => `${draft.slice(0, at.to)}\n${line}${draft.slice(at.to)}`
const before = (draft: string, at: number, line: string) => `${draft.slice(0, at)}${line}\n${draft.slice(at)}`

/** The last line of the part that a heading opens: up to a blank line, another label, or the end. */
function sectionEnd(note: Note, heading: Line): Line {
  const rest = note.lines.slice(heading.index + 1)
  const stop = rest.findIndex(
    line => line.blank || line.heading || NEXT.test(body(note, line)) || !belongs(heading, line),
  )
  return stop < 0 ? (rest.at(-1) ?? heading) : stop === 0 ? heading : rest[stop - 1]!
}

/** Under a heading alone on its line anything belongs; after "Done: the list" only bullets go on. */
const belongs = (heading: Line, line: Line) => heading.heading || line.bullet
