import type { Span } from '../../engine/index.ts'

/** A run of the learner's words on a line: plain, asked about now, or asked about as well. */
export interface Run {
  text: string
  mark: '' | 'asked' | 'also'
}

/** A line of the note as the phone shows it. `unread` lies after the stop; the stop is drawn before the first such line. */
export interface PhoneLine {
  kind: 'text' | 'bullet' | 'heading' | 'blank'
  unread: boolean
  runs: Run[]
}

/** Cuts a draft into lines for the phone, once more at `at`, where the reader stops; only what is read keeps its marks. */
export function phoneLines(draft: string, at: number, asked: Span | undefined, also: Span[]): PhoneLine[] {
  const marks = [
    ...also.map(span => ({ from: span.from, to: span.to, mark: 'also' as const })),
    ...(asked ? [{ from: asked.from, to: asked.to, mark: 'asked' as const }] : []),
  ].toSorted((a, b) => a.from - b.from)
  const line = (from: number, to: number): PhoneLine => {
    const unread = from >= at
    return { kind: kindOf(draft.slice(from, to)), unread, runs: runsOf(draft, from, to, unread ? [] : marks) }
  }
  const lines: PhoneLine[] = []
  let from = 0
  for (const raw of draft.split('\n')) {
    const to = from + raw.length
    if (from < at && at < to && draft.slice(at, to).trim()) lines.push(line(from, at), line(at, to))
    else lines.push(line(from, to))
    from = to + 1
  }
  return lines
}

function kindOf(text: string): PhoneLine['kind'] {
  if (!text.trim()) return 'blank'
  if (/^\s*(?:[-–—•*·▪]+|\d{1,2}[.)])\s/.test(text)) return 'bullet'
  return /^\s*(?:#+ .*|.{1,40}[:：])\s*$/.test(text) ? 'heading' : 'text'
}

function runsOf(draft: string, start: number, end: number, marks: (Span & { mark: 'asked' | 'also' })[]): Run[] {
  const runs: Run[] = []
  let at = start
  for (const { from, to, mark } of marks) {
    const [a, b] = [Math.max(from, at), Math.min(to, end)]
    if (b <= a) continue
    if (a > at) runs.push({ text: draft.slice(at, a), mark: '' })
    runs.push({ text: draft.slice(a, b), mark })
    at = b
  }
  if (at < end) runs.push({ text: draft.slice(at, end), mark: '' })
  return runs
}
