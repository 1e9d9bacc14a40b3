import { wordsOf, type Span } from './segments.ts'
import { namesCompetency } from './story/competencies.ts'
import { sameStory, type StoryFindings } from './story/read.ts'
import type { Finding, SlotName, UpdateFindings } from './update/read.ts'

export type LineName = 'real' | 'questions' | 'examples' | 'named'
export type LineState = 'clear' | 'not-yet' | 'missing'

/** What holds a line back: nothing, no work at all, or the first thing that falls short. */
export type Lacks =
  | ''
  | 'draft'
  | 'readable'
  | 'real'
  | SlotName
  | 'scannable'
  | 'blocking'
  | 'slowing'
  | 'story'
  | 'second-story'
  | 'another-story'
  | 'name'
  | 'second-name'

/** One line of the bar: its state, by whose word, and what shows it (the learner's words). */
export interface BarLine {
  state: LineState
  by: ('reading' | 'learner' | 'person')[]
  /** How many questions the learner closed with a reason. */
  dismissed: number
  /** How many questions are open, or stories told, or stories named. */
  count: number
  evidence: string[]
  /** What still holds it back, as a key for phrasing; '' when clear. */
  lacks: Lacks
}

export type Bar = Record<LineName, BarLine>

/** What the bar is made of: the work, and what the learner said of single questions. */
export interface Work {
  draft: string
  update: UpdateFindings
  /** Question id → the learner's reason. */
  dismissed: Record<string, string>
  stories: { text: string; reading: StoryFindings; competency: string; line: string }[]
}

const SLOTS: SlotName[] = ['situation', 'done', 'next', 'blocked']

/** The four lines, as the table in docs/map.md defines them. Private findings never hold one back. */
export function barOf(work: Work): Bar {
  return { real: realLine(work), questions: questionsLine(work), examples: examplesLine(work), named: namedLine(work) }
}

const none: BarLine = { state: 'missing', by: [], dismissed: 0, count: 0, evidence: [], lacks: '' }

function realLine({ draft, update }: Work): BarLine {
  if (update.readable === 'empty') return { ...none, lacks: 'draft' }
  const slot = SLOTS.find(name => update.slots[name].state !== 'present')
  const lacks: Lacks =
    update.readable !== 'yes'
      ? 'readable'
      : !update.real.yes
        ? 'real'
        : (slot ?? (update.scannable.yes ? '' : 'scannable'))
  const evidence = SLOTS.flatMap(name => update.slots[name].evidence.slice(0, 1)).map(span => quoted(draft, span))
  return { ...none, state: lacks ? 'not-yet' : 'clear', by: ['reading'], evidence, lacks }
}

function questionsLine({ draft, update, dismissed }: Work): BarLine {
  if (update.readable === 'empty') return { ...none, lacks: 'draft' }
  const closed = update.questions.filter(q => q.id in dismissed)
  const open = update.questions.filter(q => !(q.id in dismissed))
  const lacks = questionsLack(update, open)
  const shown = open.length ? open : update.slots.next.evidence
  return {
    state: lacks ? 'not-yet' : 'clear',
    by: closed.length ? ['reading', 'learner'] : ['reading'],
    dismissed: closed.length,
    count: open.length,
    evidence: shown.map(span => quoted(draft, span)).filter(words => words !== ''),
    lacks,
  }
}

function questionsLack(update: UpdateFindings, open: Finding[]): Lacks {
  if (update.readable !== 'yes') return 'readable'
  if (!update.real.yes) return 'real'
  if (open.some(q => q.severity === 'blocking')) return 'blocking'
  return open.length > 1 ? 'slowing' : ''
}

type Told = Work['stories'][number]

/** The stories that are told, two that are one counted once. */
function different(stories: Told[]): Told[] {
  const told: Told[] = []
  for (const story of stories) {
    if (story.reading.told && !told.some(other => sameStory(other.text, story.text))) told.push(story)
  }
  return told
}

function examplesLine({ stories }: Work): BarLine {
  if (stories.every(story => story.text.trim() === '')) return { ...none, lacks: 'story' }
  const told = different(stories)
  const twice = stories.filter(story => story.reading.told).length > told.length
  return {
    ...none,
    state: told.length >= 2 ? 'clear' : 'not-yet',
    by: ['reading'],
    count: told.length,
    evidence: told.map(story => story.reading.left_behind || story.reading.moment_quote).filter(words => words !== ''),
    lacks: told.length >= 2 ? '' : twice ? 'another-story' : told.length === 1 ? 'second-story' : 'story',
  }
}

function namedLine({ stories }: Work): BarLine {
  const told = different(stories)
  if (told.length === 0) return { ...none, lacks: 'story' }
  const named = told.filter(story => nameOf(story) !== '')
  const clear = named.length >= 2
  return {
    ...none,
    state: clear ? 'clear' : 'not-yet',
    by: named.length ? ['learner'] : ['reading'],
    count: named.length,
    evidence: named.map(nameOf),
    lacks: clear ? '' : named.length < told.length ? 'name' : 'second-name',
  }
}

/** The name the learner put to a story: by their own pick or words, or in the story itself; '' where a bare virtue, or nothing, stands. */
export function nameOf(story: { competency: string; reading: StoryFindings }): string {
  const named = story.competency.trim()
  return named !== '' && namesCompetency(named) ? named : story.reading.competency_named
}

function quoted(text: string, span: Span): string {
  const words = wordsOf(text, span)
  const last = words[Math.min(words.length, 12) - 1]
  return last ? text.slice(span.from, words.length > 12 ? last.to : span.to) : ''
}
