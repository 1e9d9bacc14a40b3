import type { Conversation, Fragment, LineName, LineState, PrivateFinding } from '../../engine/index.ts'
import type { Settings } from '../../lesson/lesson.ts'
import { barShown } from '../exercise/path.ts'
import { firstTold } from './first-told.ts'
import { texts } from '../texts/take-away.ts'

/** What of the engine this page needs; passed in, since the engine is fetched on its own. */
export type Words = Pick<
  typeof import('../../engine/index.ts'),
  'forms' | 'frame' | 'inFrame' | 'haveYou' | 'spotted' | 'barWords'
>

export type FormName = 'line' | 'cv' | 'interview' | 'plain'

/** One past collaboration: as first told, and as an employer may read it. */
export interface Example {
  number: 1 | 2
  told: boolean
  before: string
  /** The learner's name for it, or ''. */
  competency: string
  forms: Record<FormName, Fragment[]>
}

/** All that the learner takes away, as data: the page shows it and the texts are built from it. */
export interface Taken {
  lesson: string
  /** The day of the last change, '22 November 2026', or ''. */
  date: string
  update: { text: string; reader: string; seconds: number; clear: boolean }
  examples: Example[]
  /** The answer to “Have you worked asynchronously before?”; [] where no story is told. */
  answer: Fragment[]
  /** Habits of the lesson, each with the words of the note or the stories that show it. */
  habits: { kind: 'links' | 'improves'; words: string[] }[]
  bar: { name: string; means: string; state: LineState; words: string; lacks: string }[]
  clear: boolean
}

/** Gathers what a conversation holds for taking away; parts that are not there yet are empty, never made up. */
export function takenOf(conversation: Conversation, lesson: Settings, words: Words): Taken {
  const bar = barShown(conversation)
  const { draft, reader, update, stories, at } = conversation
  const names = Object.keys(lesson.bar) as LineName[]
  return {
    lesson: `${lesson.title}, lesson ${lesson.lesson}`,
    date: day(at),
    update: {
      text: draft.trimEnd(),
      reader: reader.trim(),
      seconds: update.scannable.seconds,
      clear: bar.real.state === 'clear' && bar.questions.state === 'clear',
    },
    examples: stories.flatMap((story, i) => (story.text.trim() ? [exampleOf(story, i ? 2 : 1, words)] : [])),
    answer: words.haveYou(stories.map(story => ({ reading: story.reading, name: nameOf(story) }))),
    habits: habitsOf(conversation, words),
    bar: names.map(name => {
      const { state, lacks } = words.barWords(bar[name])
      const unread = bar[name] !== conversation.bar[name] && state === 'not yet'
      return { ...lesson.bar[name], state: bar[name].state, words: state, lacks: unread ? texts.unread : lacks }
    }),
    clear: names.every(name => bar[name].state === 'clear'),
  }
}

const nameOf = (story: Conversation['stories'][number]) => story.competency.trim() || story.reading.competency_named

/** So many of the learner's own words stand for one habit. */
const MOST_SHOWN = 2

function habitsOf({ draft, update, stories }: Conversation, words: Words): Taken['habits'] {
  const seen = [
    ...words.spotted(draft, update.habits),
    ...stories.flatMap(story => words.spotted(story.text, story.reading.habits)),
  ]
  return (['links', 'improves'] as const).flatMap(kind => {
    const shown = [...new Set(seen.filter(habit => habit.kind === kind).map(habit => habit.words))]
    return shown.length ? [{ kind, words: shown.slice(0, MOST_SHOWN) }] : []
  })
}

function exampleOf(story: Conversation['stories'][number], number: 1 | 2, words: Words): Example {
  const competency = nameOf(story)
  const frame = words.frame(story.reading, competency)
  return {
    number,
    told: story.reading.told,
    before: firstTold(story),
    competency,
    forms: {
      line: story.line.trim() ? words.inFrame(story.line.trim(), frame) : frame,
      ...words.forms(story.text, story.reading, competency),
    },
  }
}

/** Private findings that the learner has not waved through, with the text they stand in: 'draft', 'story-1' or 'story-2'. */
export function privateIn(conversation: Conversation): { where: Place; finding: PrivateFinding; line: number }[] {
  const { draft, update, stories, dismissed } = conversation
  const texts: [Place, string, PrivateFinding[]][] = [
    ['draft', draft, update.private],
    ['story-1', stories[0].text, stories[0].reading.private],
    ['story-2', stories[1].text, stories[1].reading.private],
  ]
  return texts.flatMap(([where, text, found]) =>
    found
      .filter(finding => !(finding.id in dismissed))
      .map(finding => ({ where, finding, line: text.slice(0, finding.from).split('\n').length })),
  )
}

export type Place = 'draft' | 'story-1' | 'story-2'

function day(at: string): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return ''
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(time)
}
