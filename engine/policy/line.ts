import { nameOf } from '../bar.ts'
import type { Conversation, Story } from '../conversation/conversation.ts'
import type { Which } from '../conversation/event.ts'
import { readLine, type LineFindings } from '../story/employer-line.ts'
import { status } from './edits.ts'
import { make, quiet, type Move, type Press } from './move.ts'
import { words } from './quote.ts'
import { finished } from './stories.ts'

// A line is looked at when its sentence ends, or when it is long enough to be one without a stop.
const FEWEST = 6
const LONG = 12
const EDIT: Press = { key: 'edit-line', focus: 'line' }

/** The line as it now stands was read: what works in it and the one thing that lacks, or that it stands; nothing while they are still at a sentence. */
export function afterLine(was: Conversation, now: Conversation, which: Which): Move {
  const [before, after] = [was.stories[which - 1]!, now.stories[which - 1]!]
  const line = after.line.trim()
  const length = line.split(/\s+/).length
  const whole = length >= LONG || (length >= FEWEST && /[.!?…\])"”’]$/.test(line))
  if (now.paused || !whole || !after.reading.told || nameOf(after) === '') return quiet(status(now))
  const found = readLine(line, after)
  const last = before.line.trim() ? readLine(before.line, before) : undefined
  const asked = now.made[`line-read:${found.lacks}:${which}`] ?? 0
  // The same thing is asked for twice at the most: the line is theirs.
  const again = last?.lacks === found.lacks && (found.lacks === '' || asked > 0)
  if (again || asked >= 2) return quiet(status(now))
  return { ...(found.lacks ? ask(after, found) : stands(now, which, found)), which }
}

function ask(story: Story, found: LineFindings): Move {
  const works = found.could || found.own
  const about: Record<string, string> = {
    asks: found.lacks,
    works: words(works),
    kind: found.could ? 'could' : found.own ? 'own' : '',
    count: String(found.words),
    praise: words(found.praise),
    instead: found.instead,
    name: words(nameOf(story)),
  }
  return make('line-read', about, [EDIT])
}

/** It stands: said once, and on to what is next. */
function stands(now: Conversation, which: Which, found: LineFindings): Move {
  const next = finished(now, which)
  const about: Record<string, string> = { stands: 'yes', could: words(found.could), own: words(found.own) }
  return make('line-read', about, [...next.choices.slice(0, 1), EDIT])
}

/** Their answer about the line, offered back as a press that puts it at the end as it is. */
export function forTheLine(now: Conversation, content: string): Move {
  const { which } = now.floor
  const line = now.stories[which - 1]!.line.trimEnd()
  const value = `${line}${/[.!?…]$/.test(line) ? '' : '.'} ${content}`
  const place: Press = { key: 'place-line', act: { type: 'line', which, value } }
  return { ...make('line-read', { answer: words(content) }, [place, EDIT]), which }
}
