import { useEffect, useRef, useState } from 'preact/hooks'
import type { Conversation } from '../../engine/index.ts'
import { carry } from './carry.ts'
import type { Mark } from './strokes.tsx'

/** How long what has just closed stays in sight, in milliseconds. */
const STAY = 5000

/** The words whose questions have just closed, and the words that closed them, for a moment; places are in the draft as it stands. */
export function useClosed(conversation: Conversation | undefined): Mark[] {
  const [marks, set] = useState<Mark[]>([])
  const was = useRef(conversation)
  useEffect(() => {
    const before = was.current
    was.current = conversation
    if (!before || !conversation || conversation.closed.length === 0) return
    set(justClosed(before, conversation))
    const timer = setTimeout(() => set([]), STAY)
    return () => clearTimeout(timer)
  }, [conversation?.drafts.length])
  useEffect(() => {
    was.current = conversation
  })
  return marks
}

/** Where the last event closed something: the words that were asked about, if they still stand there, and those that answer. */
export function justClosed(
  before: Pick<Conversation, 'draft' | 'open'>,
  now: Pick<Conversation, 'draft' | 'closed'>,
): Mark[] {
  const ids = new Set(now.closed.map(({ id }) => id))
  const asked = before.open
    .filter(({ id, quote }) => ids.has(id) && quote)
    .map(({ id, from, to }): Mark => ({ id, from, to, look: 'closed' }))
  const answers = now.closed.flatMap(({ id, by, words }): Mark[] => {
    const from = by === 'words' && words ? now.draft.indexOf(words) : -1
    return from < 0 ? [] : [{ id: `by ${id}`, from, to: from + words.length, look: 'closed' }]
  })
  const stay = carry(before.draft, now.draft, asked).filter(a => !answers.some(b => a.from < b.to && b.from < a.to))
  return [...stay, ...answers.filter((a, i) => answers.findIndex(b => a.from === b.from && a.to === b.to) === i)]
}
