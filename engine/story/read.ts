import { findHabits, type Habit } from '../habits.ts'
import { findPrivate, type PrivateFinding } from '../private/find.ts'
import { readable, type Readable } from '../readable.ts'
import { segment } from '../segments.ts'
import { story as trained } from '../weights/story.ts'
import { nextAsk } from './ask.ts'
import { hear, storySigns } from './features.ts'
import { findFields, type Field } from './fields.ts'
import { withoutNames } from './without-names.ts'
import type { StoryModels } from './judge.ts'
import { turnOf, type StoryTurn } from './turn.ts'
import { wholeOf } from './whole.ts'

export { sameStory } from './same.ts'

export type Moment = 'handover' | 'anticipated-need' | 'moved-without-meeting' | 'none'
export type Asks =
  '' | 'own' | 'specific' | 'apart' | 'moment' | 'left_behind' | 'others_could' | 'competency' | 'another'

/** A reading of a story, as data. Quotes are the learner's words verbatim, or ''. */
export interface StoryFindings {
  readable: Readable
  own: boolean
  specific: boolean
  apart: boolean
  moment: Moment
  moment_quote: string
  left_behind: string
  others_could: string
  /** What was on the thing that was left, where the conversation asked for it. */
  detail?: string
  competency_named: string
  /** What to ask for next; 'another' is another memory. */
  asks: Asks
  /** Why this memory will not do, where it will not: the coach turns it kindly. */
  turn: StoryTurn
  habits: Habit[]
  private: PrivateFinding[]
  /** The fields that can be said back: '' where a field is empty or holds somebody's private data. */
  quotable: { left: string; could: string; moment: string; named: string }
  told: boolean
  clears: boolean
}

const UNREAD: Omit<StoryFindings, 'readable'> = {
  own: false,
  specific: false,
  apart: false,
  moment: 'none',
  moment_quote: '',
  left_behind: '',
  others_could: '',
  competency_named: '',
  asks: 'specific',
  turn: '',
  habits: [],
  private: [],
  quotable: { left: '', could: '', moment: '', named: '' },
  told: false,
  clears: false,
}

/** Listens to one story: a first telling, with any answers that came after it as further lines. */
export function readStory(text: string, models: StoryModels = trained): StoryFindings {
  const can = readable(text)
  if (can !== 'yes') return { readable: can, ...UNREAD }
  const note = segment(text)
  const heard = hear(note)
  const signs = storySigns(heard)
  // A line that is nothing but a name ("shift handover") says nothing of whose story it is or how it went.
  const telling = withoutNames(note)
  const plain = telling === text ? heard : hear(segment(telling))
  const plainSigns = plain === heard ? signs : storySigns(plain)
  const fields = findFields(heard, signs, models)
  const { unsure, ...whole } = wholeOf(plain, plainSigns, models, fields.left.odds > 0)
  const words = (field: Field) => (field.span && field.odds > 0 ? text.slice(field.span.from, field.span.to) : '')
  const found = {
    ...whole,
    moment_quote:
      whole.moment !== 'none' && fields.moment.span ? text.slice(fields.moment.span.from, fields.moment.span.to) : '',
    left_behind: words(fields.left),
    others_could: words(fields.could),
    competency_named: words(fields.named),
  }
  const told = Boolean(
    found.own && found.specific && found.apart && found.moment !== 'none' && found.left_behind && found.others_could,
  )
  const hidden = findPrivate(note)
  const open = ({ span }: Field, words: string) =>
    span && hidden.every(p => p.to <= span.from || p.from >= span.to) ? words : ''
  const turn = turnOf(plain, plainSigns, found)
  return {
    readable: can,
    ...found,
    turn,
    asks: nextAsk({ ...found, unsure }, turn),
    habits: findHabits(note),
    private: hidden,
    quotable: {
      left: open(fields.left, found.left_behind),
      could: open(fields.could, found.others_could),
      moment: open(fields.moment, found.moment_quote),
      named: open(fields.named, found.competency_named),
    },
    told,
    clears: told && found.competency_named !== '',
  }
}
