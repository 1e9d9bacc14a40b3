import { segment, type Note } from '../segments.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { kindsOf, past } from './cues.ts'
import { turnsIn } from './features.ts'
import { deedsIn } from './memory.ts'
import { holdsName } from './names.ts'
import { trimmed } from './quote.ts'
import type { Moment, StoryFindings } from './read.ts'
import { marks } from './same.ts'
import { count } from './situation.ts'

/** An employer line as data. Words are the line's own, verbatim, or ''. */
export interface LineFindings {
  /** Names the competency or the moment. */
  name: string
  /** What the learner did; '' where the line leaves it to “we” or to nobody. */
  own: string
  /** Who stands where the learner should: 'we', 'they', or ''. */
  instead: '' | 'we' | 'they'
  /** What the other did or could do. */
  could: string
  /** Words of the story that make it theirs. */
  concrete: string[]
  /** A gap of the frame that is still open. */
  gap: boolean
  words: number
  /** Words that anybody writes of themselves. */
  praise: string
  /** The one thing to ask for next; '' where the line stands. */
  lacks: '' | 'gap' | 'own' | 'could' | 'name' | 'concrete' | 'praise' | 'long'
}

/** A line for an employer is shorter than this many words. */
export const MOST_OF_A_LINE = 40

const PRAISE =
  /\b(?:hard[- ]?working|(?:great|good|excellent|strong|effective) (?:communicator|communication(?: skills)?|team ?(?:player|worker)|leader\w*)|team ?player|passionate(?: about)?|results[- ]driven|proven track record|highly (?:motivated|organi[sz]ed|skilled)|(?:very|extremely|really|always) (?:organi[sz]ed|reliable|professional|proactive|dedicated|helpful|hard working)|dynamic|detail[- ]oriented|self[- ]starter|go[- ]getter|attention to detail)\b/i

const MOMENTS: Record<Moment, RegExp> = {
  handover:
    /\b(?:hand(?:ed|ing)?[- ]?over|hand(?:ed|ing) on|pass(?:ed|ing) (?:it )?on|left\b.{0,80}\b(?:for|to|so)|next (?:shift|driver|person|team|crew))\b/i,
  'anticipated-need':
    /\b(?:before|foresaw|foreseeing|anticipat\w+|in case|ahead|knew\b.{0,40}\bwould|likely to|worked out what|goes? wrong|expected|planned for|after seeing)\b/i,
  'moved-without-meeting':
    /\b(?:no (?:\w+ )?(?:meetings?|calls?|briefing)|never (?:one|a|met)|without (?:\w+ ){0,2}(?:meeting|calls?|asking|ringing|phoning|a briefing)|never had met|async\w*|not one call)\b/i,
  none: /(?!)/,
}

/** What a line is read against: the story as it stands. */
export interface AboutStory {
  text: string
  reading: StoryFindings
  moment: Moment
  competency: string
}

/** Reads an employer line against the story it is about; it judges what is there, never how it is written. */
export function readLine(line: string, story: AboutStory): LineFindings {
  const note = segment(line.slice(0, 2000))
  const clauses = clausesOf(note).map(clause => ({ ...clause, ...trimmed(line, clause) }))
  const words = (clause: Clause | undefined) => (clause ? line.slice(clause.from, clause.to) : '')
  const theirs = marks(story.text)
  const own = words(
    clauses.find(c => (c.subject === 'i' || c.subject === 'none') && deedsIn(words(c)).mine) ??
      clauses.find(c => c.subject === 'i'),
  )
  const found: Omit<LineFindings, 'lacks'> = {
    name: nameIn(line, story),
    own,
    instead: own ? '' : clauses.some(c => c.subject === 'we') ? 'we' : 'they',
    could: others(line, note, clauses, story.reading),
    concrete: [...marks(line).keys()].filter(stem => theirs.has(stem)),
    gap: /…|\[[^\]]*\]|_{2,}/.test(line),
    words: count(line),
    praise: PRAISE.exec(line)?.[0] ?? '',
  }
  return { ...found, lacks: lacking(found) }
}

const CONCRETE = 2

function lacking(line: Omit<LineFindings, 'lacks'>): LineFindings['lacks'] {
  if (line.gap) return 'gap'
  if (line.words >= MOST_OF_A_LINE) return 'long'
  if (!line.own) return 'own'
  if (!line.could) return 'could'
  if (line.concrete.length < CONCRETE) return 'concrete'
  if (!line.name) return 'name'
  return line.praise ? 'praise' : ''
}

/** The words that name it: the competency as the learner called it, any competency, a word of theirs for it, or its moment. */
function nameIn(line: string, { competency, moment }: AboutStory): string {
  const at = line.toLowerCase().indexOf(competency.toLowerCase())
  if (competency && at >= 0) return line.slice(at, at + competency.length)
  const { words } = segment(line)
  for (let length = 1; length <= 4; length++)
    for (let first = 0; first + length <= words.length; first++) {
      const piece = line.slice(words[first]!.from, words[first + length - 1]!.to)
      if (holdsName(piece)) return piece
    }
  const theirs = new Set([...marks(`x ${competency}`).keys()].filter(stem => !/\d/.test(stem)))
  const word = words.find(w => [...marks(`x ${w.text}`).keys()].some(stem => theirs.has(stem)))
  return word?.text ?? MOMENTS[moment].exec(line)?.[0] ?? ''
}

/** The words that say what others did, or had no need to ask: the nearest to how the story tells it, of those the last. */
function others(line: string, note: Note, clauses: Clause[], story: StoryFindings): string {
  const told = marks(story.others_could)
  const shared = (words: string) => [...marks(words).keys()].filter(stem => told.has(stem)).length
  const pieces = clauses
    .filter(c => c.subject !== 'i' && c.subject !== 'we')
    .map(c => ({ words: line.slice(c.from, c.to), tells: tells(line.slice(c.from, c.to)) }))
  // "At minus 18 a neighbour boy restarted it": the doer stands inside, and the story tells the same of them.
  const sentences = note.sentences
    .map(s => line.slice(s.from, s.to).replace(/[.\s]+$/, ''))
    .map(words => ({ words, tells: deedsInside(words) || shared(words) >= 2 }))
    .filter(({ words }) => !/^\W*i\b/i.test(words))
  const found = [...pieces, ...(pieces.some(p => p.tells) ? [] : sentences)].filter(piece => piece.tells)
  return found.reduce((best, { words }) => (best && shared(best) > shared(words) ? best : words), '')
}

const tells = (piece: string) =>
  deedsIn(piece).theirs ||
  turnsIn(piece).includes('no-call') ||
  /\b(?:nobody|no one|none)\b.{0,20}\w{3,}ed\b|\b(?:could|can|was able to|were able to|managed to)\b/i.test(piece)

function deedsInside(sentence: string): boolean {
  const words = segment(sentence).words.map(w => w.plain)
  return words.some((word, at) => {
    const before = words.slice(Math.max(0, at - 4), at)
    return past(word) && word.endsWith('ed') && before.some(w => kindsOf(w).some(k => k === 'person' || k === 'they'))
  })
}
