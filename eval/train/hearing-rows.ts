import { readFileSync } from 'node:fs'
import type { Screen } from '../../engine/hearing/hear.ts'
import { topics } from '../../engine/hearing/topics.ts'
import { segment } from '../../engine/segments.ts'

/** A chat message, what it was meant as, what was on screen, and whose voice it is written in. */
export interface Message {
  text: string
  intent: string
  asking: Screen['asking']
  writer: string
}

/** Our own messages, in several voices. */
export const messages: Message[] = lines<Message>('own-messages')

/** The writer whose messages were written last and are never learnt from, nor are its errors printed. */
export const UNSEEN = 'Z'

/** A row for the model, which sees the words and not the screen. */
export interface Said {
  text: string
  name: string
  weight: number
}

/** What the model learns from: messages, ways of asking the coach, and lines of real work as plain words. */
export function rowsOf(own: Message[]): Said[] {
  return [
    ...own
      .filter(m => m.intent !== 'other-language' && m.writer !== UNSEEN)
      .map(m => ({ text: m.text, name: nameOf(m.intent), weight: 1 })),
    ...asked(),
    ...work(),
  ]
}

/** Answers, stories, readers and notes are ordinary words: what is on screen, and how many facts, says which. */
export function nameOf(intent: string): string {
  return ['answer', 'story', 'reader', 'note'].includes(intent) ? 'plain' : intent
}

/** Ways of asking the coach are questions to it; those about what is kept, or made up, have a name of their own. */
function asked(): Said[] {
  const own: Record<string, string> = { storage: 'storage', 'can-i-make-it-up': 'made-up' }
  return Object.entries(topics).flatMap(([topic, ways]) =>
    ways.map(text => ({ text, name: own[topic] ?? 'explain', weight: 0.5 })),
  )
}

/** Every nth sentence of the notes and stories to learn from: what an answer looks like, whatever words are in it. */
function work(): Said[] {
  const every = (name: string, nth: number) =>
    lines<{ text: string }>(name)
      .flatMap(({ text }) => segment(text).sentences.map(s => text.slice(s.from, s.to)))
      .filter(s => s.length > 12 && s.length < 120)
      .filter((_, i) => i % nth === 0)
  return [...every('train-updates', 6), ...every('train-stories', 3)].map(text => ({
    text,
    name: 'plain',
    weight: 0.5,
  }))
}

function lines<T>(name: string): T[] {
  const text = readFileSync(new URL(`../data/${name}.jsonl`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as T)
}
