import { segment, type Note } from '../segments.ts'
import { clausesOf } from './clauses.ts'
import { turnsIn } from './features.ts'
import { trimmed } from './quote.ts'
import type { StoryFindings } from './read.ts'

/** Words without the stop they end in. */
export const bare = (words: string) => words.trim().replace(/[\s.,;:]+$/, '')

/** How many words there are. */
export const count = (words: string) => words.split(/\s+/).filter(Boolean).length

/** What the next sentence says was on the thing that was left: "It had the alarm code and who opens". */
export function contents(text: string, story: StoryFindings): string {
  const sentences = segment(text).sentences.map(s => text.slice(s.from, s.to))
  const at = sentences.findIndex(s => s.includes(story.left_behind))
  const next = at < 0 ? '' : (sentences[at + 1] ?? '')
  const used = [story.others_could, story.competency_named].some(w => w && next.includes(w))
  return !used &&
    /^(?:it|they|on it|in it)\b[ ,:]*(?:had|said|showed|listed|told|gave|has|says|shows|was|were|i)\b/i.test(next)
    ? bare(next)
    : ''
}

const APART = new Set(['no-overlap', 'away', 'then-gone', 'absent'])
const ABSENT =
  /\b(?:not|never|n't|nobody|no one) (?:be |been |was |is |ever )?(?:there|around|in|here|present|on site|at work)\b|\bn['’]t be (?:there|around|in|here)\b/i
const SAYS = ['split-time', 'elsewhere', 'takeover']

/** How plainly words say who was not there, and why: 2 outright, 1 nearly, 0 not at all. */
function saysWho(words: string): number {
  const turns = turnsIn(words)
  if (ABSENT.test(words) || turns.some(t => APART.has(t))) return 2
  return turns.some(t => SAYS.includes(t)) ? 1 : 0
}

/** The words that tell how people were apart: a sentence of its own, else the half of one that says it. */
export function situation(text: string, story: StoryFindings): string {
  const note = segment(text)
  const sentences = note.sentences.map(s => text.slice(s.from, s.to))
  const fields = [story.left_behind, story.others_could, story.competency_named].filter(Boolean)
  const held = contents(text, story)
  const used = (s: string) => fields.some(w => s.includes(w)) || (held !== '' && s.includes(held))
  const free = sentences.filter(s => !used(s))
  const quoted = free.find(s => story.moment_quote && s.includes(story.moment_quote))
  const outright = [quoted, ...free].find(s => s !== undefined && saysWho(s) === 2)
  if (outright) return bare(outright)
  const halves = clausesOf(note)
    .map(c => trimmed(text, c))
    .map(c => text.slice(c.from, c.to))
    .filter(c => count(c) > 2 && !fields.some(w => w.includes(c) || c.includes(w)))
  const half = halves.find(c => saysWho(c) === 2)
  if (half) return bare(half)
  const nearly = [quoted, ...free].find(s => s !== undefined && saysWho(s) === 1)
  return bare(nearly ?? quoted ?? free[0] ?? halves.find(c => saysWho(c) === 1) ?? whenSomebody(text, note) ?? '')
}

// "When my brother fed our cat I labelled the tins": the first half says who was there instead of the teller.
function whenSomebody(text: string, note: Note): string | undefined {
  const at = clausesOf(note).find(c => /^(?:when|while)$/.test(c.words[0]!.plain) && c.subject === 'they')
  return at && text.slice(at.from, at.to)
}
