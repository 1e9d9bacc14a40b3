import { worded, type Bar, type Conversation, type LineState } from '../engine/index.ts'
import type { Io } from './io.ts'
import { inside, lineAt } from './page.ts'

const NAMES: Record<keyof Bar, string> = {
  real: 'real and scannable',
  questions: 'no follow-up question',
  examples: 'two examples, genuinely yours',
  named: 'the invisible competency, named',
}
const STATES: Record<LineState, string> = { clear: '✓ clear', 'not-yet': '~ not yet', missing: '✗ missing' }

/** The note, the open questions, or the four lines of the bar, as text for a terminal. */
export function work(conversation: Conversation, what: 'draft' | 'open' | 'bar', style: Io['style']): string {
  if (what === 'draft') return `\n${conversation.draft || 'There is no note yet. /draft starts one.'}\n`
  if (what === 'bar')
    return `\n${Object.entries(NAMES)
      .map(([name, words]) => `  ${words.padEnd(34)}${STATES[conversation.bar[name as keyof Bar].state]}`)
      .join('\n')}\n`
  if (!conversation.coldRead) return '\nIt has not been read cold yet. /read does that.\n'
  const said = new Map(worded(conversation.update).questions.map(q => [q.id, q.question]))
  const open = conversation.open.map((q, i) => {
    const place = q.quote ? `line ${lineAt(conversation.draft, q.from)}  “${q.quote}”` : ''
    return `  ${style('bold', `${i + 1}  ${place}`)}\n${inside(said.get(q.id) ?? '', 5)}`
  })
  return `\n${open.join('\n') || 'No question is open.'}\n`
}
