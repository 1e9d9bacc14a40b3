import { segment } from '../segments.ts'
import { competencies, type Competency } from './catalogue.ts'
import { hear, turnsIn } from './features.ts'
import { quoteAround } from './quote.ts'
import { readStory, type StoryFindings } from './read.ts'

/** A competency offered to the learner, with their own words that back it. */
export interface Backed {
  competency: Competency
  words: string
}

// What must be in a clause, or in the field it fills, for it to back a competency; the number says how strongly.
const SIGNS: { id: string; turn?: string; words?: RegExp; weight: number }[] = [
  { id: 'anticipating', turn: 'foresaw', weight: 1.6 },
  { id: 'across-time', turn: 'elsewhere', weight: 1.5 },
  { id: 'across-time', turn: 'no-overlap', weight: 1.2 },
  { id: 'across-time', turn: 'split-time', weight: 0.9 },
  { id: 'handover', turn: 'takeover', weight: 1.5 },
  { id: 'one-source', turn: 'shared', weight: 1.5 },
  {
    id: 'one-source',
    words:
      /\b(?:link|not copies|up to date|the same (?:page|sheet|place)|every(?:one|body) (?:could|wrote|looked|filled))\b/i,
    weight: 1,
  },
  { id: 'decisions', turn: 'decide', weight: 1.4 },
  { id: 'decisions', turn: 'no-meeting', weight: 0.5 },
  {
    id: 'improving',
    words:
      /\b(?:kept \w+ing|always (?:wrong|late|lost|mixed)|used to (?:be|take|get)|every time|nobody (?:understood|knew|could find)|confus\w+|re(?:did|wrote|named|organised|designed)|tidied|stripped|sorted|fed up|changed the)\b/i,
    weight: 1.4,
  },
  {
    id: 'knowledge',
    words:
      /\b(?:only (?:i|me|one)|in my head|successor|new (?:person|starter|girl|boy|lad|man|woman|colleague|one|people|member\w*)|never (?:done|run|used|met)|before i (?:left|moved|stopped)|hadn't|how (?:to|it works)|learned the hard way)\b/i,
    weight: 1.2,
  },
  {
    id: 'contingency',
    words: /\b(?:in case|plan b|if (?:it|the|he|she|they|that|nobody|no one|this)\b|otherwise|spare|backup|back-up)\b/i,
    weight: 1.2,
  },
]

const GUIDE =
  /\b(?:guides?|instructions?|steps?|cards?|labels?|stickers?|video|checklist|manual|map|drawing|pictures?|photos?|numbered|laminated|how to|readme|glossary|page|sheet)\b/i

/** Three or four competencies that this story backs, best first; none where nothing backs one. `story` is its reading where there is one. */
export function backed(text: string, story: StoryFindings = readStory(text)): Backed[] {
  if (story.readable !== 'yes' || !story.own || (!story.left_behind && !story.others_could)) return []
  const heard = hear(segment(text))
  const score = new Map<string, number>()
  const words = new Map<string, { words: string; weight: number }>()
  const add = (id: string, weight: number, quote: string) => {
    if (!quote) return
    score.set(id, (score.get(id) ?? 0) + weight)
    if (weight > (words.get(id)?.weight ?? 0)) words.set(id, { words: quote, weight })
  }
  const named = text.indexOf(story.competency_named)
  const moment = story.moment_quote.split(/\s+/).length < SCRAP ? '' : story.moment_quote
  for (const [at, clause] of heard.clauses.entries()) {
    if (story.competency_named && clause.to > named) continue
    const piece = text.slice(clause.from, clause.to)
    const turns = turnsIn(piece)
    const span = quoteAround(heard, at, () => false)
    const quote = wholeThought(text, heard, at, text.slice(span.from, span.to))
    const seen = new Set<string>()
    for (const sign of SIGNS)
      if (!seen.has(sign.id) && ((sign.turn && turns.includes(sign.turn)) || sign.words?.test(piece))) {
        seen.add(sign.id)
        if ((score.get(sign.id) ?? 0) < 2) add(sign.id, sign.weight, quote)
      }
  }
  if (story.moment === 'handover') add('handover', 1.8, story.left_behind)
  if (story.moment === 'anticipated-need') add('anticipating', 1.4, story.left_behind || moment)
  if (story.moment === 'moved-without-meeting') add('across-time', 0.9, moment)
  if (GUIDE.test(story.left_behind)) add('self-service', 0.9, story.left_behind)
  if (
    turnsIn(story.others_could).includes('no-call') ||
    /\b(?:alone|himself|herself|themselves|on (?:his|her|their) own)\b/i.test(story.others_could)
  )
    add('self-service', 1.3, story.others_could)
  if (story.left_behind) add('documentation', story.others_could ? 1.2 : 0.9, story.left_behind)
  return competencies
    .map((competency, i) => ({
      competency,
      words: words.get(competency.id)?.words ?? '',
      score: (score.get(competency.id) ?? 0) - i * 0.001,
    }))
    .filter(one => one.words && one.score >= 0.85)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ competency, words }) => ({ competency, words }))
}

// Fewer words than these say little by themselves: "never met her", "the hot spell".
const SCRAP = 5
const MOST_WORDS = 16

/** A quote, or the sentence it is a scrap of; '' where neither says anything. */
function wholeThought(text: string, heard: ReturnType<typeof hear>, at: number, quote: string): string {
  if (quote.split(/\s+/).length >= SCRAP) return quote
  const { from, to, words } = heard.note.sentences[heard.clauses[at]!.sentence]!
  return words.length > 2 && words.length <= MOST_WORDS ? text.slice(from, to).replace(/[.\s]+$/, '') : ''
}
