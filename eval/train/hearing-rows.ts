import type { Guess } from '../../engine/hearing/guess.ts'
import type { Intent, Screen } from '../../engine/hearing/hear.ts'
import { topics, type Topic } from '../../engine/hearing/topics.ts'
import { segment } from '../../engine/segments.ts'
import { labelled } from './notes.ts'

/** A chat message, what it was meant as (and the second thing, where it does two), what was on screen, and who wrote it. */
export interface Message {
  text: string
  intent: string
  also?: string
  /** Of a question to the coach: the answers that would do, by topic, the best first; [] where none would. */
  topics?: Topic[]
  asking: Screen['asking']
  writer: string
}

/** Our own messages, in several voices. */
export const messages: Message[] = labelled<Message>('own-messages')

/** A row for the model: words, what was on screen, and what they were meant as. */
export interface Said {
  text: string
  asking: string
  name: Guess
  weight: number
}

/** What the model learns from: messages, ways of asking the coach, and lines of real work as plain words. */
export function rowsOf(own: Message[]): Said[] {
  const said = own
    .filter(m => !m.also)
    .map(m => ({ text: m.text, asking: m.asking as string, name: nameOf(m.intent), weight: 1 }))
  return [...said, ...elsewhere(said), ...asked(), ...work()]
}

/** The same words on another screen, at less weight: people also say them where nobody expects it. */
function elsewhere(said: Said[]): Said[] {
  return said.map((row, i) => ({ ...row, asking: SCREENS[i % SCREENS.length]!, weight: 0.35 }))
}

const SCREENS = ['reader', 'question', 'story', '', 'draft']

/** Answers and stories are ordinary words: what is on screen says which. */
export function nameOf(intent: string): Guess {
  return ['answer', 'story'].includes(intent) ? 'plain' : (intent as Intent)
}

/** Ways of asking the coach are questions to it; those about what is kept, or made up, have a name of their own. */
function asked(): Said[] {
  const own: Record<string, Guess> = { storage: 'storage', 'can-i-make-it-up': 'made-up' }
  return Object.entries(topics).flatMap(([topic, ways]) =>
    ways.map((text, i) => ({ text, asking: i % 2 ? 'question' : '', name: own[topic] ?? 'explain', weight: 0.5 })),
  )
}

/** Every nth sentence of the notes and stories to learn from: what an answer looks like, whatever words are in it. */
function work(): Said[] {
  const every = (name: string, nth: number) =>
    labelled<{ text: string }>(name)
      .flatMap(({ text }) => segment(text).sentences.map(s => text.slice(s.from, s.to)))
      .filter(s => s.length > 12 && s.length < 160)
      .filter((_, i) => i % nth === 1)
  const plain = (asking: string) => (text: string) => ({ text, asking, name: 'plain' as const, weight: 0.5 })
  return [
    ...[...every('train-updates', 6), ...every('own-notes', 30)].map(plain('question')),
    ...[...every('train-stories', 3), ...every('own-stories', 3)].map(plain('story')),
  ]
}
