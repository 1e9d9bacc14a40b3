import { useMemo } from 'preact/hooks'
import type { Bar as Lines, BarLine, Conversation, LineName, LineState } from '../../engine/index.ts'
import { Tide } from '../tide/tide.tsx'
import { Cord } from './cord.tsx'
import { barShown } from './path.ts'
import { texts } from '../texts/exercise.ts'
import './bar.css'

const words = texts.bar
export const lineNames: LineName[] = ['real', 'questions', 'examples', 'named']
const shapes = { clear: 'clear', 'not-yet': 'part', missing: 'none' }

interface Props {
  conversation: Conversation | undefined
  /** Covers what is private in words of the note. */
  cover(text: string): string
}

/** The four lines of the bar: each with its state, by whose word, and what shows it. */
export function Bar({ conversation, cover }: Props) {
  // Nothing in it changes with a letter that is typed.
  return useMemo(() => <FourLines conversation={conversation} cover={cover} />, [conversation, cover])
}

function FourLines({ conversation, cover }: Props) {
  const bar = conversation && barShown(conversation)
  const unread = conversation && !conversation.coldRead
  return (
    <nav class="thread" aria-label={words.title} id="bar">
      <h3 class="thread-title">{words.title}</h3>
      <Cord states={strung(conversation)} />
      <ol>
        {lineNames.map(name => (
          <li key={name} class={shapes[bar?.[name].state ?? 'missing']}>
            <i class="shape" aria-hidden="true" />
            <b>{words.lines[name]}</b>{' '}
            <small>{bar ? stateWords(name, bar[name], unread && inNote.has(name)) : '\u00a0'}</small>
          </li>
        ))}
      </ol>
      {bar && <Evidence bar={bar} />}
      {conversation && <Tide drafts={conversation.drafts} open={conversation.open.map(({ id }) => id)} cover={cover} />}
    </nav>
  )
}

/** How far the string has come at each line; before the first cold read it has not set out. */
export function strung(conversation: Conversation | undefined): LineState[] {
  return lineNames.map(name =>
    !conversation || (inNote.has(name) && !conversation.coldRead) ? 'missing' : conversation.bar[name].state,
  )
}

/** The two lines that a cold read of the note decides. */
const inNote = new Set<LineName>(['real', 'questions'])

function stateWords(name: LineName, line: BarLine, unread = false): string {
  if (unread && line.state === 'not-yet') return words.unread
  const parts: string[] = [words.states[line.state]]
  if (line.state === 'not-yet' && name === 'questions' && line.count > 0) parts.push(words.open(line.count))
  if (line.state === 'not-yet' && name === 'examples') parts.push(words.told(line.count))
  if (line.state === 'not-yet' && name === 'named') parts.push(words.named(line.count))
  if (line.dismissed > 0) parts.push(words.byWord(line.dismissed))
  if (line.by.includes('person')) parts.push(words.byPerson)
  return parts.join(', ')
}

function Evidence({ bar }: { bar: Lines }) {
  if (!lineNames.some(name => bar[name].evidence.length)) return null
  return (
    <details class="evidence">
      <summary>{words.shows}</summary>
      <dl>
        {lineNames.map(name =>
          bar[name].evidence.length === 0 ? null : (
            <div key={name}>
              <dt>{words.lines[name]}</dt>
              {bar[name].evidence.map((quote, i) => (
                <dd key={i}>
                  <q>{quote}</q>
                </dd>
              ))}
            </div>
          ),
        )}
      </dl>
    </details>
  )
}
