import type { Conversation } from '../conversation/conversation.ts'
import type { Move, Press } from '../policy/move.ts'
import { fnv } from '../model.ts'
import { findPrivate } from '../private/find.ts'
import { segment } from '../segments.ts'
import type { Lacks } from '../bar.ts'
import { lacksWords } from './bar.ts'
import { labels } from './labels.ts'
import { partsOf, type Part } from './parts.ts'
import { questionsIn, quotable, sentencesOf } from './quotable.ts'
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
  /** Nothing new was left to say: the page need not show it. */
  quiet?: true
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
  const said = new Set(now.said)
  const parts = partsOf(move, now)
  const chosen = parts.flatMap(part => {
    const text = choose(part, holes, said, hide, now.seed)
    return text ? [{ part, text }] : []
  })
  const spoken = { labels: move.choices.map(labelOf), ...(note && move.name === 'try' ? { note: note.id } : {}) }
  // A turn that could only say again what it said is a quiet one.
  if (parts.some(part => !part.optional) && chosen.every(({ part }) => part.optional)) {
    const text = chosen.map(({ text }) => text).join(' ') || choose(QUIET, holes, said, hide, 0)
    return { text, used: [], quiet: true, ...spoken }
  }
  const kept = within(chosen)
  const used = kept.filter(({ part }) => !part.again).flatMap(({ text }) => [...new Set([text, ...sentencesOf(text)])])
  return { text: kept.map(({ text }) => text).join(' '), used, ...spoken }
}

const QUIET: Part = { from: ['status.plain'], again: true }

/** The first wording not used before, from where this conversation begins in each list, of those whose every hole can be filled; a gentle word where none is left; '' where all were used. */
function choose(part: Part, holes: Record<string, string>, said: Set<string>, hide: string[], seed: number): string {
  const lists = part.from.flatMap(key => from(seed, key)).map(text => fill(text, holes))
  const fresh = (text: string) =>
    text !== '' && questionsIn(text) <= 1 && (part.again || ![text, ...sentencesOf(text)].some(s => said.has(s)))
  // Of the lists, better a wording that says none of somebody's data than one with a hole in it.
  const all = [part.made ?? [], lists.filter(text => hidden(text, hide) === text), lists].flat()
  const found = all.map(text => hidden(text, hide)).find(fresh)
  if (found !== undefined || part.optional) return found ?? ''
  return sentences.fallback!.find(fresh) ?? ''
}

// Where two conversations make the same mistakes, they still do not read alike. These begin where their list does.
const IN_ORDER = /^(?:never-async|welcome)$/

/** The wordings of a list, those that quote first, each from the one on where a conversation begins. */
function from(seed: number, key: string): string[] {
  const list = sentences[key] ?? []
  const turned = (some: string[]) => {
    const at = seed === 0 || IN_ORDER.test(key) ? 0 : (fnv(key, seed) >>> 0) % (some.length || 1)
    return [...some.slice(at), ...some.slice(0, at)]
  }
  return [...turned(list.filter(t => t.includes('{'))), ...turned(list.filter(t => !t.includes('{')))]
}

/** A wording with its holes filled; '' where there is nothing to fill one with. */
function fill(text: string, holes: Record<string, string>): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
  return names.every(name => holes[name]) ? text.replace(/\{(\w+)\}/g, (_, name: string) => holes[name]!) : ''
}

function noteOf(move: Move) {
  if (move.name === 'try') return strangersNotes[Number(move.about.nth ?? 0) % strangersNotes.length]
  return strangersNotes.find(note => note.id === move.about.note)
}

function holesOf(move: Move, voice: Voice, note: { gap: string; why: string } | undefined): Record<string, string> {
  const quoted = Object.entries(move.about).map(([key, text]) => [key, quotable(text)])
  const support = move.name === 'distress' ? voice.support.distress : voice.support.danger
  const lacks = move.name === 'status' && move.about.lacks ? { lacks: lacksWords(move.about.lacks as Lacks) } : {}
  const kind = move.name === 'private-words' ? { kind: sentences[`private.${move.about.kind}`]?.[0] ?? '' } : {}
  return { ...Object.fromEntries(quoted), ...note, ...kind, ...lacks, coach: voice.coach, support }
}

/** Optional parts go, the last first, where a turn is too long. */
function within(parts: { part: Part; text: string }[]): { part: Part; text: string }[] {
  const kept = [...parts]
  while (kept.map(({ text }) => text.split(/\s+/).length).reduce((a, b) => a + b, 0) > MOST_WORDS) {
    const at = kept.findLastIndex(({ part }) => part.optional)
    if (at < 0) break
    kept.splice(at, 1)
  }
  return kept
}

/** Private words of the work and of the last message, so that none is echoed. */
function secrets(now: Conversation): string[] {
  const last = now.turns.findLast(turn => turn.by === 'learner')?.text ?? ''
  const texts = [
    { text: now.draft, found: now.update.private },
    ...now.stories.map(story => ({ text: story.text, found: story.reading.private })),
    { text: last, found: findPrivate(segment(last)) },
  ]
  return texts
    .flatMap(({ text, found }) => found.map(span => quotable(text.slice(span.from, span.to))))
    .filter(words => words.length > 2)
    .sort((a, b) => b.length - a.length)
}

const hidden = (text: string, secret: string[]) => secret.reduce((said, words) => said.replaceAll(words, '…'), text)

function labelOf({ key, act }: Press): string {
  const value = act && 'value' in act ? act.value : ''
  return (labels[key] ?? key).replace('{value}', quotable(value))
}
