import type { Note } from '../segments.ts'
import { past } from './cues.ts'
import { namesCompetency } from './names.ts'

/** A text with the answers that are nothing but a name ("shift handover") blanked out; every other place stays where it was. */
export function withoutNames(note: Note): string {
  let text = note.text
  for (const line of note.lines.slice(1)) {
    const words = line.sentences.flatMap(s => s.words)
    const raw = note.text.slice(line.from, line.to)
    if (words.length > 9 || words.some(w => past(w.plain) && !ADJECTIVE.has(w.plain)) || !namesCompetency(raw)) continue
    text = text.slice(0, line.from) + ' '.repeat(raw.length) + text.slice(line.to)
  }
  return text
}

const ADJECTIVE = new Set([
  'shared',
  'written',
  'structured',
  'agreed',
  'distributed',
  'planned',
  'detailed',
  'organised',
  'organized',
])
