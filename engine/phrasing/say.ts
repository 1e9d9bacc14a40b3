import type { Conversation } from '../conversation/conversation.ts'
import type { Move, Press } from '../policy/move.ts'
import { findPrivate } from '../private/find.ts'
import { segment } from '../segments.ts'
import { labels } from './labels.ts'
import { partsOf, type Part } from './parts.ts'
import { sentences } from './sentences/index.ts'
import { strangersNotes } from './strangers.ts'

/** The author's settings: the lesson's front matter says them. */
export interface Voice {
  /** The coach's name. */
  coach: string
  /** Whom to turn to in distress, and in danger; a sentence each, for the author's region. */
  support: { distress: string; danger: string }
}

/** What the coach said: the text of the turn, its sentences as they were used, and the labels of what can be pressed. */
export interface Spoken {
  text: string
  used: string[]
  labels: string[]
  /** The id of the stranger's note that goes with it. */
  note?: string
}

/** The most words a turn may hold. */
export const MOST_WORDS = 60

/** What the coach says for a move: its sentences, none used before in this conversation, and the labels of what can be pressed. */
export function say(move: Move, now: Conversation, voice: Voice): Spoken {
  const note = noteOf(move)
  const holes = holesOf(move, voice, note)
  const hide = secrets(now)
  const chosen = partsOf(move, now).map(part => ({ part, text: hidden(choose(part, holes, now.said), hide) }))
  const kept = within(chosen.filter(({ text }) => text !== ''))
  const used = kept.filter(({ part }) => !part.again).map(({ text }) => text)
  const spoken = { text: kept.map(({ text }) => text).join(' '), used, labels: move.choices.map(labelOf) }
  return note && move.name === 'try' ? { ...spoken, note: note.id } : spoken
}

/** The first wording not used before; for a part that can do without, none; else a gentle word that fits anywhere. */
function choose(part: Part, holes: Record<string, string>, said: string[]): string {
  const ready = (part.made ?? []).filter(text => text !== '')
  const all = [...ready, ...part.from.flatMap(key => sentences[key] ?? []).map(text => fill(text, holes))]
  const fresh = all.find(text => part.again || !said.includes(text))
  if (fresh !== undefined || part.optional) return fresh ?? ''
  return (
    sentences.fallback!.find(text => !said.includes(text)) ??
    sentences.fallback![said.length % sentences.fallback!.length]!
  )
}

const fill = (text: string, holes: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => holes[name] ?? '')

function noteOf(move: Move) {
  if (move.name === 'try') return strangersNotes[Number(move.about.nth ?? 0) % strangersNotes.length]
  return strangersNotes.find(note => note.id === move.about.note)
}

function holesOf(move: Move, voice: Voice, note: { gap: string; why: string } | undefined): Record<string, string> {
  const holes: Record<string, string> = Object.fromEntries(
    Object.entries(move.about).map(([key, text]) => [key, quotable(text)]),
  )
  if (note) Object.assign(holes, { gap: note.gap, why: note.why })
  holes.coach = voice.coach
  holes.support = move.name === 'danger' ? voice.support.danger : voice.support.distress
  return holes
}

/** The learner's words made safe to quote: one line, no control characters, at most 12 words, inner quotes single. */
export function quotable(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[“”"„«»]/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
  const all = line.split(' ')
  const cut = all.length > 12 ? `${all.slice(0, 12).join(' ')}…` : line
  return cut.length > 120 ? `${[...cut].slice(0, 120).join('')}…` : cut
}

/** Optional parts go first where a turn is too long. */
function within(parts: { part: Part; text: string }[]): { part: Part; text: string }[] {
  const kept = [...parts]
  while (count(kept.map(({ text }) => text).join(' ')) > MOST_WORDS) {
    const at = kept.findLastIndex(({ part }) => part.optional)
    if (at < 0) break
    kept.splice(at, 1)
  }
  return kept
}

const count = (text: string) => text.split(/\s+/).filter(Boolean).length

/** Private words of the work and of the last message, so that none is echoed. */
function secrets(now: Conversation): string[] {
  const last = now.turns.findLast(turn => turn.by === 'learner')?.text ?? ''
  const texts = [
    { text: now.draft, found: now.update.private },
    ...now.stories.map(story => ({ text: story.text, found: story.reading.private })),
    { text: last, found: findPrivate(segment(last)) },
  ]
  return texts
    .flatMap(({ text, found }) => found.map(span => text.slice(span.from, span.to).trim()))
    .filter(words => words.length > 2)
    .sort((a, b) => b.length - a.length)
}

const hidden = (text: string, secret: string[]) => secret.reduce((said, words) => said.replaceAll(words, '…'), text)

function labelOf({ key, act }: Press): string {
  const value = act && 'value' in act ? act.value : ''
  return (labels[key] ?? key).replace('{value}', quotable(value))
}
